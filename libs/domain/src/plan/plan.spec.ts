import { aFocusArea, aGoal, aSection, anIndicator } from '../testing/report-builders.js';
import { idOf } from '../testing/ids.js';
import { Line, Section, type Gap } from './plan.js';
import { countGaps, indicatorsOf, gaps, slotKinds } from './lines.js';

const gap = (kind: Gap) => ({ kind: 'gap' as const, id: idOf(kind), gap: kind });

describe('an outline', () => {
  const section = aSection('Sysselsättning', {
    shortTermGoals: [aGoal('Fler i arbete')],
    shortTermIndicators: [anIndicator('Antal kommuner'), gap('missing')],
    longTermGoals: [gap('missing')],
    longTermIndicators: [gap('toBeDeveloped'), anIndicator('Andel i arbete')],
  });

  it('counts each kind of gap, also as a goal and beside an indicator (F3)', () => {
    const plan = { focusAreas: [aFocusArea('1', section), aFocusArea('2', section, aSection('Tom'))] };
    expect(countGaps(plan)).toEqual({
      missing: 4,
      toBeDeveloped: 2,
      needsSpecification: 0,
      notDeveloped: 0,
    });
    expect(Object.keys(countGaps({ focusAreas: [] }))).toEqual([...gaps]);
  });

  it('lists its indicators in print order', () => {
    expect(indicatorsOf(section).map(({ text }) => text)).toEqual(['Antal kommuner', 'Andel i arbete']);
  });

  it('says what is missing as a type, never as an empty text', () => {
    expect(Section.safeParse(section).success).toBe(true);
    for (const text of ['', '   ']) {
      expect(Line.safeParse(aGoal(text)).success).toBe(false);
      expect(Line.safeParse(anIndicator(text)).success).toBe(false);
    }
  });

  it('prints its slots in the order goals, indicators, goals, indicators, and may leave some out (F1, F5)', () => {
    expect(slotKinds).toEqual([
      'shortTermGoals',
      'shortTermIndicators',
      'longTermGoals',
      'longTermIndicators',
    ]);
    expect(Section.safeParse({ ...section, slots: [] }).success).toBe(true);
  });
});
