import { aValue } from '../testing/report-builders.js';
import { idOf } from '../testing/ids.js';
import { lastYearsValue, thisYearsValues, type EarlierValues } from './earlier.js';

const reported = (
  kind: EarlierValues['round']['kind'],
  year: number,
  ...values: EarlierValues['values']
): EarlierValues => ({ round: { kind, year, title: `${kind} ${year}` }, values });
const earlier = [
  reported('statusReport', 2023, aValue('i', '150')),
  reported('yearEndFollowUp', 2022, aValue('i', '230'), aValue('j', '4')),
  reported('statusReport', 2022, aValue('i', '140')),
  reported('yearEndFollowUp', 2021, aValue('i', '200'), aValue('k', '7')),
];
const before = (kind: EarlierValues['round']['kind'], indicator: string) => {
  const found = lastYearsValue(earlier, { kind, year: 2023 }, idOf(indicator));
  return found && [found.round.title, found.value.kind === 'value' && found.value.number];
};

describe('last year’s value', () => {
  it('is of a round of the same kind where there is one, or else the newest', () => {
    expect(before('yearEndFollowUp', 'i')).toEqual(['yearEndFollowUp 2022', '230']);
    expect(before('statusReport', 'i')).toEqual(['statusReport 2022', '140']);
    expect(before('finalAccount', 'i')).toEqual(['yearEndFollowUp 2022', '230']);
    expect(before('statusReport', 'j')).toEqual(['yearEndFollowUp 2022', '4']);
  });

  it('may be of a year before that, and is none where nobody has reported it', () => {
    expect(before('yearEndFollowUp', 'k')).toEqual(['yearEndFollowUp 2021', '7']);
    expect(before('yearEndFollowUp', 'l')).toBeNull();
  });

  it('is not this year’s: that stands by itself', () => {
    expect(thisYearsValues(earlier, { year: 2023 }, idOf('i'))).toMatchObject([{ value: { number: '150' } }]);
    expect(thisYearsValues(earlier, { year: 2023 }, idOf('j'))).toEqual([]);
  });
});
