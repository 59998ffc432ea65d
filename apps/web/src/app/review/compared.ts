import type { ContributionDetail, Revision } from '@samsyn/domain';
import { isCountyText } from '../contribution/situation.js';

/** An earlier version that the present one is compared with, and why that one. */
export interface Compared {
  /** `read`: on this very page, before the text changed. `seen`: at an earlier visit. */
  readonly why: 'read' | 'returned' | 'seen' | 'previous';
  readonly revision: Pick<Revision, 'number' | 'content'>;
}

type Reviewed = Pick<
  ContributionDetail,
  'unit' | 'rootId' | 'revision' | 'previousRevision' | 'previousReturned' | 'seenRevision'
>;

/**
 * What a reviewer may want to compare the submitted text with, the best first: what was read a moment ago; of a unit's
 * text what was returned, of the county's what the other convenor saw last; at least the version before.
 * @param read what stood on the page when it turned out that the text is another by now
 */
export function comparisons(one: Reviewed, read: Compared['revision'] | null = null): Compared[] {
  const { revision, previousRevision: previous, previousReturned, seenRevision } = one;
  if (!revision) return [];
  const returned = previous && previousReturned ? [{ why: 'returned' as const, revision: previous }] : [];
  const seen = seenRevision ? [{ why: 'seen' as const, revision: seenRevision }] : [];
  const known = isCountyText(one) ? [...seen, ...returned] : [...returned, ...seen];
  const before = previous && known.length === 0 ? [{ why: 'previous' as const, revision: previous }] : [];
  const all: Compared[] = [...(read ? [{ why: 'read' as const, revision: read }] : []), ...known, ...before];
  const numbers = all.map((compared) => compared.revision.number);
  return all.filter(
    ({ revision: { number } }, at) => number !== revision.number && numbers.indexOf(number) === at,
  );
}
