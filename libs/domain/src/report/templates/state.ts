import type { ReportTemplate } from './template.js';

/** A report to the state on what its money was used for (F31). */
export const state: ReportTemplate = {
  name: 'state',
  front: [{ print: 'foreword', title: 'Förord' }],
  opening: [{ print: 'purpose', title: 'Uppdraget' }],
  area: (_number, title) => title,
  section: [
    {
      print: 'slots',
      kinds: ['shortTermGoals'],
      statistics: false,
      blank: false,
      title: () => 'Vad som skulle göras',
    },
    { print: 'ownText', title: 'Vad som har gjorts' },
    {
      print: 'slots',
      kinds: ['longTermIndicators'],
      statistics: true,
      blank: false,
      title: () => 'Resultat',
    },
    { print: 'unitReports', title: 'Redovisningar', values: true },
  ],
  closing: [
    { print: 'costs', title: 'Kostnader' },
    { print: 'outlook', title: 'Framåtblick' },
    { print: 'imprint', title: 'Om rapporten', unnumbered: true },
  ],
  numbered: true,
  contents: true,
};
