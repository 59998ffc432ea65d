import * as z from 'zod';

/** What a pasted text or a Word file may hold that no text of ours can. */
export const leftOutKinds = [
  'picture',
  'comment',
  'deletion',
  'link',
  'chart',
  'equation',
  'pageHeader',
  'contents',
  'media',
  'menu',
  'control',
  'hidden',
] as const;

/** So many of a kind were left out; `words` are those that went with them, where there were any. */
export const LeftOut = z.object({
  kind: z.enum(leftOutKinds),
  count: z.int().min(1),
  words: z.array(z.string()),
});
export type LeftOut = z.infer<typeof LeftOut>;
export type LeftOutKind = LeftOut['kind'];
