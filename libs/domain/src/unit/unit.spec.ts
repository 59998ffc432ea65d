import { hasEnded } from './unit.js';

describe('what ends', () => {
  it('is there until the day before, and gone from the day itself', () => {
    expect(hasEnded({ endedFrom: '2026-07-01' }, '2026-06-30')).toBe(false);
    expect(hasEnded({ endedFrom: '2026-07-01' }, '2026-07-01')).toBe(true);
    expect(hasEnded({ endedFrom: null }, '2026-07-01')).toBe(false);
  });
});
