import type { FastifyInstance } from 'fastify';
import type { Config } from './config.js';
import { ProblemException } from './problem.js';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a change that a browser sends from another site: its `Origin` must be ours, by PUBLIC_URL or by the address
 * that was asked. A client that sends no `Origin` is no browser and carries no borrowed cookie.
 */
export function refuseOtherOrigins(fastify: FastifyInstance, { publicUrl }: Pick<Config, 'publicUrl'>): void {
  const ours = new URL(publicUrl).origin;
  fastify.addHook('preHandler', (request, _reply, done) => {
    if (safe.has(request.method)) return done();
    const { origin } = request.headers;
    const crossSite = request.headers['sec-fetch-site'] === 'cross-site';
    const asked = `${request.protocol}://${request.host}`;
    if (crossSite || (origin !== undefined && origin !== ours && origin !== asked))
      return done(new ProblemException('crossOrigin'));
    done();
  });
}
