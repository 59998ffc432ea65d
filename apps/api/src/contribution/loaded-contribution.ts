import {
  formOf,
  missingAnswers,
  type ContributionContent,
  type ContributionSubject,
  type MissingAnswer,
  type Situation,
  type Slot,
} from '@samsyn/domain';
import type { Acting } from '../access/current.js';

/** Who wrote, and in whose place. */
export interface StandIn {
  readonly by: string;
  readonly for: string;
}

/** A contribution as it is under its lock. */
export interface LoadedContribution {
  readonly subject: ContributionSubject;
  readonly version: number;
  readonly draft: ContributionContent;
  readonly draftAuthorIds: readonly string[];
  readonly draftStandIns: readonly StandIn[];
  readonly waived: boolean;
  readonly slots: Slot[];
  readonly opens: string;
  readonly deadline: string;
  readonly revision: {
    readonly id: string;
    readonly number: number;
    readonly hash: string;
    readonly authorIds: readonly string[];
    readonly standIns: readonly StandIn[];
  } | null;
  readonly lastNumber: number;
  readonly openChildren: number;
  readonly inAdoptedEdition: boolean;
}

/** What the draft still lacks. */
export function missingIn(loaded: LoadedContribution): MissingAnswer[] {
  return missingAnswers(loaded.draft, { slots: loaded.slots }, formOf(loaded.subject));
}

/** As `decide` wants to see it. */
export function situationOf(loaded: LoadedContribution, today: string): Situation {
  return {
    contribution: loaded.subject,
    open: loaded.opens <= today,
    complete: missingIn(loaded).length === 0,
    revision: loaded.revision && {
      ...loaded.revision,
      actedForIds: loaded.revision.standIns.map((one) => one.for),
    },
    openChildren: loaded.openChildren,
    inAdoptedEdition: loaded.inAdoptedEdition,
  };
}

/**
 * Who wrote what is submitted: those who saved since the last revision and whoever submits it. When nobody saved, the
 * text is still its former authors'.
 */
export function authorsOf(
  loaded: LoadedContribution,
  { accountId, actingForId }: Acting,
): { authorIds: string[]; standIns: StandIn[] } {
  const wrote = loaded.draftAuthorIds.length
    ? { authorIds: loaded.draftAuthorIds, standIns: loaded.draftStandIns }
    : (loaded.revision ?? { authorIds: [], standIns: [] });
  const submitter = actingForId ? [{ by: accountId, for: actingForId }] : [];
  const known = wrote.standIns.filter((one) => !submitter.some((two) => same(one, two)));
  return {
    authorIds: [...new Set([...wrote.authorIds, accountId])],
    standIns: [...known, ...submitter],
  };
}

const same = (one: StandIn, two: StandIn) => one.by === two.by && one.for === two.for;
