import { idOf } from '../testing/ids.js';
import type { Plan } from '../plan/plan.js';
import { nextRound } from './next-round.js';
import { NewRound, type RoundSetup } from './round.js';

const section = (name: string, lineage: string, questions: string[] = []) => ({
  id: idOf(name),
  lineageId: idOf(lineage),
  title: name,
  focusArea: '1 Område',
  written: true,
  questions: questions.map((text) => ({ id: idOf(text), text, answered: true })),
});
const earlier: RoundSetup = {
  id: idOf('round'),
  rootId: idOf('root'),
  planId: idOf('old plan'),
  kind: 'statusReport',
  year: 2023,
  title: 'Lägesrapport september 2023',
  opens: '2023-09-01',
  deadline: '2023-09-30',
  version: 3,
  hasBegun: true,
  sections: [
    section('Ledning', 'L1', ['Vad har blivit bättre?']),
    section('Lokaler', 'L2'),
    section('Barn', 'L3'),
  ],
  units: [
    { id: idOf('nord'), name: 'Nord', written: true },
    { id: idOf('syd'), name: 'Syd', written: true },
  ],
};
const plan = {
  id: idOf('new plan'),
  focusAreas: [
    { sections: [{ id: idOf('new L3'), lineageId: idOf('L3') }] },
    {
      sections: [
        { id: idOf('new L1'), lineageId: idOf('L1') },
        { id: idOf('new'), lineageId: idOf('L9') },
      ],
    },
  ],
} as unknown as Plan;
const unit = (name: string, endedFrom: string | null = null) => ({
  id: idOf(name),
  name,
  kind: 'subRegion' as const,
  endedFrom,
});

describe('the same round a year later', () => {
  const { round, lostSections, lostUnits } = nextRound(earlier, plan, [
    unit('nord'),
    unit('syd', '2024-09-30'),
  ]);

  it('is one that can be called as it stands', () => {
    expect(NewRound.parse(round)).toEqual(round);
    expect(round).toMatchObject({
      title: 'Lägesrapport september 2024',
      year: 2024,
      opens: '2024-09-01',
      deadline: '2024-09-30',
      kind: 'statusReport',
      planId: idOf('new plan'),
    });
  });

  it('follows sections by their lineage into the new plan, with their questions, and says which are gone', () => {
    expect(round.sectionIds).toEqual([idOf('new L1'), idOf('new L3')]);
    expect(round.questions).toEqual([
      { sectionId: idOf('new L1'), texts: ['Vad har blivit bättre?'] },
      { sectionId: idOf('new L3'), texts: [] },
    ]);
    expect(lostSections).toEqual(['Lokaler']);
  });

  it('asks those who are still there on its last day, and says who is not', () => {
    expect(round.unitIds).toEqual([idOf('nord')]);
    expect(lostUnits).toEqual(['Syd']);
    expect(nextRound(earlier, plan, [unit('nord'), unit('syd', '2024-10-01')]).lostUnits).toEqual([]);
  });

  it('keeps to days that the year has', () => {
    const leap = { ...earlier, opens: '2024-02-29', deadline: '2024-12-31' };
    expect(nextRound(leap, plan, []).round).toMatchObject({ opens: '2025-02-28', deadline: '2025-12-31' });
  });
});
