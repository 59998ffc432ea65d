import { createHash } from 'node:crypto';
import { maxPicturePixels, type Attachment } from '@samsyn/domain';
import sharp, { type Sharp } from 'sharp';
import { ProblemException } from '../platform/problem.js';

/** A picture as it is kept. */
export interface Picture extends Omit<Attachment, 'id'> {
  readonly bytes: Buffer;
  readonly sha256: string;
}

/** A picture that is kept. */
export type StoredPicture = Attachment & Picture;

/** The longest side that is kept, in pixels: twice the width of a page's text on a good screen, 250 to the inch on A4. */
const longestSide = 1600;
const jpegQuality = 85;

/**
 * How files of the kinds that are taken begin, in hexadecimal: PNG, JPEG, GIF, WebP. Others never come near a decoder:
 * SVG is a program, not a picture.
 */
const beginnings: readonly RegExp[] = [
  /^89504e470d0a1a0a/,
  /^ffd8ff/,
  /^474946383[79]61/,
  /^52494646.{8}57454250/,
];

let last: Promise<unknown> = Promise.resolve();

/**
 * Decodes a file, and draws the picture anew: upright, without metadata (the place where it was taken, a smaller copy
 * from before something was cut away), no larger than needed, as PNG or JPEG, which Word and every browser can show.
 * One at a time, since a picture takes a hundred times as much memory while it is open.
 * @throws ProblemException pictureEmpty, pictureUnreadable, pictureMoves, tooManyPixels
 */
export function drawnAnew(file: Buffer): Promise<Picture> {
  const draw = () => redraw(file);
  const drawn = last.then(draw, draw);
  last = drawn;
  return drawn;
}

async function redraw(file: Buffer): Promise<Picture> {
  if (file.length === 0) throw new ProblemException('pictureEmpty');
  const beginning = file.subarray(0, 12).toString('hex');
  if (!beginnings.some((known) => known.test(beginning))) throw new ProblemException('pictureUnreadable');
  const { data, info } = await decoded(file);
  const raw = { raw: { width: info.width, height: info.height, channels: info.channels } };
  const { bytes, mediaType } = await encoded(sharp(data, raw));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { bytes, mediaType, width: info.width, height: info.height, sha256 };
}

async function decoded(file: Buffer) {
  try {
    // Its size is looked at before anything is decoded: a file of some kilobytes may open to gigabytes.
    const { width, height, pages = 1 } = await sharp(file, { limitInputPixels: false }).metadata();
    if (width * height > maxPicturePixels) throw new ProblemException('tooManyPixels');
    if (pages > 1) throw new ProblemException('pictureMoves');
    return await sharp(file, { limitInputPixels: maxPicturePixels, failOn: 'error' })
      .timeout({ seconds: 30 })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
  } catch (error) {
    if (error instanceof ProblemException) throw error;
    throw new ProblemException('pictureUnreadable');
  }
}

/** Drawings are smaller as PNG and sharp in it, photographs are smaller as JPEG; that has no transparency. */
async function encoded(picture: Sharp): Promise<Pick<Picture, 'bytes' | 'mediaType'>> {
  const { isOpaque } = await picture.clone().stats();
  const whole = isOpaque ? picture.removeAlpha() : picture;
  const png = await whole.clone().png({ compressionLevel: 9 }).toBuffer();
  if (!isOpaque) return { bytes: png, mediaType: 'image/png' };
  const jpeg = await whole
    .jpeg({ quality: jpegQuality, mozjpeg: true, chromaSubsampling: '4:4:4' })
    .toBuffer();
  return jpeg.length < png.length
    ? { bytes: jpeg, mediaType: 'image/jpeg' }
    : { bytes: png, mediaType: 'image/png' };
}
