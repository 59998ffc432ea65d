import { reportLabels } from '../labels.js';
import type { ReportTemplate } from './template.js';

/** What one unit answers in one round, for its contact to look over and sign. */
export const status: ReportTemplate = {
  name: 'status',
  front: [],
  opening: [],
  area: reportLabels.focusArea,
  section: [
    { print: 'standing' },
    {
      print: 'slots',
      kinds: ['shortTermGoals'],
      statistics: false,
      blank: false,
      title: (kind, year) => reportLabels.slot[kind](year),
    },
    { print: 'ownText', title: 'Redovisning' },
    { print: 'ownValues', title: 'Redovisade värden' },
  ],
  closing: [{ print: 'signing', title: 'Underskrift' }],
  numbered: false,
  contents: false,
};
