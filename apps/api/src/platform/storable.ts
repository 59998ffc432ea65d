import type { FastifyInstance } from 'fastify';
import { ProblemException } from './problem.js';

/**
 * Refuses text that PostgreSQL can't keep (a NUL character, half of a surrogate pair), with the place where it stands.
 * It comes from broken copies, and no person can see it in their text.
 */
export function refuseUnstorableText(fastify: FastifyInstance): void {
  fastify.addHook('preHandler', (request, _reply, done) => {
    const path = placeOfFault(request.body) ?? placeOfFault(request.query);
    if (path === undefined) return done();
    done(new ProblemException('invalid', { errors: [{ path, code: 'invalid_format', message: '' }] }));
  });
}

/** The path of the first text that can't be stored. */
export function placeOfFault(value: unknown, path = ''): string | undefined {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? path : undefined;
  if (value === null || typeof value !== 'object') return undefined;
  for (const [key, member] of Object.entries(value)) {
    const found = placeOfFault(member, path ? `${path}.${key}` : key);
    if (found !== undefined) return found;
  }
  return undefined;
}
