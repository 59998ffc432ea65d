import { createHash } from 'node:crypto';

/** The id of a thing in the demonstration county: the same on every machine, so that links and documents can name it. */
export function idOf(kind: string, key: string): string {
  const hex = createHash('sha256').update(`samsyn demonstration ${kind} ${key}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
