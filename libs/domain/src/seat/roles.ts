import type { Role } from './seat.js';

/** What a seat lets its holder do in its unit; see `access/roles.ts`. */
export const roles = [
  'contributor',
  'contact',
  'convenor',
  'representative',
  'decider',
  'treasurer',
  'administrator',
  'reader',
] as const;

/** The roles whose seats review what the units below write; which of them a unit has, `roleFitsUnit` says. */
export const reviewingRoles = ['contact', 'convenor'] as const satisfies readonly Role[];
