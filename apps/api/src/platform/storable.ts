import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { ProblemException } from './problem.js';

/**
 * Refuses text that PostgreSQL can't keep (a NUL character, half of a surrogate pair), with the place where it stands.
 * It comes from broken copies, and no person can see it in their text. Refuses as well what is nested without end, or is so
 * many parts that to look at each of them would make everybody else wait.
 */
export function refuseUnstorableText(fastify: FastifyInstance): void {
  fastify.addHook('preHandler', (request, _reply, done) => {
    // A file is on its way still; whoever takes it looks at it.
    const body = request.body instanceof Readable ? undefined : request.body;
    const path = placeOfFault(body) ?? placeOfFault(request.query);
    if (path === undefined) return done(isTooMuch(body) ? new ProblemException('tooLarge') : undefined);
    done(new ProblemException('invalid', { errors: [{ path, code: 'invalid_format', message: '' }] }));
  });
}

/** Deeper than any text of ours: a list's innermost word lies some thirty levels down. */
const deepest = 100;

/** Words and marks of the longest texts are a tenth of this; a table of 500 rows with ten columns is just within it. */
const most = 50_000;

/** Whether a body that is not too deep has more parts than a text has. */
export function isTooMuch(body: unknown): boolean {
  let left = most;
  const runsOut = (value: unknown): boolean =>
    (left -= 1) < 0 || (value !== null && typeof value === 'object' && Object.values(value).some(runsOut));
  return runsOut(body);
}

/** The path of the first text that can't be stored, or of the first place that lies too deep. */
export function placeOfFault(value: unknown, path = '', depth = 0): string | undefined {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? path : undefined;
  if (value === null || typeof value !== 'object') return undefined;
  if (depth === deepest) return path;
  for (const [key, member] of Object.entries(value)) {
    const found = placeOfFault(member, path ? `${path}.${key}` : key, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
