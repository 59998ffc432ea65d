import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { logoBox, mostLogoBytes } from '@samsyn/domain';
import sharp from 'sharp';
import { drawnAnew } from '../attachment/picture.js';
import { ProblemException } from '../platform/problem.js';
import { readUpload, type UploadLimit } from '../platform/upload.js';

/** A logo as it is kept: always PNG, no larger than a page shows it. */
export interface Logo {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
  readonly hash: string;
}

const limit: UploadLimit = { bytes: mostLogoBytes, tooLarge: 'logoTooLarge' };

/** How files of the kinds begin that are taken: PNG, JPEG and WebP. An animation is no logo, and SVG is a program. */
const beginnings = /^(89504e470d0a1a0a|ffd8ff|52494646.{8}57454250)/;

/**
 * Reads a logo that is being sent, and draws it anew: nothing of the file is kept but the picture.
 * @throws ProblemException logoTooLarge, logoUnreadable
 */
export async function readLogo(file: unknown, announced: number | undefined): Promise<Logo> {
  if (!(file instanceof Readable)) throw new ProblemException('logoUnreadable');
  const sent = await readUpload(file, limit, announced);
  if (!beginnings.test(sent.subarray(0, 12).toString('hex'))) throw new ProblemException('logoUnreadable');
  try {
    const { bytes: picture } = await drawnAnew(sent);
    const { data: bytes, info } = await sharp(picture)
      .resize({ ...logoBox, fit: 'inside', withoutEnlargement: true })
      .png({ compressionLevel: 9 })
      .toBuffer({ resolveWithObject: true });
    const hash = createHash('sha256').update(bytes).digest('hex');
    return { bytes, width: info.width, height: info.height, hash };
  } catch (error) {
    throw error instanceof ProblemException ? new ProblemException('logoUnreadable') : error;
  }
}
