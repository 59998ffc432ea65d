import { createHash } from 'node:crypto';
import { canonicalJson } from '../../contribution/canonical-json.js';
import { emptyFeedback } from '../../feedback/empty-feedback.js';
import { richText } from '../../rich-text/plain-paragraphs.js';
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
} from '../../testing/report-builders.js';
import { idOf } from '../../testing/ids.js';
import { compileReport } from '../compile.js';

const gap = { kind: 'gap' as const, id: idOf('gap'), gap: 'missing' as const };
const question = { id: idOf('question'), text: 'Vad märks?' };
const suicide = aSection(
  'Suicidprevention',
  {
    shortTermGoals: [aGoal('Utbilda fler'), aGoal('Nå skolor')],
    shortTermIndicators: [anIndicator('Antal utbildade'), gap],
    longTermGoals: [gap],
    longTermIndicators: [anIndicator('Antal suicid')],
  },
  { questions: [question], strategyGoals: [2, 5] },
);
const areas = [aFocusArea('1', suicide, aSection('LSS')), aFocusArea('3.3', aSection('SIP'))];
const observations = [2020, 2021].flatMap((year) => [
  anObservation('Antal suicid', 'Länet', year, String(year - 1900)),
  anObservation('Antal suicid', 'Riket', year, String(year)),
]);
const feedback = aCompileFeedback('Suicidprevention', 'Föreningen', 'Vi märker mer.', {
  content: { ...emptyFeedback, answers: [{ questionId: question.id, body: richText('Tiden.') }] },
  reply: richText('Tack.'),
  changes: 'Målet är nytt.',
});
const contributions = [
  aCompileContribution('Suicidprevention', 'county', {
    body: richText('Länets text.', { bullets: ['Ett.', 'Två.'] }),
    notes: [
      aNote([2019, 2021], 'Sju möten.'),
      aNote(2021, 'Färre.', { target: { indicatorId: idOf('Antal suicid') } }),
      aNote(2021, 'Ur en annan plan.', { target: { indicatorId: idOf('Borttagen') } }),
    ],
  }),
  aCompileContribution('Suicidprevention', 'Nord', {
    body: richText('Nords text.'),
    values: [aValue('Antal utbildade', '12')],
  }),
  aCompileContribution('SIP', 'Syd', { notCarriedOut: { reason: 'Ingen tid.' } }),
  aCompileContribution('LSS', 'county', { body: richText('Inte klart.') }, { state: 'inReview' }),
  aCompileContribution('LSS', 'Syd', { body: richText('Utkast.') }, { state: 'draft' }),
];
const input = aCompileInput(areas, { contributions, observations, feedback: [feedback] });
const hash = (value: unknown) => createHash('sha256').update(canonicalJson(value)).digest('hex');

describe('the county report', () => {
  it('is to the letter what it was before there were templates', () => {
    expect([hash(compileReport(input, 'edition')), hash(compileReport(input, 'preview'))]).toEqual([
      '35816d55f9a0266832754ee12190a15a9ed89fd27359f33d30b71d64f259f7c0',
      'b7875c89fc68a500d8e08531bb750055119637d94b383d6ac211b1c70ee71415',
    ]);
  });
});
