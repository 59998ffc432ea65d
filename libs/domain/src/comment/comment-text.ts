import * as z from 'zod';

/** What a person says in a comment: plain words, as long as a return's comment may be. */
export const CommentText = z.string().trim().min(1).max(5000);

/** Account ids of those who are to be told that the comment is for them. */
export const Mentions = z
  .array(z.uuid())
  .max(20)
  .transform((ids) => [...new Set(ids)]);
