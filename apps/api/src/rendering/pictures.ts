import type { FilePicture, PagePicture, PictureFinder } from '@samsyn/documents';
import type { Attachment } from '@samsyn/domain';
import type { StoredPicture } from '../attachment/picture.js';

/** Where signed-in people find pictures, and where everybody finds those of published editions. */
export type PicturePlace = '/api/attachments' | '/public/attachments';

/** A picture that a Word file is to hold. */
export type NamedPicture = FilePicture & { readonly id: string };

/** The pictures of a page, by their addresses. */
export function picturesAt(place: PicturePlace, pictures: readonly Attachment[]): PictureFinder<PagePicture> {
  const byId = new Map(
    pictures.map(({ id, width, height }) => [id, { href: `${place}/${id}`, width, height }]),
  );
  return (id) => byId.get(id);
}

/** Pictures as they are kept, for a Word file. */
export function namedPictures(pictures: readonly StoredPicture[]): NamedPicture[] {
  return pictures.map(({ id, bytes, mediaType, width, height }) => {
    const type = mediaType === 'image/png' ? 'png' : 'jpg';
    return { id, bytes, type, width, height };
  });
}

/** The pictures of a Word file. */
export function picturesIn(pictures: readonly NamedPicture[]): PictureFinder<FilePicture> {
  const byId = new Map(pictures.map((picture) => [picture.id, picture]));
  return (id) => byId.get(id);
}
