import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Answers that are still on their way get this long; streams that never end would hold the stop up otherwise. */
const PATIENCE = 10_000;

/** Stops taking connections, lets the requests in hand finish, then closes what the application holds. */
export async function drain(app: NestFastifyApplication): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  const cutOff = setTimeout(() => fastify.server.closeAllConnections(), PATIENCE);
  try {
    // Before Nest's own hooks: those close services that the requests in hand still need.
    await fastify.close();
    await app.close();
  } finally {
    clearTimeout(cutOff);
  }
}
