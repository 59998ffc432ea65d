import type { SlotKind } from '../../plan/plan.js';
import { slotKinds } from '../../plan/lines.js';
import { reportLabels } from '../labels.js';
import type { ReportTemplate } from './template.js';

const indicators = new Set<SlotKind>(['shortTermIndicators', 'longTermIndicators']);

/** What the administrations of a municipality have agreed on with each other (F5, F32). */
export const agreement: ReportTemplate = {
  name: 'agreement',
  front: [],
  opening: [
    { print: 'foreword', title: 'Förord' },
    { print: 'purpose', title: 'Syfte' },
    { print: 'aim', title: 'Mål' },
    { print: 'parties', title: 'Parter' },
    { print: 'basis', title: 'Det här bygger överenskommelsen på' },
  ],
  area: reportLabels.focusArea,
  section: [
    { print: 'strategyGoals' },
    {
      print: 'slots',
      kinds: slotKinds,
      statistics: false,
      blank: false,
      title: (kind, year) => (indicators.has(kind) ? 'Så följer vi upp' : reportLabels.slot[kind](year)),
    },
    { print: 'ownText', title: 'Gemensamt för förvaltningarna' },
    { print: 'unitReports', title: 'Åtaganden', values: false, nothing: 'Inget åtagande' },
    { print: 'feedback' },
  ],
  closing: [{ print: 'imprint', title: 'Om överenskommelsen' }],
  numbered: false,
  contents: true,
};
