import type { AppAbility } from '../access/actions.js';
import type { CommentSubject, ContributionSubject } from '../access/subjects.js';
import type { Audience } from './audience.js';
import { audiences } from './audiences.js';

/** A contribution's comments of one audience, as permissions see them: of a thread, or of one that may be begun. */
export function commentSubject(
  contribution: ContributionSubject,
  audience: Audience,
  id = contribution.id,
): CommentSubject {
  const { rootId, unitId, state, reviewerSeatIds } = contribution;
  return { kind: 'Comment', id, rootId, unitId, audience, state, reviewerSeatIds };
}

/**
 * For whom a person may begin a thread, the narrowest first. Reviewers are spoken to about what they have been sent;
 * about the county's own text the two audiences are the same people, and one is enough.
 *
 * @param submitted whether the contribution has a revision
 */
export function audiencesOf(
  ability: AppAbility,
  contribution: ContributionSubject,
  submitted: boolean,
): Audience[] {
  const may = audiences.filter(
    (audience) =>
      (audience === 'unit' || submitted) && ability.can('create', commentSubject(contribution, audience)),
  );
  const ownReview = contribution.unitId === contribution.reviewUnitId;
  return ownReview ? may.slice(0, 1) : may;
}

/** What the rules about changing a comment need to know. */
interface Said {
  readonly authorId: string;
  readonly removed: boolean;
  /** Whether it was said with a transition, and so is part of a decision. */
  readonly decision: boolean;
  /** Whether somebody has said something after it in its thread. */
  readonly answered: boolean;
}

export type CommentRefusal = 'forbidden' | 'commentAnswered' | 'commentDecision';

/**
 * Why a person can't put other words in a comment's place, or null. One's own words, until somebody has answered them:
 * an answer must go on making sense. What was said with a decision stands.
 */
export function refusalToEdit(said: Said, accountId: string): CommentRefusal | null {
  const refusal = refusalToRemove(said, accountId);
  return refusal ?? (said.answered ? 'commentAnswered' : null);
}

/** Why a person can't take a comment away, or null. One's own can always be, and leaves its place behind. */
export function refusalToRemove(said: Said, accountId: string): CommentRefusal | null {
  if (said.removed || said.authorId !== accountId) return 'forbidden';
  return said.decision ? 'commentDecision' : null;
}
