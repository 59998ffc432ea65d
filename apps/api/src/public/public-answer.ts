import { createHash } from 'node:crypto';
import { stylesheet } from '@samsyn/documents';
import { documentPolicy } from '../edition/edition-files.js';
import { notFoundPage } from './not-found-page.js';

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
  'content-security-policy': documentPolicy,
};

/** A page, or that the reader's copy of it still holds. */
export async function page(
  tag: string,
  known: string | undefined,
  draw: () => Promise<string> | string,
  more: Readonly<Record<string, string>> = {},
): Promise<PublicAnswer> {
  return unlessKnown(tag, known, { ...htmlHeaders, ...more }, draw);
}

/** A file, or that the reader's copy of it still holds. */
export async function unlessKnown(
  tag: string,
  known: string | undefined,
  headers: Readonly<Record<string, string>>,
  make: () => Promise<string | Buffer> | string | Buffer,
): Promise<PublicAnswer> {
  const caching = { etag: tag, 'cache-control': cached };
  if (isKnown(tag, known)) return { status: 304, headers: caching };
  return { status: 200, headers: { ...headers, ...caching }, body: await make() };
}

/** That there is no such page, as a page. */
export function missing(): PublicAnswer {
  return { status: 404, headers: { ...htmlHeaders, 'cache-control': 'no-cache' }, body: notFoundPage };
}

/** That there was a file here, as the page that says why it is gone. */
export function gone(body: string): PublicAnswer {
  return { status: 410, headers: { ...htmlHeaders, 'cache-control': 'no-cache' }, body };
}

/** Names all that the answer is made of. Weak, as a proxy may compress it. */
export function etag(...parts: readonly unknown[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).update(stylesheet).digest('hex');
  return `W/"${digest.slice(0, 32)}"`;
}

function isKnown(tag: string, known: string | undefined): boolean {
  const bare = (one: string) => one.trim().replace(/^W\//, '');
  return known?.split(',').some((one) => one.trim() === '*' || bare(one) === bare(tag)) ?? false;
}
