import type { Readable } from 'node:stream';
import { ProblemException, type Code } from './problem.js';

/** How large a file may be, and what is said of one that is larger. */
export interface UploadLimit {
  readonly bytes: number;
  readonly tooLarge: Code;
}

/**
 * Reads a file that is being sent, and no more of it than it may have.
 * @param announced the size that the request gives
 * @throws ProblemException what the limit says, or unreadable when it breaks off
 */
export async function readUpload(file: Readable, limit: UploadLimit, announced?: number): Promise<Buffer> {
  if (announced !== undefined && announced > limit.bytes) throw new ProblemException(limit.tooLarge);
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of file as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > limit.bytes) break;
      parts.push(part);
    }
  } catch {
    throw new ProblemException('unreadable');
  }
  if (size > limit.bytes) throw new ProblemException(limit.tooLarge);
  return Buffer.concat(parts);
}
