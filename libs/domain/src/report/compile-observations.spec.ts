import { formatDecimal } from '../indicator/decimal.js';
import type { Observation } from '../indicator/value.js';
import { anIndicator, anObservation } from '../testing/report-builders.js';
import { observationBlocks } from './compile-observations.js';
import type { Block, TableBlock } from './document.js';

const suicides = anIndicator('Antal suicid.');
const words = (block: Block): string =>
  block.type === 'paragraph' ? block.inlines.map(({ text }) => text).join('') : '';
const rows = (block: Block) =>
  (block as TableBlock).rows.map((row) => row.map((cell) => cell.blocks.map(words).join()));
const series = (
  indicator: string,
  area: string,
  from: number,
  numbers: string,
  changes: Partial<Observation> = {},
) =>
  numbers
    .split(' ')
    .map((number, at) => anObservation(indicator, area, from + at, number.replace(',', '.'), changes));

/** F15, as printed in the county report of 2021. */
const counts = {
  Riket: '1615 1539 1564 1490 1547 1574 1588 1441 1505',
  Skåne: '205 186 199 181 181 178 213 197 210',
};
const rates = {
  Riket: '16,82 15,87 15,96 15,02 15,38 15,47 15,45 13,92 14,45',
  Skåne: '16,16 14,52 15,35 13,77 13,56 13,15 15,55 14,24 15,05',
};
const definition = 'X60–X84 och Y10–Y34';

describe('a series for several areas', () => {
  const blocks = observationBlocks(
    suicides,
    (['Skåne', 'Riket'] as const).flatMap((area) => [
      ...series('Antal suicid.', area, 2013, rates[area], { measure: 'per100k', definition }),
      ...series('Antal suicid.', area, 2013, counts[area], { definition }),
    ]),
  );
  const years = Array.from({ length: 9 }, (_, at) => String(2013 + at));

  it('is a table for each measure, with the figures of the report to the last decimal (F15)', () => {
    expect(blocks).toHaveLength(2);
    expect(rows(blocks[0]!)).toEqual([
      ['Område', ...years],
      ['Riket', ...counts.Riket.split(' ').map(formatDecimal)],
      ['Skåne', ...counts.Skåne.split(' ')],
    ]);
    expect(rows(blocks[1]!)).toEqual([
      ['Område', ...years],
      ['Riket', ...rates.Riket.split(' ')],
      ['Skåne', ...rates.Skåne.split(' ')],
    ]);
  });

  it('says what is counted, how, and from which source', () => {
    expect(blocks.map((one) => (one as TableBlock).caption)).toEqual([
      'Antal suicid, antal (X60–X84 och Y10–Y34)',
      'Antal suicid, per 100 000 invånare (X60–X84 och Y10–Y34)',
    ]);
    expect(blocks[0]!.sources).toEqual([{ type: 'statistics', title: 'Socialstyrelsen' }]);
  });

  it('has a dash where a year is missing, never a nought', () => {
    const [table] = observationBlocks(suicides, [
      anObservation('Antal suicid.', 'Riket', 2020, '1441'),
      anObservation('Antal suicid.', 'Skåne', 2021, '210'),
    ]);
    expect(rows(table!).slice(1)).toEqual([
      ['Riket', '1\u00a0441', '–'],
      ['Skåne', '–', '210'],
    ]);
  });
});

describe('a series for one area', () => {
  it.each([
    ['RSP-möten', 'Skåne', 2016, '4 5 6 4 4 6', null, '4, 2017: 5, 2018: 6, 2019: 4, 2020: 4, 2021: 6.'],
    [
      'Case Management',
      'Skåne',
      2017,
      '20 16 15 15 18',
      'kommuner',
      '20, 2018: 16, 2019: 15, 2020: 15, 2021: 18 kommuner.',
    ],
    [
      'IPS',
      'Skåne',
      2016,
      '7 14 11 11 9 11',
      'kommuner',
      '7, 2017: 14, 2018: 11, 2019: 11, 2020: 9, 2021: 11 kommuner.',
    ],
  ])('stays in a sentence: %s (F19)', (text, area, from, numbers, measure, expected) => {
    const blocks = observationBlocks(anIndicator(text, { measure }), series(text, area, from, numbers));
    expect(blocks.map(words)).toEqual([`${area}: ${from}: ${expected}`]);
  });

  it('names the split where there is one (F16)', () => {
    const split = series('Antal suicid.', 'Skåne', 2016, '55 46 46 64 52 58', { split: { age: '65–' } });
    expect(observationBlocks(suicides, split).map(words)).toEqual([
      'Skåne (antal, 65– år): 2016: 55, 2017: 46, 2018: 46, 2019: 64, 2020: 52, 2021: 58.',
    ]);
  });
});

describe('a value that is not exact', () => {
  const printed = (...observations: Observation[]) => observationBlocks(suicides, observations).map(words);
  const one = (year: number, number: string | null, changes: Partial<Observation>) =>
    anObservation('Antal suicid.', 'Skåne', year, number, changes);

  it('is printed as it was written (F21)', () => {
    expect(
      printed(
        one(2020, '230', { text: 'ca 230', quality: 'approximate' }),
        one(2021, null, { text: '17–18', quality: 'approximate' }),
      ),
    ).toEqual(['Skåne: 2020: ca 230, 2021: 17–18.']);
  });

  it('for part of a year says so, until the full year’s takes its place (F20)', () => {
    const part = one(2021, '150', { quality: 'partialYear' });
    expect(printed(part)).toEqual(['Skåne: 2021: 150 (del av år).']);
    expect(printed(part, one(2021, '210', {}))).toEqual(['Skåne: 2021: 210.']);
    expect(printed(one(2021, '210', {}), part)).toEqual(['Skåne: 2021: 210.']);
  });
});

describe('a definition that changed with the years', () => {
  it('is given for each span of years (F18)', () => {
    const codes: [number, string][] = [
      [2019, 'AU124 AU125 XU042'],
      [2017, 'XU042 XU045 XU046'],
      [2018, 'XU045 AU124 AU125 XU042'],
      [2020, 'AU124 AU125 XU042'],
    ];
    const observations = ['Skåne', 'Riket'].flatMap((area) =>
      codes.map(([year, of]) => anObservation('Antal suicid.', area, year, '1', { definition: of })),
    );
    expect((observationBlocks(suicides, observations)[0] as TableBlock).caption).toBe(
      'Antal suicid, antal (2017: XU042 XU045 XU046; 2018: XU045 AU124 AU125 XU042; 2019–2020: AU124 AU125 XU042)',
    );
  });

  it('belongs to the indicator’s lineage, as the values do: other indicators’ values are not taken', () => {
    const renamed = anIndicator('Antal suicid, nytt ord', { lineageId: suicides.lineageId });
    const observations = [anObservation('Antal suicid.', 'Skåne', 2021, '210')];
    expect(observationBlocks(renamed, observations)).toHaveLength(1);
    expect(observationBlocks(anIndicator('Antal möten'), observations)).toEqual([]);
  });
});
