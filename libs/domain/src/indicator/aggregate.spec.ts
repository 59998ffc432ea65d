import { aValue } from '../testing/report-builders.js';
import { idOf } from '../testing/ids.js';
import { aggregate, type UnitValue } from './aggregate.js';
import type { ReportedValue } from './value.js';

const part = (unitName: string, value: ReportedValue): UnitValue => ({
  unitId: idOf(unitName),
  unitName,
  value,
});
const north = part('Nord', aValue('i', '7'));
const south = part('Syd', aValue('i', '4.5'));
const unknown = part('Öst', aValue('i', null, { text: '17–18' }));
const missing = part('Väst', { kind: 'notAvailable', indicatorId: idOf('i'), reason: 'Mäts inte.' });

describe('what the units reported', () => {
  it('is added up or averaged as the indicator says', () => {
    expect(aggregate('sum', [north, south])).toMatchObject({ total: '11.5', approximate: false });
    expect(aggregate('average', [north, south])).toMatchObject({ total: '5.8', approximate: false });
  });

  it('has parts and no total when it is listed', () => {
    for (const way of ['list', 'none'] as const)
      expect(aggregate(way, [north, south])).toEqual({
        total: null,
        approximate: false,
        withoutNumber: 0,
        parts: [north, south],
      });
  });

  it('leads from the total to all its parts, also those without a number', () => {
    expect(aggregate('sum', [north, unknown, missing]).parts).toEqual([north, unknown, missing]);
  });

  it('counts no missing value as nought, and says how many are missing', () => {
    expect(aggregate('average', [north, missing])).toMatchObject({ total: '7', withoutNumber: 1 });
    expect(aggregate('sum', [north, unknown])).toMatchObject({ total: '7', withoutNumber: 1 });
  });

  it('is approximate when a part is approximate or for part of the year', () => {
    for (const quality of ['approximate', 'partialYear'] as const)
      expect(aggregate('sum', [north, part('Mitt', aValue('i', '1', { quality }))])).toMatchObject({
        total: '8',
        approximate: true,
      });
  });

  it('has no total where there is no number at all', () => {
    expect(aggregate('sum', []).total).toBeNull();
    expect(aggregate('average', [missing]).total).toBeNull();
  });
});
