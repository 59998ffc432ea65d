import { aValue } from '../testing/report-builders.js';
import { idOf } from '../testing/ids.js';
import { aggregate, type UnitValue } from './aggregate.js';
import type { Aggregation, Asked, ReportedValue } from './value.js';

const part = (unitName: string, value: ReportedValue): UnitValue => ({
  unitId: idOf(unitName),
  unitName,
  value,
});
const north = part('Nord', aValue('i', '7'));
const south = part('Syd', aValue('i', '4.5'));
const unknown = part('Öst', aValue('i', null, { text: '17–18' }));
const missing = part('Väst', { kind: 'notAvailable', indicatorId: idOf('i'), reason: 'Mäts inte.' });

const numbers = (aggregation: Aggregation): Asked => ({ valueType: 'number', aggregation });
const said = (unitName: string, text: string, choices?: string[]): UnitValue =>
  part(unitName, aValue('i', null, { text, ...(choices && { choices }) }));

describe('what the units reported', () => {
  it('is added up or averaged as the indicator says', () => {
    expect(aggregate(numbers('sum'), [north, south])).toMatchObject({ total: '11.5', approximate: false });
    expect(aggregate(numbers('average'), [north, south])).toMatchObject({ total: '5.8', approximate: false });
  });

  it('has parts and no total when it is listed', () => {
    for (const way of ['list', 'none'] as const)
      expect(aggregate(numbers(way), [north, south])).toEqual({
        total: null,
        counts: [],
        answered: 2,
        approximate: false,
        withoutNumber: 0,
        parts: [north, south],
      });
  });

  it('leads from the total to all its parts, also those without a number', () => {
    expect(aggregate(numbers('sum'), [north, unknown, missing]).parts).toEqual([north, unknown, missing]);
  });

  it('counts no missing value as nought, and says how many are missing', () => {
    expect(aggregate(numbers('average'), [north, missing])).toMatchObject({ total: '7', withoutNumber: 1 });
    expect(aggregate(numbers('sum'), [north, unknown])).toMatchObject({ total: '7', withoutNumber: 1 });
  });

  it('is approximate when a part is approximate or for part of the year', () => {
    for (const quality of ['approximate', 'partialYear'] as const)
      expect(aggregate(numbers('sum'), [north, part('Mitt', aValue('i', '1', { quality }))])).toMatchObject({
        total: '8',
        approximate: true,
      });
  });

  it('has no total where there is no number at all', () => {
    expect(aggregate(numbers('sum'), []).total).toBeNull();
    expect(aggregate(numbers('average'), [missing]).total).toBeNull();
  });
});

describe('what the units chose', () => {
  const yesNo: Asked = { valueType: 'yesNo', aggregation: 'list' };
  const [idle, trying, running] = ['idle', 'trying', 'running'].map((name) => idOf(name)) as [
    string,
    string,
    string,
  ];
  const list: Asked = {
    valueType: 'list',
    aggregation: 'list',
    choices: [
      { id: idle, text: 'Inte påbörjat' },
      { id: trying, text: 'Prövas' },
      { id: running, text: 'I drift' },
    ],
  };

  it('is counted of those who answered, also where the answer was given in words before there was a list', () => {
    const parts = [said('A', 'Ja', ['yes']), said('B', 'Ja, på heltid'), said('C', 'Nej', ['no']), missing];
    expect(aggregate(yesNo, parts)).toMatchObject({
      total: null,
      counts: [
        { id: 'yes', count: 2 },
        { id: 'no', count: 1 },
      ],
      answered: 3,
      withoutNumber: 1,
    });
  });

  it('is counted for each answer of a list, where one may choose several', () => {
    const parts = [said('A', 'Prövas, I drift', [trying, running]), said('B', 'I drift', [running])];
    expect(aggregate(list, parts)).toMatchObject({
      counts: [
        { id: idle, count: 0 },
        { id: trying, count: 1 },
        { id: running, count: 2 },
      ],
      answered: 2,
    });
  });

  it('is no answer when it can’t be read, or when the list no longer has it', () => {
    const parts = [said('A', 'Delvis'), said('B', 'Gammalt svar', [idOf('gone')])];
    expect([aggregate(yesNo, parts).answered, aggregate(list, parts).answered]).toEqual([0, 0]);
    expect(aggregate(yesNo, parts).counts).toEqual([]);
  });

  it('is not counted where nothing is to be made of it', () => {
    expect(aggregate({ ...yesNo, aggregation: 'none' }, [said('A', 'Ja', ['yes'])]).counts).toEqual([]);
  });
});

describe('shares and amounts', () => {
  it('are averaged to a tenth of a per cent and to whole kronor, amounts added to the öre', () => {
    const share: Asked = { valueType: 'share', aggregation: 'average' };
    expect(aggregate(share, [part('A', aValue('i', '16.8')), part('B', aValue('i', '20'))]).total).toBe(
      '18.4',
    );
    const amounts = [part('A', aValue('i', '1250000.50')), part('B', aValue('i', '0.75'))];
    expect(aggregate({ valueType: 'money', aggregation: 'sum' }, amounts).total).toBe('1250001.25');
    expect(aggregate({ valueType: 'money', aggregation: 'average' }, amounts).total).toBe('625001');
  });
});
