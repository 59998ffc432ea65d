import type { Fault } from './fault.js';

/** A fault in the field with this id, for forms whose fields are not those of a signal form. */
export function fieldFault(message: string, id: string): Fault {
  return { message, focus: () => document.getElementById(id)?.focus() };
}
