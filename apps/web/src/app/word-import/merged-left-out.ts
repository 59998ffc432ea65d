import type { LeftOut } from '@samsyn/domain';
import { leftOutKinds } from '@samsyn/domain/rules';

/** What two passes left out, as one list. */
export function mergedLeftOut(one: readonly LeftOut[], other: readonly LeftOut[]): LeftOut[] {
  return leftOutKinds.flatMap((kind) => {
    const same = [...one, ...other].filter((found) => found.kind === kind);
    const count = same.reduce((sum, found) => sum + found.count, 0);
    return count > 0 ? [{ kind, count, words: same.flatMap(({ words }) => words) }] : [];
  });
}
