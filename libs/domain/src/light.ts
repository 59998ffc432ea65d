/**
 * What the web's first script has of the domain, imported as `@samsyn/domain/light`: whatever is added here is loaded
 * before anything is drawn.
 */
export * from './access/ability.js';
export * from './access/capacity.js';
export * from './round/deadline.js';
