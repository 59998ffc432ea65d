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

const beginnings = { png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], jpg: [0xff, 0xd8, 0xff] };

/** Whether the bytes are a picture of the type that they are said to be, of a size that can be drawn. */
export function drawable({ bytes, type, width, height }: FilePicture): boolean {
  const begins = beginnings[type].every((byte, index) => bytes[index] === byte);
  if (!begins || !(width > 0) || !(height > 0) || width * height > maxPicturePixels) return false;
  if (type === 'jpg') return true;
  // The size that counts is the one in the file.
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.length > 24 && view.getUint32(16) * view.getUint32(20) <= maxPicturePixels;
}
