import { richText } from '../rich-text/plain-paragraphs.js';
import {
  aCompileContribution,
  aCompileInput,
  aFocusArea,
  aSection,
  aValue,
  anIndicator,
} from '../testing/report-builders.js';
import { idOf } from '../testing/ids.js';
import type { CompileContribution } from './compile-input.js';
import { compileReport } from './compile.js';
import type { Block, ReportDocument, SectionBlock, TableBlock } from './document.js';

const section = aSection('Samverkan', {
  shortTermIndicators: [anIndicator('Antal möten')],
  longTermIndicators: [
    anIndicator('Nöjdhet', { aggregation: 'average' }),
    anIndicator('Beskriv', { aggregation: 'list', valueType: 'text' }),
  ],
});
const unit = (
  name: string,
  content: Parameters<typeof aCompileContribution>[2],
  changes: Partial<CompileContribution> = {},
) => aCompileContribution('Samverkan', name, { body: richText(`Text från ${name}.`), ...content }, changes);
const compile = (contributions: readonly CompileContribution[], kind: ReportDocument['kind'] = 'edition') =>
  compileReport(aCompileInput([aFocusArea('1', section)], { contributions }), kind);
const reports = (document: ReportDocument): readonly Block[] => {
  const { blocks } = document.sections[0]!.blocks[0] as SectionBlock;
  return blocks.flatMap((one) => (one.type === 'section' && one.title === 'Redovisningar' ? one.blocks : []));
};
const words = (block: Block): string =>
  block.type === 'paragraph' ? block.inlines.map(({ text }) => text).join('') : '';
/** The value table in words; an indicator's name stands once, across its rows. */
const grid = (document: ReportDocument) =>
  (reports(document).find(({ type }) => type === 'table') as TableBlock | undefined)?.rows.map((row) =>
    row.map((cell) => cell.blocks.map(words).join(' ')),
  );

describe('what the units report', () => {
  it('is printed unit by unit in Swedish alphabetical order', () => {
    const document = compile(['Öst', 'Väst', 'Ängelholm', 'Nord', 'Åhus'].map((name) => unit(name, {})));
    expect(reports(document).map((one) => (one as SectionBlock).title)).toEqual([
      'Nord',
      'Väst',
      'Åhus',
      'Ängelholm',
      'Öst',
    ]);
  });

  it('says “not carried out” with the reason, in the place of a text', () => {
    const [block] = reports(compile([unit('Nord', { notCarriedOut: { reason: 'Pandemin.' } })]));
    expect((block as SectionBlock).blocks.map(words)).toEqual(['Inte genomfört. Pandemin.']);
    const notFollowedUp = { reason: 'Registret är stängt.', why: 'notFollowedUp' as const };
    const [other] = reports(compile([unit('Nord', { notCarriedOut: notFollowedUp })]));
    expect((other as SectionBlock).blocks.map(words)).toEqual([
      'Ingen uppföljning i år. Registret är stängt.',
    ]);
  });

  it('is a table with the parts and what they come to: added up, averaged, or listed', () => {
    const document = compile([
      unit('Syd', { values: [aValue('Antal möten', '5'), aValue('Nöjdhet', '4')] }),
      unit('Nord', { values: [aValue('Antal möten', '1304'), aValue('Nöjdhet', '3.5')] }),
      unit('Öst', { values: [aValue('Beskriv', null, { text: 'Gott' })] }),
    ]);
    expect(grid(document)).toEqual([
      ['Indikator', 'Organisation', 'Värde'],
      ['Antal möten', 'Nord', '1\u00a0304'],
      ['Syd', '5'],
      ['Summa', '1\u00a0309'],
      ['Nöjdhet', 'Nord', '3,5'],
      ['Syd', '4'],
      ['Medelvärde', '3,8'],
      ['Beskriv', 'Öst', 'Gott'],
    ]);
  });

  it('adds up each value once: what a unit above has reported holds those below it, which stand under it', () => {
    const values = (number: string) => ({ values: [aValue('Antal möten', number)] });
    const document = compile([
      unit('Beta, kommun', values('3'), { ancestorIds: [idOf('Nord'), idOf('county')] }),
      unit('Alfa, kommun', values('2'), { ancestorIds: [idOf('Nord'), idOf('county')] }),
      unit('Syd', values('10')),
      unit('Nord', values('5')),
    ]);
    expect(grid(document)?.slice(1)).toEqual([
      ['Antal möten', 'Nord', '5'],
      ['varav Alfa, kommun', '2'],
      ['varav Beta, kommun', '3'],
      ['Syd', '10'],
      ['Summa', '15'],
    ]);
  });

  it('adds up those below where the unit above has reported nothing', () => {
    const values = (number: string) => ({ values: [aValue('Antal möten', number)] });
    const below = { ancestorIds: [idOf('Nord'), idOf('county')] };
    const document = compile([
      unit('Alfa, kommun', values('2'), below),
      unit('Nämnd i Alfa', values('1'), { ancestorIds: [idOf('Alfa, kommun'), ...below.ancestorIds] }),
      unit('Nord', {}),
      unit('Syd', values('10')),
    ]);
    expect(grid(document)?.slice(1)).toEqual([
      ['Antal möten', 'Alfa, kommun', '2'],
      ['varav Nämnd i Alfa', '1'],
      ['Syd', '10'],
      ['Summa', '12'],
    ]);
  });

  it('prints values as they were written, and calls a total of inexact ones “ca” (F21)', () => {
    const document = compile([
      unit('Nord', { values: [aValue('Antal möten', '230', { text: 'ca 230', quality: 'approximate' })] }),
      unit('Syd', {
        values: [{ kind: 'notAvailable', indicatorId: idOf('Antal möten'), reason: 'Räknas inte.' }],
      }),
    ]);
    expect(grid(document)?.slice(1)).toEqual([
      ['Antal möten', 'Nord', 'ca 230'],
      ['Syd', 'Ingen uppföljning i år: Räknas inte.'],
      ['Summa', 'ca 230 (siffra saknas från 1)'],
    ]);
  });

  it('prints shares with per cent and amounts with kronor, and says part of a year once', () => {
    const typed = aSection('Samverkan', {
      shortTermIndicators: [
        anIndicator('Andel', { valueType: 'share', aggregation: 'average' }),
        anIndicator('Medel', { valueType: 'money' }),
      ],
    });
    const values = [
      aValue('Andel', '16.8', { quality: 'partialYear' }),
      aValue('Medel', '1200000', { text: '1,2 mnkr t.o.m. augusti', quality: 'partialYear' }),
    ];
    const input = aCompileInput([aFocusArea('1', typed)], { contributions: [unit('Nord', { values })] });
    expect(grid(compileReport(input, 'edition'))?.slice(1)).toEqual([
      ['Andel', 'Nord', '16,8\u00a0% (del av år)'],
      ['Medelvärde', 'ca 16,8\u00a0%'],
      ['Medel', 'Nord', '1,2 mnkr t.o.m. augusti'],
      ['Summa', 'ca 1\u00a0200\u00a0000\u00a0kr'],
    ]);
  });

  it('counts those who answered yes, and each answer of a list; what is said of a value stands under it', () => {
    const choices = ['Prövas', 'I drift'].map((text) => ({ id: idOf(text), text }));
    const chosen = aSection('Samverkan', {
      shortTermIndicators: [
        anIndicator('Samordnare', { valueType: 'yesNo', aggregation: 'list' }),
        anIndicator('Läge', { valueType: 'list', aggregation: 'list', choices }),
      ],
    });
    const said = (yes: boolean, at: 0 | 1, explanation?: string) => ({
      values: [
        aValue('Samordnare', null, { text: yes ? 'Ja' : 'Nej', choices: [yes ? 'yes' : 'no'], explanation }),
        aValue('Läge', null, { text: choices[at]!.text, choices: [choices[at]!.id] }),
      ],
    });
    const contributions = [
      unit('Nord', said(true, 1, 'På heltid.')),
      unit('Syd', said(false, 1)),
      unit('Öst', {
        values: [{ kind: 'notAvailable', indicatorId: idOf('Samordnare'), reason: 'Vakant.' }],
      }),
    ];
    const input = aCompileInput([aFocusArea('1', chosen)], { contributions });
    expect(grid(compileReport(input, 'edition'))?.slice(1)).toEqual([
      ['Samordnare', 'Nord', 'Ja På heltid.'],
      ['Syd', 'Nej'],
      ['Öst', 'Ingen uppföljning i år: Vakant.'],
      ['Ja', '1 av 2 (svar saknas från 1)'],
      ['Läge', 'Nord', 'I drift'],
      ['Syd', 'I drift'],
      ['Prövas', '0 av 2'],
      ['I drift', '2 av 2'],
    ]);
  });

  it('traces each value to its unit, and the total to all of them', () => {
    const document = compile([
      unit('Nord', { values: [aValue('Antal möten', '1')] }),
      unit('Syd', { values: [aValue('Antal möten', '2')] }),
    ]);
    const table = reports(document).find(({ type }) => type === 'table') as TableBlock;
    const sources = table.rows.slice(1).map((row) => row.at(-1)!.blocks[0]!.sources);
    expect(sources).toMatchObject([
      [{ unit: 'Nord' }],
      [{ unit: 'Syd' }],
      [{ unit: 'Nord' }, { unit: 'Syd' }],
    ]);
  });

  it('carries contribution, revision, authors and approver', () => {
    const [block] = reports(compile([unit('Nord', {})]));
    expect(block!.sources).toEqual([
      {
        type: 'contribution',
        contributionId: idOf('Nord, Samverkan'),
        revisionId: idOf('revision of Nord, Samverkan'),
        revisionNumber: 1,
        unit: 'Nord',
        authors: ['Skribent i Nord'],
        approvedBy: 'Godkännare',
        approvedOn: '2026-11-01',
      },
    ]);
  });

  it('has no heading where nobody has reported', () => {
    expect(reports(compile([]))).toEqual([]);
  });
});

describe('a preview', () => {
  it('shows what is not approved greyed out, with how far it has come', () => {
    const [block] = reports(compile([unit('Nord', {}, { state: 'inReview' })], 'preview'));
    expect(block).toMatchObject({
      type: 'pending',
      state: 'inReview',
      message: 'Nord: under granskning. Väntar på granskaren. Ingår inte i rapporten.',
      sources: [{ approvedBy: null, approvedOn: null }],
    });
    expect(words((block as Extract<Block, { type: 'pending' }>).blocks[0]!)).toBe('Text från Nord.');
  });

  it('shows nothing of a draft, though the input should hold it, but that it is one', () => {
    const document = compile([unit('Nord', {}, { state: 'draft' })], 'preview');
    expect(reports(document)).toMatchObject([{ type: 'pending', state: 'draft', blocks: [], sources: [] }]);
    expect(JSON.stringify(document)).not.toContain('Text från Nord');
  });

  it('does not wait for what is waived, the county’s own text neither', () => {
    const waived = { state: 'returned', waived: true } as const;
    const document = compile([unit('Nord', {}, waived), unit('county', {}, waived)], 'preview');
    expect(JSON.stringify(document)).not.toContain('pending');
  });

  it('counts only approved values', () => {
    const values = [aValue('Antal möten', '7')];
    const document = compile(
      [unit('Nord', { values }), unit('Syd', { values }, { state: 'submitted' })],
      'preview',
    );
    expect(grid(document)?.at(-1)).toEqual(['Summa', '7']);
  });
});

describe('an edition', () => {
  it('prints what is approved also where it had been waived before', () => {
    expect(reports(compile([unit('Nord', {}, { waived: true })]))).toMatchObject([{ title: 'Nord' }]);
  });
});
