import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RichText } from '../rich-text/rich-text.js';
import { richText } from '../rich-text/plain-paragraphs.js';
import {
  aCompileContribution,
  aCompileFeedback,
  aCompileInput,
  aFocusArea,
  aGoal,
  aNote,
  aSection,
  aValue,
  anIndicator,
  anObservation,
} from '../testing/report-builders.js';
import { compareReports } from './compare-reports.js';
import type { CompileInput } from './compile-input.js';
import { compileReport } from './compile.js';

const indicator = anIndicator('Antal kurser');
const section = aSection('Suicidprevention', {
  shortTermGoals: [aGoal('Utbilda fler.')],
  shortTermIndicators: [indicator],
});
const other = aSection('Brukarmedverkan');
const report = (changes: Partial<CompileInput> = {}) =>
  compileReport(aCompileInput([aFocusArea('3', section, other)], changes), 'edition');
const nord = (body: RichText, number = '12') =>
  aCompileContribution('Suicidprevention', 'Nord', { body, values: [aValue('Antal kurser', number)] });

/** The changes of the one section in which there are some. */
function only(before: Partial<CompileInput>, after: Partial<CompileInput>) {
  const found = compareReports(report(before), report(after));
  expect(found).toHaveLength(1);
  return found[0]!;
}

describe('what has changed between two reports', () => {
  it('is nothing where nothing has, whenever they were compiled', () => {
    const parts = { contributions: [nord(richText('Kurser hölls.'))] };
    expect(compareReports(report(parts), report({ ...parts, date: '2027-01-01', year: 2027 }))).toEqual([]);
  });

  it('is said by section, with the place, as text that came, went or was reworded', () => {
    const found = only(
      { contributions: [nord(richText('Vi höll tre kurser för skolan i höst.', 'Det här utgår.'))] },
      { contributions: [nord(richText('Vi höll fyra kurser för skolan i höst.', 'Alldeles nytt tillkom.'))] },
    );
    expect(found).toMatchObject({ title: 'Suicidprevention', kind: 'changed', formerTitle: null });
    const place = ['Redovisningar', 'Nord'];
    expect(found.changes).toEqual([
      { kind: 'removed', place, text: 'Det här utgår.' },
      {
        kind: 'reworded',
        place,
        differences: [
          { kind: 'same', text: 'Vi höll ' },
          { kind: 'removed', text: 'tre' },
          { kind: 'added', text: 'fyra' },
          { kind: 'same', text: ' kurser för skolan i höst.' },
        ],
      },
      { kind: 'added', place, text: 'Alldeles nytt tillkom.' },
    ]);
  });

  it('is found in chapters without sections too, such as the foreword', () => {
    const foreword = (text: string) => ({ matter: { foreword: { text, when: '', signed: '' } } });
    const found = only(foreword('Ett bra år.'), foreword('Ett annat år, mycket annorlunda.'));
    expect(found).toMatchObject({ anchor: 'forord', title: 'Förord', focusArea: 'Förord', kind: 'changed' });
    expect(only({}, foreword('Ett bra år.'))).toMatchObject({ anchor: 'forord', kind: 'added' });
  });

  it('is a figure from what to what, by the names of its row and table', () => {
    const found = only(
      { contributions: [nord(richText('Text.'), '12')] },
      { contributions: [nord(richText('Text.'), '14')] },
    );
    expect(found.changes).toEqual([
      { kind: 'figure', place: ['Redovisningar'], name: 'Antal kurser, Nord', before: '12', after: '14' },
      { kind: 'figure', place: ['Redovisningar'], name: 'Antal kurser, Summa', before: '12', after: '14' },
    ]);
  });

  it('is a past value that was revised (F20), and none of the others', () => {
    const series = (revised: string) => ({
      observations: [
        anObservation('Antal kurser', 'Riket', 2020, '1441'),
        anObservation('Antal kurser', 'Riket', 2021, revised),
        anObservation('Antal kurser', 'Skåne', 2020, '197'),
        anObservation('Antal kurser', 'Skåne', 2021, '210'),
      ],
    });
    const { changes } = only(series('1505'), series('1507'));
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ kind: 'figure', before: '1\u00a0505', after: '1\u00a0507' });
    expect((changes[0] as { name: string }).name).toMatch(/Riket.*2021|2021.*Riket/);
  });

  it('is not text that only moved within its section', () => {
    const county = (...notes: ReturnType<typeof aNote>[]) => ({
      contributions: [aCompileContribution('Suicidprevention', 'county', { notes })],
    });
    const text = 'Nätverket träffades fyra gånger under året.';
    const elsewhere = { target: { slot: 'longTermGoals' as const } };
    expect(
      compareReports(report(county(aNote(2023, text))), report(county(aNote(2023, text, elsewhere)))),
    ).toEqual([]);
    const parts = (...texts: string[]) => ({ contributions: [nord(richText(...texts))] });
    expect(compareReports(report(parts('Ett.', 'Två.')), report(parts('Två.', 'Ett.')))).toEqual([]);
  });

  it('knows a section by its lineage, whatever it is called, and tells of those that came and went', () => {
    const renamed = { ...section, title: 'Förebygga suicid' };
    const found = compareReports(
      report(),
      compileReport(aCompileInput([aFocusArea('3', renamed, aSection('Nytt område'))]), 'edition'),
    );
    expect(found.map(({ title, formerTitle, kind }) => [title, formerTitle, kind])).toEqual([
      ['Förebygga suicid', 'Suicidprevention', 'changed'],
      ['Nytt område', null, 'added'],
      ['Brukarmedverkan', null, 'removed'],
    ]);
  });

  it('hears the user organisations and the replies to them', () => {
    const feedback = (reply: RichText | null) => ({
      feedback: [aCompileFeedback('Suicidprevention', 'NSPH', 'Vi saknar anhöriga.', { reply })],
    });
    const { changes } = only(feedback(null), feedback(richText('De är med från i vår.')));
    expect(changes).toEqual([
      {
        kind: 'added',
        place: ['Synpunkter från NSPH', 'Svar från de sammankallande'],
        text: 'De är med från i vår.',
      },
    ]);
  });

  it('never names a text that is the same in both, and loses none that is not', () => {
    const sentence = fc.constantFrom(
      'Ett möte.',
      'Två kurser hölls.',
      'Tre nya vägar.',
      'Fyra hus.',
      'Fem år.',
    );
    const texts = fc.uniqueArray(sentence, { maxLength: 5 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const found = compareReports(
          report({ contributions: [nord(richText(...before))] }),
          report({ contributions: [nord(richText(...after))] }),
        ).flatMap(({ changes }) => changes);
        const side = (keep: 'removed' | 'added') =>
          found.flatMap((change) => {
            if (change.kind === keep && 'text' in change) return [change.text];
            if (change.kind !== 'reworded') return [];
            return [
              change.differences
                .filter(({ kind }) => kind === 'same' || kind === keep)
                .map(({ text }) => text)
                .join(''),
            ];
          });
        expect(side('removed').toSorted()).toEqual(before.filter((one) => !after.includes(one)).toSorted());
        expect(side('added').toSorted()).toEqual(after.filter((one) => !before.includes(one)).toSorted());
      }),
    );
  });
});
