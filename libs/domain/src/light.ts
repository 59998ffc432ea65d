/**
 * What needs no schema, and what the web's first script has of the domain: it is imported as `@samsyn/domain/light`, for
 * one import of the whole would bring the validator and everything else along before anything is drawn.
 */
export * from './access/ability.js';
export * from './access/capacity.js';
export * from './round/deadline.js';
