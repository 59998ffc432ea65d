import * as z from 'zod';
import { maxTextLength } from './limits.js';

const href = z
  .string()
  .max(2000)
  .regex(/^(https?:\/\/|mailto:)\S+$/i, 'linkAddress');

const Mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({
    type: z.literal('link'),
    attrs: z.strictObject({ href, title: z.string().max(500).nullish() }),
  }),
]);
export type Mark = z.infer<typeof Mark>;

const Text = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1).max(maxTextLength),
  marks: z.array(Mark).max(3).optional(),
});
const HardBreak = z.strictObject({ type: z.literal('hardBreak') });

/** Words and line breaks: all that a heading or a footnote holds. */
export const Words = z.discriminatedUnion('type', [Text, HardBreak]);
export type Words = z.infer<typeof Words>;

/** A note to the word before it; it holds its own words, and is numbered where it is printed. */
const Footnote = z.strictObject({ type: z.literal('footnote'), content: z.array(Words).min(1) });
export type Footnote = z.infer<typeof Footnote>;

export const Inline = z.discriminatedUnion('type', [Text, HardBreak, Footnote]);
export type Inline = z.infer<typeof Inline>;
