import type { SectionReview } from '@samsyn/domain';
import { canonicalJson } from '@samsyn/domain/rules';

/**
 * The newer review, in which whatever has not changed is still the very same object: what is read, or being written,
 * stays as it is.
 */
export function mergedReview(older: SectionReview, newer: SectionReview): SectionReview {
  const known = new Map(older.contributions.map((one) => [one.id, one]));
  return {
    ...newer,
    section: kept(older.section, newer.section),
    contributions: newer.contributions.map((one) => kept(known.get(one.id), one)),
  };
}

function kept<T>(older: T | undefined, newer: T): T {
  return older !== undefined && canonicalJson(older) === canonicalJson(newer) ? older : newer;
}
