import * as z from 'zod';
import { RichText } from '../rich-text/rich-text.js';

/**
 * What a user organisation writes about a section: its own words, its answers to the section's questions, and a
 * reservation if it has one. Nobody else can change a letter of it.
 */
export const FeedbackContent = z.strictObject({
  body: RichText,
  answers: z.array(z.strictObject({ questionId: z.uuid(), body: RichText })).max(50),
  reservation: RichText.nullable(),
});
export type FeedbackContent = z.infer<typeof FeedbackContent>;
