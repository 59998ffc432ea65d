import { emptyContent } from '../contribution/answers.js';
import { emptyFeedback } from '../feedback/empty-feedback.js';
import type { Section } from '../plan/plan.js';
import { richText } from '../rich-text/plain-paragraphs.js';
import { idOf } from '../testing/ids.js';
import { contentWarnings, feedbackWarnings } from './content-warnings.js';
import { stopsPublication } from './warning.js';

const counted = idOf('counted');
const other = idOf('other');
const indicator = (lineageId: string, text: string) => ({
  id: idOf(`${lineageId}-row`),
  kind: 'indicator' as const,
  lineageId,
  text,
  valueType: 'number' as const,
  aggregation: 'sum' as const,
  measure: null,
});
const section = {
  slots: [
    {
      kind: 'shortTermIndicators',
      lines: [indicator(counted, 'Antal ungdomar i gruppen'), indicator(other, 'Antal möten')],
    },
  ],
} as unknown as Pick<Section, 'slots'>;
const value = (indicatorId: string, text: string, number: string | null = text) => ({
  kind: 'value' as const,
  indicatorId,
  text,
  number,
  quality: 'exact' as const,
});

describe('what to look over in an answer', () => {
  it('is found in the body, the values and their reasons, and the notes, in that order', () => {
    const noteId = idOf('note');
    const content = {
      ...emptyContent,
      body: richText('811218-9876'),
      values: [
        value(counted, '3'),
        value(other, '3'),
        value(other, 'ca tre elever', null),
        { kind: 'notAvailable' as const, indicatorId: other, reason: 'Se 670919-9530.' },
      ],
      notes: [
        {
          id: noteId,
          target: { slot: 'longTermGoals' as const },
          from: 2021,
          to: 2021,
          gap: null,
          body: richText('2 elever'),
        },
      ],
    };
    expect(contentWarnings(content, section)).toEqual([
      { kind: 'personalNumber', excerpt: '811218-••••', place: { field: 'body' } },
      { kind: 'smallNumber', excerpt: '3', place: { field: 'value', indicatorId: counted } },
      { kind: 'smallNumber', excerpt: 'ca tre elever', place: { field: 'value', indicatorId: other } },
      { kind: 'personalNumber', excerpt: 'Se 670919-••••.', place: { field: 'value', indicatorId: other } },
      { kind: 'smallNumber', excerpt: '2 elever', place: { field: 'note', noteId } },
    ]);
  });

  it('is looked for in the reason alone where nothing was carried out: the rest is read by nobody', () => {
    const content = {
      ...emptyContent,
      notCarriedOut: { reason: 'Två elever slutade.' },
      body: richText('811218-9876'),
    };
    expect(contentWarnings(content, section)).toMatchObject([
      { kind: 'smallNumber', place: { field: 'reason' } },
    ]);
  });

  it('is found in all of the feedback', () => {
    const questionId = idOf('question');
    const feedback = {
      ...emptyFeedback,
      body: richText('811218-9876'),
      answers: [{ questionId, body: richText('Två elever.') }],
      reservation: richText('3 personer'),
    };
    expect(feedbackWarnings(feedback).map(({ place }) => place)).toEqual([
      { field: 'body' },
      { field: 'answer', questionId },
      { field: 'reservation' },
    ]);
  });
});

test('the law stops two kinds, and advice stops nothing', () => {
  const kinds = ['personalNumber', 'missingAlt', 'smallNumber', 'linkText', 'tableHeader'] as const;
  expect(kinds.filter((kind) => stopsPublication({ kind }))).toEqual(['personalNumber', 'missingAlt']);
});
