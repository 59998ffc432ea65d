import * as z from 'zod';

/** The files that an edition is given as, in the order in which they are made and listed. */
export const OutputFormat = z.enum(['html', 'docx', 'pdf', 'archive.pdf', 'json']);
export type OutputFormat = z.infer<typeof OutputFormat>;
export const outputFormats = OutputFormat.options;

/** Why a file could not be made: it took too long, more memory than it may have, or something in the text stopped it. */
export const OutputFailure = z.enum(['tooLong', 'tooLarge', 'broken']);
export type OutputFailure = z.infer<typeof OutputFailure>;

/**
 * One file of an edition: `none` is not asked for yet. A sealed one is kept as it was when the edition was adopted, and
 * is what everybody is given.
 */
export const EditionOutput = z.object({
  format: OutputFormat,
  state: z.enum(['none', 'queued', 'running', 'done', 'failed']),
  failure: OutputFailure.nullable(),
  /** The section that can't be made into this file, where that is known. */
  section: z.string().nullable(),
  sealed: z.boolean(),
  /** Of the file, once it is there. */
  bytes: z.int().nullable(),
  sha256: z.string().nullable(),
});
export type EditionOutput = z.infer<typeof EditionOutput>;

/** `POST /api/editions/{id}/outputs/{format}`: has a file made; says nothing more. */
export const OutputRequest = z.strictObject({});
export type OutputRequest = z.infer<typeof OutputRequest>;

/** `GET /api/editions/{id}/outputs`: every file of an edition, and whether all of them are sealed. */
export const EditionOutputs = z.object({ sealed: z.boolean(), outputs: z.array(EditionOutput) });
export type EditionOutputs = z.infer<typeof EditionOutputs>;
