import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import files from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { StartError } from './start-error.js';

/** The build puts eight characters of the content's hash in the name: such a file never changes. */
const HASHED = /-[A-Z0-9]{8}\.[a-z0-9]+$/;

/** An ending that starts with a letter: `/main.js` is a file, while `/sections/3.1` is a page. */
const FILE = /\.[a-z][a-z0-9]*$/i;

/**
 * Serves the built web: its files, and the page for every other address, so that a link deep into the application
 * works. A missing file is 404 (a page in its place would be taken for a script); so is an unknown address of the API.
 * To be called before the application is initialised, so that the API's answers are compressed too.
 */
export async function serveWeb(fastify: FastifyInstance, webRoot: string): Promise<void> {
  const known = listFiles(webRoot);
  await fastify.register(compress, {
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
  });
  // What the build has compressed goes out as it is; the rest, the API's answers above all, is compressed on its way.
  await fastify.register(files, { root: webRoot, serve: false, cacheControl: false, preCompressed: true });

  fastify.get<{ Params: { '*': string } }>('/*', (request, reply) => {
    const wanted = request.params['*'];
    if (/^(api|public)(\/|$)/.test(wanted)) return reply.callNotFound();
    if (known.has(wanted)) {
      const lasting = HASHED.test(wanted) ? 'public, max-age=31536000, immutable' : 'no-cache';
      return reply.header('cache-control', lasting).sendFile(wanted);
    }
    if (FILE.test(wanted) || /^(assets|media)\//.test(wanted)) return notFound(reply);
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}

function listFiles(webRoot: string): Set<string> {
  if (!existsSync(path.join(webRoot, 'index.html'))) {
    throw new StartError('The web has not been built: run npm run build.');
  }
  const entries = readdirSync(webRoot, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name),
  );
  return new Set(
    entries.map((entry) =>
      path.relative(webRoot, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    ),
  );
}

function notFound(reply: FastifyReply): FastifyReply {
  return reply
    .code(404)
    .header('cache-control', 'no-cache')
    .type('application/problem+json')
    .send(JSON.stringify({ type: 'about:blank', title: 'Not Found', status: 404, code: 'notFound' }));
}
