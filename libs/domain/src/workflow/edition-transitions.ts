import type { EditionState, EditionTransitionName } from './edition-state.js';

interface EditionTransition {
  readonly from: readonly EditionState[];
  readonly to: EditionState;
  readonly needsComment: boolean;
  /** Whether the decision's date and registry number (diarienummer) are needed. */
  readonly needsDecision: boolean;
}

/**
 * When each transition of an edition is possible. What is adopted can still be sent back: the law may not let it be
 * published, and its texts can't be mended while it stands (docs/adr/0013).
 */
export const editionTransitions: Readonly<Record<EditionTransitionName, EditionTransition>> = {
  adopt: { from: ['compiled'], to: 'adopted', needsComment: false, needsDecision: true },
  sendBack: { from: ['compiled', 'adopted'], to: 'sentBack', needsComment: true, needsDecision: false },
  publish: { from: ['adopted'], to: 'published', needsComment: false, needsDecision: false },
  withdraw: { from: ['published'], to: 'withdrawn', needsComment: true, needsDecision: false },
};

/** The states in which an edition stands as adopted: what it holds can't be reopened. A withdrawn one no longer stands. */
export const adoptedStates = ['adopted', 'published'] as const satisfies readonly EditionState[];
