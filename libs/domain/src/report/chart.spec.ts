import type { Observation } from '../indicator/value.js';
import { anIndicator, anObservation } from '../testing/report-builders.js';
import { runsOf } from './chart.js';
import { observationBlocks } from './compile-observations.js';
import type { ChartBlock, ParagraphBlock, TableBlock } from './document.js';

const name = 'Antal hälsoundersökningar.';
const series = (numbers: string, from = 2015, changes: Partial<Observation> = {}, area = 'Skåne') =>
  numbers.split(' ').map((number, at) => anObservation(name, area, from + at, number, changes));
const drawn = (
  observations: readonly Observation[],
  presentation: 'line' | 'bar' | 'groupedBar' = 'line',
): [ChartBlock, TableBlock] =>
  observationBlocks(anIndicator(name, { presentation }), observations) as [ChartBlock, TableBlock];
const words = (alt: string) => alt.replaceAll('\u00a0', ' ');

describe('a chart', () => {
  const [chart, table] = drawn(series('584 1309 1902 2184 2792 2994 2957'));

  it('has exactly the figures that were observed (F17), and its table has the same', () => {
    expect(chart.series).toEqual([
      {
        name: 'Skåne',
        points: [584, 1309, 1902, 2184, 2792, 2994, 2957].map((number, at) => ({
          year: 2015 + at,
          value: String(number),
          printed: expect.stringMatching(/^[\d\u00a0]+$/),
          quality: 'exact',
        })),
      },
    ]);
    const cells = table.rows[1]!.slice(1).map(({ blocks }) => (blocks[0] as ParagraphBlock).inlines[0]!.text);
    expect(cells).toEqual(chart.series[0]!.points.map(({ printed }) => printed));
  });

  it('says in words what it shows', () => {
    expect(words(chart.alt)).toBe(
      'Linjediagram. Antalet hälsoundersökningar (Skåne) ökade från 584 (2015) till 2 957 (2021), högst 2 994 (2020).',
    );
  });

  it('says so of each area, and where values are not exact', () => {
    const [{ alt }] = drawn(
      [
        ...series('5 4', 2020),
        ...series('7 7', 2020, {}, 'Riket'),
        anObservation(name, 'Riket', 2022, '9', { quality: 'partialYear' }),
        anObservation(name, 'Skåne', 2022, '3', { text: 'ca 3', quality: 'approximate' }),
      ],
      'groupedBar',
    );
    expect(words(alt)).toBe(
      'Stapeldiagram. Antal hälsoundersökningar, antal. ' +
        'Riket var lika, 7 (2020) och 7 (2021). Skåne minskade från 5 (2020) till ca 3 (2022). ' +
        'Ungefärliga värden: 2022. Del av år: 2022.',
    );
  });

  it('does not compare what was counted by one definition with what was counted by another (F18)', () => {
    const [{ breaks, alt, definition, series: all }] = drawn([
      ...series('20 16', 2017, { definition: 'XU042' }),
      ...series('90', 2019, { definition: 'AU124' }),
    ]);
    expect(breaks).toEqual([2019]);
    expect(definition).toBe('2017–2018: XU042; 2019: AU124');
    expect(runsOf(all[0]!, breaks).map((run) => run.map(({ year }) => year))).toEqual([[2017, 2018], [2019]]);
    expect(words(alt)).toContain('minskade från 20 (2017) till 16 (2018); var 90 (2019). Från 2019 räknas');
  });

  it('has a gap where there is no number, and says when there is none at all', () => {
    const [{ series: all, alt }] = drawn([anObservation(name, 'Skåne', 2021, null, { text: '17–18' })]);
    expect(all[0]!.points[0]).toMatchObject({ value: null, printed: '17–18' });
    expect(runsOf(all[0]!, [])).toEqual([]);
    expect(alt).toContain('Det finns inga siffror att visa.');
  });

  it('compares areas by their rates where there are rates', () => {
    const rates = series('16.16 15.05', 2020, { measure: 'per100k' });
    const blocks = observationBlocks(anIndicator(name, { presentation: 'line' }), [
      ...series('205 210', 2020),
      ...rates,
    ]);
    expect(blocks.map(({ type }) => type)).toEqual(['table', 'chart', 'table']);
    expect((blocks[1] as ChartBlock).measure).toBe('per 100 000 invånare');
  });
});
