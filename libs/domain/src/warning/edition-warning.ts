import * as z from 'zod';
import { warningKinds } from './warning.js';

/** Something to look over in a report: `GET /api/editions/{id}/warnings`, and `places` of the problem `notPublishable`. */
export const EditionWarning = z.object({
  kind: z.enum(warningKinds),
  /** The words around it; a personal identity number is never given whole. */
  excerpt: z.string(),
  /** Whether the law does not let it be published. */
  stops: z.boolean(),
  /** The section that it stands in, and the section's place on the page; null for the cover. */
  section: z.string(),
  anchor: z.string().nullable(),
  /** Whose words it stands in; null for the plan's and the cover's. */
  unit: z.string().nullable(),
  contributionId: z.uuid().nullable(),
  feedbackId: z.uuid().nullable(),
});
export type EditionWarning = z.infer<typeof EditionWarning>;
