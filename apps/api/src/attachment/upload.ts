import type { Readable } from 'node:stream';
import { maxPictureBytes } from '@samsyn/domain';
import { ProblemException } from '../platform/problem.js';

/**
 * Reads a file that is being sent, and no more of it than a picture may have.
 * @throws ProblemException pictureTooLarge, or unreadable when it breaks off
 */
export async function readUpload(file: Readable, announced?: number): Promise<Buffer> {
  if (announced !== undefined && announced > maxPictureBytes) throw new ProblemException('pictureTooLarge');
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of file as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > maxPictureBytes) break;
      parts.push(part);
    }
  } catch {
    throw new ProblemException('unreadable');
  }
  if (size > maxPictureBytes) throw new ProblemException('pictureTooLarge');
  return Buffer.concat(parts);
}
