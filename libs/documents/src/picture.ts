import { maxPicturePixels } from '@samsyn/domain';

/** A picture as a page shows it: where it is found, and its size in pixels. */
export interface PagePicture {
  readonly href: string;
  readonly width: number;
  readonly height: number;
}

/** A picture as a file holds it: the picture itself. */
export interface FilePicture {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpg';
  readonly width: number;
  readonly height: number;
}

/** Finds a report's pictures by their attachment ids; undefined for one that can't be shown. */
export type PictureFinder<Picture> = (attachmentId: string) => Picture | undefined;

const edges = {
  png: { first: '89504e470d0a1a0a', last: '49454e44ae426082' },
  jpg: { first: 'ffd8ff', last: 'ffd9' },
};

/** Whether the bytes are a whole picture of the type that they are said to be, of a size that can be drawn. */
export function drawable({ bytes, type, width, height }: FilePicture): boolean {
  const { first, last } = edges[type];
  const hex = (from: number, to?: number) => Buffer.from(bytes.slice(from, to)).toString('hex');
  const whole = hex(0, first.length / 2) === first && hex(-last.length / 2) === last;
  if (!whole || !(width > 0) || !(height > 0) || width * height > maxPicturePixels) return false;
  if (type === 'jpg') return true;
  // The size that counts is the one in the file.
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(16) * view.getUint32(20) <= maxPicturePixels;
}
