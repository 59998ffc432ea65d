import type { DemoCell, DemoPlan, DemoRound } from './types.js';

/** The second county's plan: one focus area, two sections. */
export const neighbourPlan: DemoPlan = {
  key: 'exempellandet-plan-2023',
  unit: 'norra-exempellandet',
  title: 'Samlad plan för psykisk hälsa i Norra Exempellandet 2023–2024',
  period: { from: 2023, to: 2024 },
  year: 2023,
  focusAreas: [
    {
      key: 'exempellandet-tidigt-stod',
      number: '1',
      name: 'Tidigt stöd',
      sections: [
        {
          key: 'exempellandet-unga',
          lineage: 'exempellandet-unga',
          name: 'Unga vuxna',
          strategyGoals: [2],
          slots: {
            shortTermGoals: [{ text: 'En chatt för unga vuxna har öppet alla kvällar.' }],
            shortTermIndicators: [
              {
                text: 'Antal chattsamtal',
                key: 'exempellandet-chattsamtal',
                valueType: 'number',
                aggregation: 'sum',
                unit: 'samtal',
              },
            ],
            longTermGoals: [{ text: 'Ingen ung behöver vänta längre än en vecka på ett första samtal.' }],
            longTermIndicators: [{ gap: 'toBeDeveloped' }],
          },
          notes: [],
        },
        {
          key: 'exempellandet-arbetsliv',
          lineage: 'exempellandet-arbetsliv',
          name: 'Arbete och sysselsättning',
          strategyGoals: [4],
          slots: {
            shortTermGoals: [{ text: 'Båda delregionerna erbjuder stöd enligt IPS.' }],
            shortTermIndicators: [
              {
                text: 'Antal deltagare i IPS',
                key: 'exempellandet-ips-deltagare',
                valueType: 'number',
                aggregation: 'sum',
                unit: 'personer',
              },
            ],
            longTermGoals: [{ text: 'Fler med psykisk funktionsnedsättning har ett arbete.' }],
            longTermIndicators: [{ gap: 'missing' }],
          },
          notes: [],
        },
      ],
    },
  ],
};

/** The second county's round in the autumn of 2023. */
export const neighbourRound: DemoRound = {
  key: 'exempellandet-host-2023',
  unit: 'norra-exempellandet',
  plan: 'exempellandet-plan-2023',
  name: 'Höstrapport 2023',
  kind: 'septemberStatus',
  year: 2023,
  opens: '2023-09-01',
  deadline: '2023-10-13',
  sections: ['exempellandet-unga', 'exempellandet-arbetsliv'],
  participants: ['norra-exempellandet', 'exempellandet-kusten', 'exempellandet-inlandet'],
  instructions: ['Beskriv läget med några meningar för varje område.'],
};

/** The second county's contributions. */
export const neighbourCells: DemoCell[] = [
  {
    unit: 'exempellandet-kusten',
    section: 'exempellandet-unga',
    state: 'submitted',
    author: 'granne-kontakt',
    body: ['Chatten har haft öppet sedan april. De flesta som skriver är mellan 18 och 21 år.'],
    values: { 'exempellandet-chattsamtal': { text: '940' } },
  },
  {
    unit: 'exempellandet-kusten',
    section: 'exempellandet-arbetsliv',
    state: 'draft',
    author: 'granne-kontakt',
    body: ['Två arbetsspecialister har anställts och tar emot deltagare från oktober.'],
    values: {},
  },
  {
    unit: 'exempellandet-inlandet',
    section: 'exempellandet-unga',
    state: 'notStarted',
    body: [],
    values: {},
  },
  {
    unit: 'exempellandet-inlandet',
    section: 'exempellandet-arbetsliv',
    state: 'notStarted',
    body: [],
    values: {},
  },
  { unit: 'norra-exempellandet', section: 'exempellandet-unga', state: 'notStarted', body: [], values: {} },
  {
    unit: 'norra-exempellandet',
    section: 'exempellandet-arbetsliv',
    state: 'notStarted',
    body: [],
    values: {},
  },
];
