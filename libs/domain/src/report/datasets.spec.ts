import {
  anIndicator,
  anObservation,
  aCompileInput,
  aFocusArea,
  aSection,
} from '../testing/report-builders.js';
import { compileReport } from './compile.js';
import { datasetCsv, datasetsOf, nameOfNumbered, numberedIn } from './datasets.js';
import type { Block, ReportDocument, TableCell } from './document.js';

const name = 'Antal hälsoundersökningar.';
const counts = [584, 1309, 1902, 2184, 2792, 2994, 2957];
const definition = 'Registrerade med koden UP001';

const report = compileReport(
  aCompileInput(
    [
      aFocusArea(
        '1',
        aSection('Ojämlik hälsa', { longTermIndicators: [anIndicator(name, { presentation: 'line' })] }),
      ),
    ],
    {
      observations: counts.map((number, at) =>
        anObservation(name, 'Skåne', 2015 + at, String(number), {
          definition,
          source: 'Vårddatabasen',
          quality: at === 6 ? 'partialYear' : 'exact',
        }),
      ),
    },
  ),
  'edition',
);

const cell = (text: string, changes: Partial<TableCell> = {}): TableCell => ({
  blocks: [{ type: 'paragraph', inlines: [{ text }], sources: [] }],
  header: false,
  colspan: 1,
  rowspan: 1,
  numeric: false,
  ...changes,
});
const holding = (...blocks: Block[]): ReportDocument => ({
  ...report,
  sections: [{ ...report.sections[0]!, blocks }],
});

describe('the figures of a report', () => {
  const sets = datasetsOf(report);

  it('are those of each chart and of each table, named as they are numbered (F17)', () => {
    expect(sets.map((one) => one.name)).toEqual(['figur-1', 'tabell-1']);
    expect(sets[0]!.rows.map((row) => row.slice(1, 3))).toEqual(
      counts.map((number, at) => [String(2015 + at), String(number)]),
    );
    expect(sets[1]!.columns).toEqual(['Område', ...counts.map((_, at) => String(2015 + at))]);
    expect(sets[1]!.rows).toHaveLength(1);
  });

  it('say what they count, how exactly, and where they come from', () => {
    for (const set of sets) {
      expect(set.definition).toBe(definition);
      expect(set.sources).toEqual([{ type: 'statistics', title: 'Vårddatabasen' }]);
    }
    const lines = datasetCsv(sets[0]!).trim().split('\r\n');
    expect(lines[0]).toBe('Område;År;Värde;Som det står i rapporten;Noggrannhet;Definition;Källa');
    expect(lines.at(-1)).toBe(`Skåne;2021;2957;2\u00a0957 (del av år);del av år;${definition};Vårddatabasen`);
  });

  it('name the revision that a unit’s words are from', () => {
    const source = {
      type: 'contribution',
      contributionId: 'c',
      revisionId: 'r',
      revisionNumber: 3,
      unit: 'Sydost',
      authors: [],
      approvedBy: null,
      approvedOn: null,
    } as const;
    const [table] = datasetsOf(
      holding({ type: 'table', caption: null, headRows: 0, rows: [[cell('1')]], sources: [source] }),
    );
    expect(datasetCsv(table!)).toContain('Sydost, version 3');
  });

  it('keep their columns where a cell reaches over several', () => {
    const [table] = datasetsOf(
      holding({
        type: 'table',
        caption: 'Kostnad',
        headRows: 2,
        rows: [
          [cell('Område', { rowspan: 2 }), cell('Kronor', { colspan: 2 })],
          [cell('2022'), cell('2023')],
          [cell('A'), cell('1,5'), cell('2')],
          [cell('B; "C"'), cell('3', { colspan: 2 })],
        ],
        sources: [],
      }),
    );
    expect(table!.columns).toEqual(['Område', 'Kronor 2022', 'Kronor 2023']);
    expect(table!.rows).toEqual([
      ['A', '1,5', '2'],
      ['B; "C"', '3', '3'],
    ]);
    expect(datasetCsv(table!)).toContain('"B; ""C""";3;3');
  });

  it('number pictures with a caption among the charts, and no empty table', () => {
    const picture = { type: 'figure', attachmentId: 'p', alt: 'x', sources: [] } as const;
    const empty = { type: 'table', caption: null, headRows: 0, rows: [], sources: [] } as const;
    const inner = { ...empty, rows: [[cell('1')]] };
    const names = [
      ...numberedIn(
        holding(
          empty,
          { ...picture, caption: 'Bild' },
          { ...picture, caption: null },
          { type: 'list', ordered: false, start: 1, items: [[inner]], sources: [] },
        ),
      ),
    ].map(([block, number]) => nameOfNumbered(block, number));
    expect(names).toEqual(['figur-1', 'tabell-1']);
  });
});
