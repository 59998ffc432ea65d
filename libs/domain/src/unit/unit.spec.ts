import { fitsUnder, hasEnded, unitKinds } from './unit.js';

describe('what ends', () => {
  it('is there until the day before, and gone from the day itself', () => {
    expect(hasEnded({ endedFrom: '2026-07-01' }, '2026-06-30')).toBe(false);
    expect(hasEnded({ endedFrom: '2026-07-01' }, '2026-07-01')).toBe(true);
    expect(hasEnded({ endedFrom: null }, '2026-07-01')).toBe(false);
  });
});

describe('what lies under what', () => {
  it('is the smaller under the larger, and nothing under a user organisation', () => {
    const under = (parent: (typeof unitKinds)[number]) => unitKinds.filter((kind) => fitsUnder(kind, parent));
    expect(under('county')).toEqual(['subRegion', 'municipality', 'administration', 'userOrganisation']);
    expect(under('subRegion')).toEqual(['municipality', 'administration', 'userOrganisation']);
    expect(under('municipality')).toEqual(['administration', 'userOrganisation']);
    expect(under('administration')).toEqual(['administration', 'userOrganisation']);
    expect(under('userOrganisation')).toEqual([]);
  });
});
