import * as z from 'zod';

/** A picture may be this large as a file, in bytes. */
export const maxPictureBytes = 25 * 1024 * 1024;
/** A picture may have this many pixels: more than any telephone takes. */
export const maxPicturePixels = 60_000_000;

/** `POST /api/units/{id}/attachments`: the picture as it is kept, upright, without metadata, and no larger than printed. */
export const Attachment = z.object({
  id: z.uuid(),
  mediaType: z.enum(['image/png', 'image/jpeg']),
  /** In pixels. */
  width: z.int(),
  height: z.int(),
});
export type Attachment = z.infer<typeof Attachment>;
