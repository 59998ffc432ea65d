import { describe, expect, it } from '@jest/globals';
import type { ContributionDetail } from '@samsyn/domain';
import { abilityFor } from '@samsyn/domain/light';
import { availableTransitions, emptyContent, richText } from '@samsyn/domain/rules';
import { aSeat, anActor, deciding, idOf } from '@samsyn/domain/testing';
import { aDetail, anIndicator } from './test/detail.js';
import { missingIn, situationOf } from './situation.js';

const contact = anActor([aSeat('contact', 'subRegion')]);
const written = { ...emptyContent, body: richText('Vi har arbetat.') };

const moves = (detail: ContributionDetail, actor = contact, today = '2023-09-10', content = detail.content) =>
  availableTransitions(abilityFor(actor), situationOf(detail, content, today), deciding(actor));

describe('the situation of a contribution', () => {
  it('offers to submit what is complete on the screen, whatever is saved', () => {
    expect(moves(aDetail({ content: emptyContent }))).toEqual([]);
    expect(moves(aDetail({ content: emptyContent }), contact, '2023-09-10', written)).toEqual(['submit']);
  });

  it('offers nothing before the round has opened', () => {
    expect(moves(aDetail({ content: written }), contact, '2023-07-31')).toEqual([]);
  });

  it('asks a unit for values, and the county for none', () => {
    const section = {
      ...aDetail().section,
      slots: [{ kind: 'shortTermIndicators' as const, lines: [anIndicator] }],
    };
    expect(missingIn(aDetail({ section }), written)).toEqual([
      { field: 'value', indicatorId: anIndicator.lineageId },
    ]);
    const county = { id: idOf('county'), name: 'Skåne' };
    expect(missingIn(aDetail({ section, unit: county }), written)).toEqual([]);
  });

  it('shows a reviewer what the API would allow: four eyes, and what it builds on', () => {
    const convenor = anActor([aSeat('convenor', 'county')]);
    const submitted = aDetail({ state: 'submitted', reviewerSeatIds: [idOf('convenor@county')] });
    expect(moves(submitted, convenor)).toEqual(['startReview', 'returnForChanges', 'approve']);
    expect(moves({ ...submitted, openChildren: 1 }, convenor)).toEqual(['startReview', 'returnForChanges']);
    const own = {
      ...submitted.revision!,
      authors: [{ accountId: convenor.accountId, name: 'Jag', actingFor: [] }],
    };
    expect(moves({ ...submitted, revision: own }, convenor)).not.toContain('approve');
  });
});
