import { slotKinds } from '../../plan/lines.js';
import { reportLabels } from '../labels.js';
import type { ReportTemplate } from './template.js';

/** A county's follow-up of its plan (F30). */
export const county: ReportTemplate = {
  name: 'county',
  front: [{ print: 'foreword', title: 'Förord' }],
  opening: [],
  area: reportLabels.focusArea,
  section: [
    {
      print: 'slots',
      kinds: slotKinds,
      statistics: true,
      blank: true,
      title: (kind, year) => reportLabels.slot[kind](year),
    },
    { print: 'ownText', title: reportLabels.countyText },
    { print: 'unitReports', title: reportLabels.unitReports, values: true },
    { print: 'feedback' },
  ],
  closing: [{ print: 'imprint', title: 'Om rapporten' }],
  numbered: false,
  contents: true,
};
