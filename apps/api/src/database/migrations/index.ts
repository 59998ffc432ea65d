import { Initial1700000000000 } from './1700000000000-initial.js';

/** Every migration, oldest first. A released one is never changed. */
export const migrations = [Initial1700000000000];
