import type { ReviewedContribution, SectionReview } from '@samsyn/domain';
import { emptyContent, richText } from '@samsyn/domain/rules';
import { idOf } from '@samsyn/domain/testing';
import { aDetail } from '../../contribution/test/detail.js';

/** For specs: what a unit directly under the county has submitted. */
export function aReviewed(
  unit: string,
  text: string,
  changes: Partial<ReviewedContribution> = {},
): ReviewedContribution {
  return {
    id: idOf(unit),
    rootId: idOf('county'),
    unit: { id: idOf(`unit ${unit}`), name: unit },
    reviewUnit: { id: idOf('county'), name: 'Skåne' },
    state: 'submitted',
    deadline: '2023-09-29',
    submittedAt: '2023-09-12T10:00:00Z',
    waivedReason: null,
    reviewerSeatIds: [idOf('convenor@county')],
    reviewers: [],
    revision: {
      id: idOf(`revision ${unit}`),
      number: 1,
      hash: `hash ${unit}`,
      authors: [{ accountId: idOf(`writer ${unit}`), name: `Skribent i ${unit}`, actingFor: [] }],
      createdAt: '2023-09-12T10:00:00Z',
      content: { ...emptyContent, body: richText(text) },
    },
    previousRevision: null,
    previousReturned: false,
    seenRevision: null,
    openChildren: 0,
    inAdoptedEdition: false,
    seen: false,
    openThreads: 0,
    ancestorIds: [idOf('county')],
    late: false,
    earlier: [],
    returned: null,
    draft: null,
    ...changes,
  };
}

/** For specs: the county's own text, being written. */
export function aCountyDraft(
  text: string,
  changes: Partial<ReviewedContribution> = {},
): ReviewedContribution {
  return aReviewed('Skåne', '', {
    unit: { id: idOf('county'), name: 'Skåne' },
    state: 'draft',
    submittedAt: null,
    reviewerSeatIds: [],
    revision: null,
    ancestorIds: [],
    draft: { version: 3, content: { ...emptyContent, body: richText(text) } },
    ...changes,
  });
}

/** For specs: a section's review with these contributions. */
export function aSectionReview(...contributions: ReviewedContribution[]): SectionReview {
  const { round, section, focusArea } = aDetail();
  const sections = [
    {
      id: section.id,
      title: section.title,
      focusArea: focusArea.number,
      all: contributions.length,
      done: 0,
      waiting: 1,
    },
    { id: idOf('next section'), title: 'Brukarmedverkan', focusArea: '3.7', all: 2, done: 2, waiting: 0 },
  ];
  return { round, focusArea, section, sections, contributions };
}
