import { goldenReviewers, goldenSeatParts, goldenUnits, type GoldenUnit } from '../testing/golden-world.js';
import { reviewingUnit } from './reviewing-unit.js';

const units = new Map(
  Object.entries(goldenUnits).map(([id, { parent }]) => [id, { id, parentId: parent as string | null }]),
);
const all = new Set(units.keys());

describe('the reviewing unit', () => {
  it('is the parent, and for the county’s own text the county itself', () => {
    expect(reviewingUnit('administration', units, all)).toBe('municipality');
    expect(reviewingUnit('municipality', units, all)).toBe('subRegion');
    expect(reviewingUnit('subRegion', units, all)).toBe('county');
    expect(reviewingUnit('county', units, all)).toBe('county');
  });

  it('is the county for an administration directly under it', () => {
    const flat = new Map([...units, ['clinic', { id: 'clinic', parentId: 'county' }]]);
    expect(reviewingUnit('clinic', flat, all)).toBe('county');
  });

  it('passes over those that take no part, and ends with the root, which need not take part', () => {
    expect(reviewingUnit('administration', units, new Set(['administration', 'subRegion']))).toBe(
      'subRegion',
    );
    expect(reviewingUnit('administration', units, new Set(['administration']))).toBe('county');
  });

  it('never crosses to another root', () => {
    expect(reviewingUnit('otherSubRegion', units, all)).toBe('otherCounty');
  });

  it('is the one that the golden table says', () => {
    for (const [unit, seats] of Object.entries(goldenReviewers) as [
      GoldenUnit,
      typeof goldenReviewers.county,
    ][])
      for (const seat of seats!) expect(goldenSeatParts(seat).unit).toBe(reviewingUnit(unit, units, all));
  });

  it('throws for a unit that it does not know', () => {
    expect(() => reviewingUnit('nowhere', units, all)).toThrow(RangeError);
  });
});
