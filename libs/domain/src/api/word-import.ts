import * as z from 'zod';
import { LeftOut } from '../rich-text/left-out.js';

/**
 * `POST /api/contributions/{id}/word-import` and `/api/feedback/{id}/word-import`, with the file as the body: its text as
 * plain HTML, which becomes a text of ours by the same rules as what is pasted, and what only the file knows of that was
 * left out. Nothing is kept.
 */
export const WordImport = z.object({ html: z.string(), leftOut: z.array(LeftOut) });
export type WordImport = z.infer<typeof WordImport>;

/** Why a Word file is not read. */
export const wordRefusals = [
  'notWord',
  'wordTooLarge',
  'wordTooMuch',
  'wordOldFormat',
  'wordEncrypted',
  'wordMacros',
] as const;
export type WordRefusal = (typeof wordRefusals)[number];
