export * from './builders.js';
export * from './golden-failures.js';
export * from './golden-markdown.js';
export * from './golden-rows.js';
export * from './golden-world.js';
export * from './ids.js';
export * from './report-builders.js';
