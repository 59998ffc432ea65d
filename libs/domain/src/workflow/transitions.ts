import type { State, TransitionName } from './state.js';

export interface Transition {
  readonly from: readonly State[];
  readonly to: State;
  /** Whose move it is: the unit that writes, or the reviewers. */
  readonly by: 'unit' | 'reviewer';
  readonly needsComment: boolean;
  /** Whether the one who decides must name the hash of the revision that they saw. */
  readonly needsRevision: boolean;
}

/** When each transition is possible. The only copy of this table: the API, the web and `docs/workflow.md` read it. */
export const transitions: Readonly<Record<TransitionName, Transition>> = {
  submit: {
    from: ['draft', 'returned'],
    to: 'submitted',
    by: 'unit',
    needsComment: false,
    needsRevision: false,
  },
  withdraw: { from: ['submitted'], to: 'draft', by: 'unit', needsComment: false, needsRevision: false },
  startReview: {
    from: ['submitted'],
    to: 'inReview',
    by: 'reviewer',
    needsComment: false,
    needsRevision: false,
  },
  returnForChanges: {
    from: ['submitted', 'inReview'],
    to: 'returned',
    by: 'reviewer',
    needsComment: true,
    needsRevision: false,
  },
  approve: {
    from: ['submitted', 'inReview'],
    to: 'approved',
    by: 'reviewer',
    needsComment: false,
    needsRevision: true,
  },
  reopen: { from: ['approved'], to: 'returned', by: 'reviewer', needsComment: true, needsRevision: false },
};
