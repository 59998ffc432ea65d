import { aSection, aValue, anIndicator } from '../testing/report-builders.js';
import { idOf } from '../testing/ids.js';
import { inTreeOrder } from '../unit/tree-order.js';
import { valueTable, type UnitReport } from './value-table.js';

const trained = anIndicator('utbildade');
const days = anIndicator('dagar', { aggregation: 'average' });
const forms = anIndicator('former', { aggregation: 'list', valueType: 'text' });
const section = aSection('Samsjuklighet', {
  shortTermIndicators: [trained, days],
  longTermIndicators: [forms],
});
const report = (name: string, above: string[], ...values: UnitReport['values']): UnitReport => ({
  unit: { id: idOf(name), name },
  ancestorIds: above.map((one) => idOf(one)),
  values,
});

describe('the values of a section', () => {
  const reports = [
    report('Nord', ['county'], aValue('utbildade', '10'), aValue('dagar', '20')),
    report('Staden', ['Nord', 'county'], aValue('utbildade', '4', { quality: 'approximate' })),
    report('Syd', ['county'], aValue('utbildade', null), aValue('dagar', '25'), aValue('former', null)),
  ];
  const table = valueTable(section, reports);

  it('are added up once, averaged or listed as the indicator says, in print order', () => {
    expect(table.map(({ indicator, aggregate }) => [indicator.text, aggregate.total])).toEqual([
      ['utbildade', '10'],
      ['dagar', '22.5'],
      ['former', null],
    ]);
    expect(table.map(({ parts }) => parts.map(({ unitName }) => unitName))).toEqual([
      ['Nord', 'Staden', 'Syd'],
      ['Nord', 'Syd'],
      ['Syd'],
    ]);
  });

  it('say which are part of another, and from how many a number is missing', () => {
    expect(table[0]!.parts.map(({ nested }) => nested)).toEqual([false, true, false]);
    expect(table[0]!.aggregate).toMatchObject({ withoutNumber: 1, approximate: false });
  });

  it('count below a unit that has no value of its own', () => {
    const below = [report('Nord', ['county']), reports[1]!];
    expect(valueTable(section, below)[0]).toMatchObject({
      parts: [{ unitName: 'Staden', nested: false }],
      aggregate: { total: '4', approximate: true },
    });
  });
});

test('in order of the tree, each unit has those below it under it', () => {
  const all = [
    report('Skola', ['Staden', 'Nord', 'county']),
    report('Syd', ['county']),
    report('Staden', ['Nord', 'county']),
    report('Nord', ['county']),
  ];
  expect(inTreeOrder(all).map(({ unit }) => unit.name)).toEqual(['Syd', 'Nord', 'Staden', 'Skola']);
});
