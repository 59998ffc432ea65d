import type { FastifyReply } from 'fastify';
import type { StoredPicture } from './picture.js';

/**
 * Answers with a picture and nothing that a browser could take for more. Caches ask every time, since a text may be
 * withdrawn; what they have already is not sent again.
 */
export function answerPicture(
  reply: FastifyReply,
  { mediaType, bytes, sha256 }: Pick<StoredPicture, 'mediaType' | 'bytes' | 'sha256'>,
  cache: 'private' | 'public',
  known: string | undefined,
): Buffer | undefined {
  const etag = `"${sha256.slice(0, 32)}"`;
  reply.headers({
    etag,
    'cache-control': `${cache}, no-cache`,
    'content-security-policy': "default-src 'none'; sandbox",
    'content-disposition': `inline; filename="bild.${mediaType === 'image/png' ? 'png' : 'jpg'}"`,
    'x-content-type-options': 'nosniff',
  });
  void reply.type(mediaType);
  if (!known?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)) return bytes;
  void reply.status(304);
  return undefined;
}
