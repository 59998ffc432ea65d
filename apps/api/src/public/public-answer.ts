import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { stylesheet } from '@samsyn/documents';
import { documentPolicy } from '../edition/edition-files.js';
import { isKnown } from '../platform/download.js';
import { notFoundPage, pendingPage } from './not-found-page.js';

/** An answer without a session: the same for everyone. */
export interface PublicAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Kept by caches, but asked about every time: a withdrawal is seen at once. */
const cached = 'public, no-cache';

const htmlHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-language': 'sv',
};

/** A page, or that the reader's copy of it still holds. */
export async function page(
  tag: string,
  known: string | undefined,
  draw: () => Promise<string> | string,
  more: Readonly<Record<string, string>> = {},
): Promise<PublicAnswer> {
  const caching = { etag: tag, 'cache-control': cached };
  if (isKnown(tag, known)) return { status: 304, headers: caching };
  const body = await draw();
  const policy = documentPolicy(body);
  return {
    status: 200,
    headers: { ...htmlHeaders, 'content-security-policy': policy, ...more, ...caching },
    body,
  };
}

/** A file, or that the reader's copy of it still holds. */
export function unlessKnown(
  tag: string,
  known: string | undefined,
  headers: Readonly<Record<string, string>>,
  body: Buffer,
): PublicAnswer {
  const caching = { etag: tag, 'cache-control': cached };
  if (isKnown(tag, known)) return { status: 304, headers: caching };
  return { status: 200, headers: { ...headers, ...caching }, body };
}

/** That there is no such page, as a page. */
export function missing(): PublicAnswer {
  return plain(404, notFoundPage);
}

/** That the file is being made: an edition that was published before files were sealed. */
export function pending(): PublicAnswer {
  const { headers, body } = plain(503, pendingPage);
  return { status: 503, headers: { ...headers, 'retry-after': '30' }, body: body! };
}

/** That there was a file here, as the page that says why it is gone. */
export function gone(body: string): PublicAnswer {
  return plain(410, body);
}

/** A page that is drawn anew each time. */
export function plain(status: number, body: string, formAction?: string): PublicAnswer {
  const policy = documentPolicy(body, formAction);
  return {
    status,
    headers: { ...htmlHeaders, 'content-security-policy': policy, 'cache-control': 'no-cache' },
    body,
  };
}

/** Names all that the answer is made of. Weak, as a proxy may compress it. */
export function etag(...parts: readonly unknown[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).update(stylesheet).digest('hex');
  return `W/"${digest.slice(0, 32)}"`;
}

/** Gives an answer. */
export function send(
  reply: FastifyReply,
  { status, headers, body }: PublicAnswer,
): string | Buffer | undefined {
  void reply.status(status).headers(headers);
  return body;
}
