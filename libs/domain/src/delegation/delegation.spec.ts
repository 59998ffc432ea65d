import { goldenUnits, type GoldenUnit } from '../testing/golden-world.js';
import { idOf } from '../testing/ids.js';
import { NewDelegation, longestDelegation, nearness } from './delegation.js';

const place = (unit: GoldenUnit) => ({ id: unit, parentId: goldenUnits[unit].parent as string | null });
const near = (seat: GoldenUnit) =>
  Object.fromEntries(
    (Object.keys(goldenUnits) as GoldenUnit[])
      .map((unit) => [unit, nearness(place(seat), place(unit))] as const)
      .filter(([, how]) => how !== null),
  );

describe('a substitute', () => {
  it('comes from the same unit, one beside it or one just below, and never from the one that reviews it', () => {
    expect(near('subRegion')).toEqual({
      subRegion: 'sameUnit',
      sibling: 'near',
      municipality: 'near',
      userOrganisation: 'near',
    });
    expect(near('municipality')).toEqual({ municipality: 'sameUnit', administration: 'near' });
  });

  it('of a convenor comes from the county or a sub-region, not from another county', () => {
    expect(Object.keys(near('county')).sort()).toEqual(
      ['county', 'sibling', 'subRegion', 'userOrganisation'].sort(),
    );
  });
});

describe('a new delegation', () => {
  const from = (first: string, last: string) =>
    NewDelegation.safeParse({
      seatIds: [idOf('seat')],
      substituteId: idOf('substitute'),
      from: first,
      to: last,
      copied: false,
    });
  const faults = (first: string, last: string) =>
    from(first, last).error?.issues.map(({ message }) => message);

  it('may be for a single day', () => {
    expect(from('2023-09-15', '2023-09-15').success).toBe(true);
  });

  it('ends on the day it begins or later, and within a year', () => {
    expect(faults('2023-09-15', '2023-09-14')).toEqual(['endBeforeStart']);
    expect(longestDelegation).toBe(366);
    expect(from('2023-09-15', '2024-09-14').success).toBe(true);
    expect(faults('2023-09-15', '2024-09-15')).toEqual(['awayTooLong']);
  });
});
