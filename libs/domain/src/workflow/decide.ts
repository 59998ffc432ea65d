import type { AppAbility } from '../access/actions.js';
import type { Capacity, DecidingPerson } from '../access/capacity.js';
import type { ContributionSubject } from '../access/subjects.js';
import type { Refusal } from './refusal.js';
import { transitions } from './transitions.js';
import { transitionNames } from './states.js';
import type { TransitionName, State } from './state.js';

/** All that a decision about one contribution rests on, read under the row's lock. */
export interface Situation {
  readonly contribution: ContributionSubject;
  /** Whether the round has opened. */
  readonly open: boolean;
  /** Whether `missingAnswers` is empty for what would be submitted. */
  readonly complete: boolean;
  /** Hash and authors of the last submitted revision, and in whose place some of them wrote. */
  readonly revision: {
    readonly hash: string;
    readonly authorIds: readonly string[];
    readonly actedForIds: readonly string[];
  } | null;
  /** How many participating child units' contributions for the same section and round are neither approved nor waived. */
  readonly openChildren: number;
  /** Whether an adopted (or published) edition holds it. */
  readonly inAdoptedEdition: boolean;
}

export interface DecisionInput {
  readonly person: DecidingPerson;
  readonly comment?: string | undefined;
  /** The hash of the revision that the person saw. */
  readonly revisionHash?: string | undefined;
}

export type Decision =
  | {
      readonly ok: true;
      readonly to: State;
      readonly event: TransitionName;
      /** In whose place; null in the person's own right. */
      readonly actingFor: string | null;
    }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * The one place that says whether a transition happens. CASL says who and where, the table says when; four eyes, the
 * bottom-up gate and the revision's hash come last, so that a refusal tells nobody what they may not know.
 */
export function decide(
  ability: AppAbility,
  situation: Situation,
  name: TransitionName,
  input: DecisionInput,
): Decision {
  const refusal = refuse(ability, situation, name, input);
  if (refusal) return { ok: false, refusal };
  const actingFor = capacityTo(name, situation, input.person)?.actingFor ?? null;
  return { ok: true, to: transitions[name].to, event: name, actingFor };
}

function refuse(
  ability: AppAbility,
  situation: Situation,
  name: TransitionName,
  input: DecisionInput,
): Refusal | null {
  const transition = transitions[name];
  const { contribution, revision } = situation;
  if (!ability.can(name, contribution)) return 'forbidden';
  if (!transition.from.includes(contribution.state)) return 'wrongState';
  if (!situation.open) return 'notOpen';
  if (transition.needsComment && !input.comment?.trim()) return 'commentRequired';
  if (name === 'submit' && !situation.complete) return 'incomplete';
  if (name === 'approve' && !capacityTo(name, situation, input.person)) return 'selfApproval';
  if (name === 'reopen' && situation.inAdoptedEdition) return 'editionAdopted';
  if (name === 'approve' && situation.openChildren > 0) return 'childrenOpen';
  if (transition.needsRevision && (!revision || input.revisionHash !== revision.hash)) return 'staleRevision';
  return null;
}

/**
 * The capacity in which a person does something: their own right before anybody's place. For an approval one in which
 * nobody behind it wrote the text: a substitute and whoever they stand in for are one pair of eyes
 * (docs/adr/0020-standing-in.md).
 */
function capacityTo(
  name: TransitionName,
  situation: Situation,
  { capacities }: DecidingPerson,
): Capacity | undefined {
  return capacities.find(
    ({ ability, behind }) =>
      ability.can(name, situation.contribution) &&
      (name !== 'approve' || !behind.some((one) => wroteIt(situation, one))),
  );
}

/**
 * Four eyes: nobody approves what they or their own unit wrote, or what was written in their place. The county's own
 * text is the exception for units: there the other convenor approves.
 */
function wroteIt({ contribution, revision }: Situation, one: Capacity['behind'][number]): boolean {
  if (revision?.authorIds.includes(one.accountId) || revision?.actedForIds.includes(one.accountId))
    return true;
  const countyText = contribution.unitId === contribution.rootId;
  return !countyText && one.writesFor.includes(contribution.unitId);
}

/** The transitions that `decide` would allow once a comment is given and the newest revision is seen: the buttons to draw. */
export function availableTransitions(
  ability: AppAbility,
  situation: Situation,
  person: DecidingPerson,
): TransitionName[] {
  return transitionNames.filter((name) => refusalToExplain(ability, situation, name, person) === null);
}

/** Why a transition is not to be had just now: for the words beside a button that is not there. */
export function refusalToExplain(
  ability: AppAbility,
  situation: Situation,
  name: TransitionName,
  person: DecidingPerson,
): Refusal | null {
  return refuse(ability, situation, name, { person, comment: 'x', revisionHash: situation.revision?.hash });
}
