import type { AppAbility } from '../access/actions.js';
import type { EditionSubject } from '../access/subjects.js';
import { editionTransitions } from './edition-transitions.js';
import type { EditionTransitionName, EditionState } from './edition-state.js';

export interface EditionDecisionInput {
  readonly comment?: string | undefined;
  /** How many places the law does not let be published (`publicationStops`); asked for by `publish` alone. */
  readonly stops: number;
  /** Whether all its files are sealed; asked for by `publish` alone. */
  readonly sealed: boolean;
  readonly decision?: { readonly date: string; readonly registryNumber: string } | undefined;
}

export type EditionRefusal =
  'forbidden' | 'wrongState' | 'commentRequired' | 'decisionRequired' | 'notPublishable' | 'notSealed';

/** Whether an edition moves on, by the same order of questions as `decide`. */
export function decideEdition(
  ability: AppAbility,
  edition: EditionSubject,
  name: EditionTransitionName,
  input: EditionDecisionInput,
): { ok: true; to: EditionState } | { ok: false; refusal: EditionRefusal } {
  const transition = editionTransitions[name];
  if (!ability.can(name, edition)) return { ok: false, refusal: 'forbidden' };
  if (!transition.from.includes(edition.state)) return { ok: false, refusal: 'wrongState' };
  if (transition.needsComment && !input.comment?.trim()) return { ok: false, refusal: 'commentRequired' };
  if (transition.needsDecision && !input.decision) return { ok: false, refusal: 'decisionRequired' };
  if (name === 'publish' && input.stops > 0) return { ok: false, refusal: 'notPublishable' };
  if (name === 'publish' && !input.sealed) return { ok: false, refusal: 'notSealed' };
  return { ok: true, to: transition.to };
}
