import { createHash, randomBytes } from 'node:crypto';

/** An opaque secret of 256 bits, for a cookie or a link. Only its hash is stored. */
export function newToken(): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOf(token) };
}

/** What the database knows of a token. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
