import type { Translated } from '../i18n/translated.js';
import type { roundSv } from './round.sv.js';

export const roundEn = {
  title: 'Follow-up rounds',
  none: 'There is no round yet.',
  period: '{{opens}} – {{deadline}}',
  board: 'Progress',
  report: 'Report',
  feedback: 'Feedback',
  kind: {
    statusReport: 'Status report',
    yearEndFollowUp: 'Year-end follow-up',
    finalAccount: 'Final account',
  },
} as const satisfies Translated<typeof roundSv>;
