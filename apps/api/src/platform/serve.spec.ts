import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import fastify, { type FastifyInstance } from 'fastify';
import { serveWeb } from './serve.js';

let root: string;
let app: FastifyInstance;

const get = (url: string, headers = {}) => app.inject({ url, headers });

beforeAll(async () => {
  root = mkdtempSync(path.join(os.tmpdir(), 'samsyn-web-'));
  writeFileSync(path.join(root, 'index.html'), '<!doctype html><title>Samsyn</title>');
  writeFileSync(path.join(root, 'favicon.svg'), '<svg/>');
  writeFileSync(path.join(root, 'main-ABCD1234.js'), `// ${'x'.repeat(5000)}`);
  writeFileSync(path.join(root, 'part-ABCD1234.js'), 'plain');
  writeFileSync(path.join(root, 'part-ABCD1234.js.br'), brotliCompressSync('from the build'));
  mkdirSync(path.join(root, 'media'));
  writeFileSync(path.join(root, 'media/text-0A1B2C3D.woff2'), 'font');
  app = fastify();
  // As Nest does it: the web comes first, then the API and its own answer to unknown addresses.
  await serveWeb(app, root);
  app.get('/api/health', () => ({ status: 'ok', padding: 'x'.repeat(5000) }));
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ by: 'the API' }));
  await app.ready();
});

afterAll(async () => {
  await app.close();
  rmSync(root, { recursive: true });
});

describe('serveWeb', () => {
  it.each(['/', '/rounds/2023/sections/3.1', '/sv/sign-in?next=%2F', '/index.html'])(
    'serves the page for %s',
    async (url) => {
      const response = await get(url);
      expect(response.statusCode).toBe(200);
      expect(response.headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
      });
      expect(response.body).toContain('<title>Samsyn</title>');
    },
  );

  it.each(['/main-ABCD1234.js', '/media/text-0A1B2C3D.woff2'])('lets %s be kept for good', async (url) => {
    const response = await get(url);
    expect(response.statusCode).toBe(200);
    expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('asks again for a file without a hash in its name', async () => {
    const { headers } = await get('/favicon.svg');
    expect(headers['cache-control']).toBe('no-cache');
    expect((await get('/favicon.svg', { 'if-none-match': headers['etag'] })).statusCode).toBe(304);
  });

  it.each(['/x.js', '/main-00000000.js', '/assets/nothing', '/media/gone', '/..%2f..%2fetc/passwd.txt'])(
    'answers 404 for the missing file %s',
    async (url) => {
      const response = await get(url);
      expect(response.statusCode).toBe(404);
      expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
      expect(response.json()).toMatchObject({ status: 404, code: 'notFound' });
    },
  );

  it.each(['/api', '/api/nothing', '/public/nothing'])('leaves %s to the API', async (url) => {
    expect((await get(url)).json()).toEqual({ by: 'the API' });
  });

  it.each([
    ['/main-ABCD1234.js', 'br'],
    ['/api/health', 'gzip'],
  ])('compresses %s with %s', async (url, encoding) => {
    const { headers } = await get(url, { 'accept-encoding': encoding });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['vary']).toMatch(/accept-encoding/i);
  });

  it('sends what the build has compressed as it is, to those who can read it', async () => {
    const { headers, rawPayload } = await get('/part-ABCD1234.js', { 'accept-encoding': 'gzip, br' });
    expect(headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': expect.stringMatching(/javascript/),
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(headers['vary']).toMatch(/accept-encoding/i);
    expect(brotliDecompressSync(rawPayload).toString()).toBe('from the build');
    expect((await get('/part-ABCD1234.js')).body).toBe('plain');
    expect((await get('/part-ABCD1234.js.br')).statusCode).toBe(404);
  });

  it('answers HEAD', async () => {
    expect((await app.inject({ url: '/', method: 'HEAD' })).statusCode).toBe(200);
  });

  it('says in one sentence that the web was not built', async () => {
    await expect(serveWeb(fastify(), path.join(root, 'nowhere'))).rejects.toThrow(
      'The web has not been built',
    );
  });
});
