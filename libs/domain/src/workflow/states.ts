/** Where a contribution is on its way. By themselves, since permissions need them where no schema is wanted. */
export const states = ['draft', 'submitted', 'inReview', 'returned', 'approved'] as const;
type StateName = (typeof states)[number];

/** Whose move a state waits for. */
export const turns: Readonly<Record<StateName, 'unit' | 'reviewer' | 'nobody'>> = {
  draft: 'unit',
  submitted: 'reviewer',
  inReview: 'reviewer',
  returned: 'unit',
  approved: 'nobody',
};

/** The states in which the unit's own people may change the text. */
export const writableStates = ['draft', 'returned'] as const satisfies readonly StateName[];

/** The states in which the last submitted revision is there for others than the unit itself to read. */
export const submittedStates = [
  'submitted',
  'inReview',
  'returned',
  'approved',
] as const satisfies readonly StateName[];

/** What can be done with a contribution; when, `transitions` says. */
export const transitionNames = [
  'submit',
  'withdraw',
  'startReview',
  'returnForChanges',
  'approve',
  'reopen',
] as const;
