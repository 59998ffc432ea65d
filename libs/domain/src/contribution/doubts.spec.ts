import { aSection, aValue, anIndicator } from '../testing/report-builders.js';
import { idOf } from '../testing/ids.js';
import { doubtsIn } from './doubts.js';

const section = aSection('S', {
  shortTermIndicators: [anIndicator('Utbildade'), anIndicator('Skolor')],
  longTermIndicators: [anIndicator('Andel', { valueType: 'share', aggregation: 'average' })],
});
const round = { kind: 'statusReport' as const, year: 2023 };
const earlier = [
  {
    round: { kind: 'yearEndFollowUp' as const, year: 2022, title: 'Uppföljning 2022' },
    values: [aValue('Utbildade', '230'), aValue('Skolor', '5')],
  },
];
const doubted = (...values: Parameters<typeof doubtsIn>[0]['values']) =>
  doubtsIn({ notCarriedOut: null, values }, section, earlier, round).map(({ indicator, doubt, before }) => [
    indicator.text,
    doubt,
    before?.round.year ?? null,
  ]);

describe('the doubts about an answer', () => {
  it('are those of its values, in print order, each with what it is compared with', () => {
    expect(doubted(aValue('Andel', '140'), aValue('Skolor', '6'), aValue('Utbildade', '2300'))).toEqual([
      ['Utbildade', 'muchMore', 2022],
      ['Andel', 'overHundred', null],
    ]);
  });

  it('are none of what was confirmed, is not there, or is not reported at all', () => {
    const wrong = aValue('Utbildade', '2300');
    const none = { kind: 'notAvailable' as const, indicatorId: idOf('Andel'), reason: 'Mäts inte.' };
    expect(doubted(aValue('Utbildade', '2300', { confirmed: true }), none)).toEqual([]);
    expect(doubtsIn({ notCarriedOut: { reason: 'x' }, values: [wrong] }, section, earlier, round)).toEqual(
      [],
    );
  });
});
