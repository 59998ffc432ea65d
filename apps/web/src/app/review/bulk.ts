import type { Refusal, ReviewedContribution } from '@samsyn/domain';

/** A submitted contribution that may be approved together with others; and if not just now, why. */
export interface Candidate {
  readonly one: ReviewedContribution;
  /** `selfApproval`, `notOpen`: not by this reader, or not today. `unseen`: the text has not been on the screen. */
  readonly barrier: 'selfApproval' | 'notOpen' | 'unseen' | null;
  /** What speaks against it, though it can be tried: comments, begun or not dealt with, or texts below that are open. */
  readonly doubt: 'remarked' | 'commented' | 'childrenOpen' | null;
}

/**
 * The contributions that wait for the reader's decision.
 * @param refusalOf why approving it would be refused just now
 * @param seen ids of the revisions that have been on the reader's screen
 * @param remarked ids of the contributions on which the reader is writing a comment
 */
export function candidates(
  contributions: readonly ReviewedContribution[],
  refusalOf: (one: ReviewedContribution) => Refusal | null,
  seen: ReadonlySet<string>,
  remarked: ReadonlySet<string>,
): Candidate[] {
  return contributions.flatMap((one) => {
    const refusal = refusalOf(one);
    const refused = refusal === 'selfApproval' || refusal === 'notOpen';
    if (!one.revision || (refusal !== null && !refused && refusal !== 'childrenOpen')) return [];
    const unseen = !one.seen && !seen.has(one.revision.id);
    const barrier = refused ? refusal : unseen ? 'unseen' : null;
    return [{ one, barrier, doubt: doubtOf(one, refusal, remarked) }];
  });
}

function doubtOf(
  one: ReviewedContribution,
  refusal: Refusal | null,
  remarked: ReadonlySet<string>,
): Candidate['doubt'] {
  if (remarked.has(one.id)) return 'remarked';
  if (one.openThreads > 0) return 'commented';
  return refusal === 'childrenOpen' ? refusal : null;
}

/** Those furthest down the tree first: what builds on others can only be approved after them. */
export function fromBelow(contributions: readonly ReviewedContribution[]): ReviewedContribution[] {
  return contributions.toSorted((a, b) => b.ancestorIds.length - a.ancestorIds.length);
}
