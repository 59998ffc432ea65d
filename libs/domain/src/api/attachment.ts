import * as z from 'zod';

/** `POST /api/units/{id}/attachments`: the picture as it is kept, upright, without metadata, and no larger than printed. */
export const Attachment = z.object({
  id: z.uuid(),
  mediaType: z.enum(['image/png', 'image/jpeg']),
  /** In pixels. */
  width: z.int(),
  height: z.int(),
});
export type Attachment = z.infer<typeof Attachment>;
