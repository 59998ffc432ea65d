import * as z from 'zod';

/** Where a contribution is on its way. */
export const states = ['draft', 'submitted', 'inReview', 'returned', 'approved'] as const;
export const State = z.enum(states);
export type State = z.infer<typeof State>;

export const transitionNames = [
  'submit',
  'withdraw',
  'startReview',
  'returnForChanges',
  'approve',
  'reopen',
] as const;
export const TransitionName = z.enum(transitionNames);
export type TransitionName = z.infer<typeof TransitionName>;

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

/** Whose move a state waits for. */
export const turns: Readonly<Record<State, 'unit' | 'reviewer' | 'nobody'>> = {
  draft: 'unit',
  submitted: 'reviewer',
  inReview: 'reviewer',
  returned: 'unit',
  approved: 'nobody',
};

/** The states in which the unit's own people may change the text. */
export const writableStates = ['draft', 'returned'] as const satisfies readonly State[];

/** The states in which the last submitted revision is there for others than the unit itself to read. */
export const submittedStates = [
  'submitted',
  'inReview',
  'returned',
  'approved',
] as const satisfies readonly State[];
