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
