import type {
  ContributionContent,
  ContributionDetail,
  ContributionSubject,
  MissingAnswer,
  Situation,
} from '@samsyn/domain';
import { formOf, missingAnswers } from '@samsyn/domain/rules';

/** What a decision about a contribution rests on, of what the API answers. */
export type Decidable = Pick<
  ContributionDetail,
  | 'id'
  | 'rootId'
  | 'unit'
  | 'reviewUnit'
  | 'state'
  | 'reviewerSeatIds'
  | 'revision'
  | 'openChildren'
  | 'inAdoptedEdition'
>;

/** A contribution as permissions see it. */
export function subjectOf(
  detail: Pick<Decidable, 'id' | 'rootId' | 'unit' | 'reviewUnit' | 'state' | 'reviewerSeatIds'>,
): ContributionSubject {
  return {
    kind: 'Contribution',
    id: detail.id,
    rootId: detail.rootId,
    unitId: detail.unit.id,
    reviewUnitId: detail.reviewUnit.id,
    state: detail.state,
    reviewerSeatIds: detail.reviewerSeatIds,
  };
}

/**
 * A contribution as `decide` sees it, so that the buttons say what the API would.
 * @param content what would be submitted: what is on the screen, saved or not
 * @param today Europe/Stockholm
 */
export function situationOf(
  detail: ContributionDetail,
  content: ContributionContent,
  today: string,
): Situation {
  const complete = missingIn(detail, content).length === 0;
  return { ...reviewSituation(detail, detail.round.opens, today), complete };
}

/** A contribution as `decide` sees it, for its reviewers: what is submitted was complete. */
export function reviewSituation(detail: Decidable, opens: string, today: string): Situation {
  const { revision } = detail;
  return {
    contribution: subjectOf(detail),
    open: opens <= today,
    complete: true,
    revision: revision && {
      hash: revision.hash,
      authorIds: revision.authors.map(({ accountId }) => accountId),
      actedForIds: revision.authors.flatMap(({ actingFor }) => actingFor.map(({ accountId }) => accountId)),
    },
    openChildren: detail.openChildren,
    inAdoptedEdition: detail.inAdoptedEdition,
  };
}

/** What still has to be answered before `content` can be submitted. */
export function missingIn(detail: ContributionDetail, content: ContributionContent): MissingAnswer[] {
  return missingAnswers(content, detail.section, formOf({ unitId: detail.unit.id, rootId: detail.rootId }));
}

/** Whether this is the county's own text, which is written as notes by year and asks for no values. */
export function isCountyText(detail: Pick<ContributionDetail, 'unit' | 'rootId'>): boolean {
  return formOf({ unitId: detail.unit.id, rootId: detail.rootId }) === 'countyText';
}
