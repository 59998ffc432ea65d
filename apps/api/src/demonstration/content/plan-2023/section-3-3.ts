import type { DemoSection } from '../types.js';

/** Area 3.3: care and support for people with both mental ill-health and another condition. */
export const comorbiditySection: DemoSection = {
  key: '3.3',
  lineage: 'samsjuklighet',
  number: '3.3',
  name: 'Samsjuklighet',
  strategyGoals: [4, 5],
  slots: {
    shortTermGoals: [
      { text: 'Varje delregion utbildar personal från båda huvudmännen i SIP.' },
      { text: 'Mariamottagningarna, socialtjänsten och psykiatrin har en bestämd kontaktväg för unga.' },
      { text: 'Väntan på ett första gemensamt möte blir kortare.' },
    ],
    shortTermIndicators: [
      {
        text: 'Antal SIP-utbildningar',
        key: 'sip-utbildningar',
        valueType: 'number',
        aggregation: 'sum',
        unit: 'utbildningar',
      },
      {
        text: 'Antal deltagare i SIP-utbildning',
        key: 'sip-utbildade',
        valueType: 'number',
        aggregation: 'sum',
        unit: 'personer',
      },
      {
        text: 'Dagar från begäran till första samordningsmöte',
        key: 'dagar-till-samordningsmote',
        valueType: 'number',
        aggregation: 'average',
        unit: 'dagar',
      },
      {
        text: 'Former för samverkan kring samsjuklighet',
        key: 'samverkansformer',
        valueType: 'text',
        aggregation: 'list',
      },
    ],
    longTermGoals: [
      { text: 'Den som har flera sjukdomar samtidigt får hjälp med alla, utan att själv behöva samordna.' },
      { text: 'Det finns vägar in i vården som inte kräver drogfrihet.' },
    ],
    longTermIndicators: [{ gap: 'toBeDeveloped' }],
  },
  notes: [],
  questions: [
    { key: '3.3-traffas', text: 'Möter era medlemmar kommun och region vid samma bord?' },
    { key: '3.3-narstaende', text: 'Hur tas närstående om hand när flera verksamheter är inblandade?' },
  ],
  exampleActivities: [
    'Utbildning i SIP',
    'Case Management',
    'Integrerade arbetssätt',
    'Kroppslig hälsa i målgruppen',
    'Utbildning om beroende och spel om pengar',
    'Införande av nationella riktlinjer',
    'Samverkan kring barn och unga',
    'Digitala lösningar',
    'Stöd till anhöriga och närstående',
  ],
};
