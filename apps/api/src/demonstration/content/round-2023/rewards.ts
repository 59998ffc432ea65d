import { rewards } from '../plan-2023/section-3-5.js';
import type { CellValue } from '../types.js';

/** What those who take part are given, of what the list offers. */
export const chosen = (...keys: (keyof typeof rewards)[]): CellValue => ({
  text: keys.map((key) => rewards[key]).join(', '),
  chosen: keys,
});
