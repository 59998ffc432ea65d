import { abilityFor } from '../access/ability.js';
import { goldenActor, goldenSituation } from '../testing/golden-world.js';
import { goldenCases } from '../testing/golden-rows.js';
import { aContribution, aSeat } from '../testing/builders.js';
import { idOf } from '../testing/ids.js';
import { states } from '../workflow/states.js';
import { audiencesOf, commentSubject, refusalToEdit, refusalToRemove } from './comment.js';

const may = (role: Parameters<typeof aSeat>[0], unit: string) => abilityFor({ seats: [aSeat(role, unit)] });

describe('comments', () => {
  it('are read by those who see the text that they are about: drafts, or what was submitted and its history', () => {
    const wrong = goldenCases().flatMap((one) =>
      states.flatMap((state) => {
        const ability = abilityFor(goldenActor(one));
        const { contribution } = goldenSituation({ ...one, state });
        const reads = (audience: 'unit' | 'review') =>
          ability.can('read', commentSubject(contribution, audience));
        const agree =
          reads('unit') === ability.can('readDraft', contribution) &&
          reads('review') === ability.can('readHistory', contribution);
        return agree ? [] : [`${one.who} / ${one.relation} / ${state}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('are written and resolved by whoever reads them', () => {
    for (const one of goldenCases())
      for (const state of states)
        for (const audience of ['unit', 'review'] as const) {
          const ability = abilityFor(goldenActor(one));
          const subject = commentSubject(goldenSituation({ ...one, state }).contribution, audience);
          for (const action of ['create', 'change'] as const)
            expect(ability.can(action, subject)).toBe(ability.can('read', subject));
        }
  });

  it('among the unit’s own people stay theirs once the text is submitted and approved', () => {
    for (const state of states) {
      const subject = commentSubject(aContribution({ state }), 'unit');
      expect(may('contributor', 'subRegion').can('read', subject)).toBe(true);
      for (const [role, unit] of [
        ['convenor', 'county'],
        ['contact', 'municipality'],
        ['representative', 'userOrganisation'],
        ['decider', 'county'],
        ['treasurer', 'county'],
        ['administrator', 'county'],
        ['reader', 'subRegion'],
      ] as const)
        expect(may(role, unit).can('read', subject)).toBe(false);
    }
  });

  it('begin among the unit’s own people, and with the reviewers once something is submitted', () => {
    const own = may('contributor', 'subRegion');
    expect(audiencesOf(own, aContribution({ state: 'draft' }), false)).toEqual(['unit']);
    expect(audiencesOf(own, aContribution(), true)).toEqual(['unit', 'review']);
    expect(audiencesOf(may('convenor', 'county'), aContribution(), true)).toEqual(['review']);
    expect(audiencesOf(may('convenor', 'county'), aContribution({ state: 'draft' }), true)).toEqual([]);
    expect(audiencesOf(may('reader', 'subRegion'), aContribution({ state: 'approved' }), true)).toEqual([]);
  });

  it('about the county’s own text have one audience: it is the same people', () => {
    const county = aContribution({ unitId: idOf('county'), reviewUnitId: idOf('county') });
    expect(audiencesOf(may('convenor', 'county'), county, true)).toEqual(['unit']);
  });
});

describe('one’s own comment', () => {
  const said = { authorId: 'me', removed: false, decision: false, answered: false };

  it('can be changed until it is answered, and taken away at any time', () => {
    expect(refusalToEdit(said, 'me')).toBeNull();
    expect(refusalToEdit({ ...said, answered: true }, 'me')).toBe('commentAnswered');
    expect(refusalToRemove({ ...said, answered: true }, 'me')).toBeNull();
  });

  it('stands where it was said with a decision', () => {
    expect(refusalToEdit({ ...said, decision: true }, 'me')).toBe('commentDecision');
    expect(refusalToRemove({ ...said, decision: true }, 'me')).toBe('commentDecision');
  });

  it('is nobody else’s, and gone once it is taken away', () => {
    for (const refusal of [refusalToEdit, refusalToRemove]) {
      expect(refusal(said, 'you')).toBe('forbidden');
      expect(refusal({ ...said, removed: true }, 'me')).toBe('forbidden');
    }
  });
});
