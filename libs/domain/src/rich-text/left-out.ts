import * as z from 'zod';
import { leftOutKinds } from './left-out-kinds.js';

/** So many of a kind were left out; `words` are those that went with them, where there were any. */
export const LeftOut = z.object({
  kind: z.enum(leftOutKinds),
  count: z.int().min(1),
  words: z.array(z.string()),
});
export type LeftOut = z.infer<typeof LeftOut>;
export type LeftOutKind = LeftOut['kind'];
