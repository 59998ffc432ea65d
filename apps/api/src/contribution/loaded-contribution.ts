import {
  formOf,
  missingAnswers,
  type ContributionContent,
  type ContributionSubject,
  type MissingAnswer,
  type Situation,
  type Slot,
} from '@samsyn/domain';

/** A contribution as it is under its lock. */
export interface LoadedContribution {
  readonly subject: ContributionSubject;
  readonly version: number;
  readonly draft: ContributionContent;
  readonly draftAuthorIds: readonly string[];
  readonly waived: boolean;
  readonly slots: Slot[];
  readonly opens: string;
  readonly deadline: string;
  readonly revision: {
    readonly id: string;
    readonly number: number;
    readonly hash: string;
    readonly authorIds: readonly string[];
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
    revision: loaded.revision,
    openChildren: loaded.openChildren,
    inAdoptedEdition: loaded.inAdoptedEdition,
  };
}

/**
 * Who wrote what is submitted: those who saved since the last revision and whoever submits it. When nobody saved, the
 * text is still its former authors'.
 */
export function authorsOf(loaded: LoadedContribution, submitter: string): string[] {
  const wrote = loaded.draftAuthorIds.length ? loaded.draftAuthorIds : (loaded.revision?.authorIds ?? []);
  return [...new Set([...wrote, submitter])];
}
