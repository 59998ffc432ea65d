import type { ContributionDetail, EarlierAnswer, Indicator } from '@samsyn/domain';
import { emptyContent, richText } from '@samsyn/domain/rules';
import { idOf } from '@samsyn/domain/testing';

/** For specs: an indicator that asks for a number. */
export const anIndicator: Indicator = {
  kind: 'indicator',
  id: idOf('indicator'),
  lineageId: idOf('indicator'),
  text: 'Antal utbildade',
  valueType: 'number',
  aggregation: 'sum',
  measure: 'personer',
};

/** For specs: a sub-region's draft in a round that opened on 1 August 2023. */
export function aDetail(changes: Partial<ContributionDetail> = {}): ContributionDetail {
  const content = { ...emptyContent, body: richText('Vi har arbetat.') };
  return {
    id: idOf('contribution'),
    rootId: idOf('county'),
    round: {
      id: idOf('round'),
      rootId: idOf('county'),
      planId: idOf('plan'),
      kind: 'statusReport',
      year: 2023,
      title: 'Lägesrapport',
      opens: '2023-08-01',
      deadline: '2023-09-29',
    },
    focusArea: { number: '3.6', title: 'Suicidpreventivt arbete' },
    section: {
      id: idOf('section'),
      lineageId: idOf('section'),
      title: 'Suicidprevention',
      strategyGoals: [],
      questions: [],
      slots: [],
    },
    unit: { id: idOf('subRegion'), name: 'Sydost' },
    reviewUnit: { id: idOf('county'), name: 'Skåne' },
    state: 'draft',
    deadline: '2023-09-29',
    submittedAt: null,
    waivedReason: null,
    reviewerSeatIds: [],
    reviewers: [],
    version: 1,
    savedAt: null,
    content,
    revision: {
      id: idOf('revision'),
      number: 1,
      hash: 'hash',
      authors: [{ accountId: idOf('writer'), name: 'Kajsa', actingFor: [] }],
      createdAt: '2023-09-10T10:00:00Z',
      content,
    },
    previousRevision: null,
    previousReturned: false,
    seenRevision: null,
    children: [],
    openChildren: 0,
    inAdoptedEdition: false,
    history: [],
    ...changes,
  };
}

/** For specs: what the same unit answered the year before. */
export function anEarlierAnswer(changes: Partial<EarlierAnswer> = {}): EarlierAnswer {
  return {
    contributionId: idOf('contribution 2022'),
    revisionId: idOf('revision 2022'),
    round: {
      ...aDetail().round,
      id: idOf('round 2022'),
      kind: 'yearEndFollowUp',
      year: 2022,
      title: 'Uppföljning 2022',
      opens: '2023-01-16',
      deadline: '2023-02-28',
    },
    sectionTitle: 'Suicidprevention',
    state: 'approved',
    submittedAt: '2023-02-20T10:00:00Z',
    content: { ...emptyContent, body: richText('Förra årets text.') },
    ...changes,
  };
}
