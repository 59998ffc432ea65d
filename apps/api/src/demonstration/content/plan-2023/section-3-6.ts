import type { DemoSection } from '../types.js';

/** Area 3.6: suicide prevention. */
export const suicidePreventionSection2023: DemoSection = {
  key: '3.6',
  lineage: 'suicidprevention',
  number: '3.6',
  name: 'Suicidprevention',
  strategyGoals: [1, 2, 6],
  slots: {
    shortTermGoals: [
      { text: 'Personal och allmänhet lär sig första hjälpen vid psykisk ohälsa, MHFA.' },
      { text: 'YAM erbjuds på fler skolor.' },
      { text: 'Varje kommun har en utsedd samordnare och en beslutad plan.' },
    ],
    shortTermIndicators: [
      {
        text: 'Antal utbildade i MHFA',
        key: 'mhfa-utbildade',
        valueType: 'number',
        aggregation: 'sum',
        unit: 'personer',
      },
      {
        text: 'Antal skolor som genomfört YAM',
        key: 'yam-skolor',
        valueType: 'number',
        aggregation: 'sum',
        unit: 'skolor',
      },
      {
        text: 'Samordnare för suicidprevention finns',
        key: 'suicid-samordnare',
        valueType: 'yesNo',
        aggregation: 'list',
      },
      {
        text: 'Medel använda till suicidprevention',
        key: 'suicid-medel',
        valueType: 'money',
        aggregation: 'sum',
      },
    ],
    longTermGoals: [
      { text: 'Färre människor i Skåne tar sitt liv.' },
      { text: 'Den som har mist någon genom suicid blir kontaktad och erbjuds stöd.' },
    ],
    longTermIndicators: [
      {
        text: 'Antal självmord enligt dödsorsaksregistret',
        key: 'suicid-dodsorsaksregistret',
        valueType: 'none',
        aggregation: 'none',
        unit: 'personer',
      },
    ],
  },
  notes: [],
  questions: [
    { key: '3.6-efterlevande', text: 'Vilket stöd får efterlevande där ni är verksamma?' },
    { key: '3.6-utbildning', text: 'Är personer med egen erfarenhet med i utbildningarna?' },
  ],
  exampleActivities: [
    'MHFA',
    'YAM: genomförande och samordning',
    'Barn och unga',
    'Gemensam utbildning',
    'Anhöriga, närstående och efterlevande',
    'Förebyggande insatser',
    'Handlingsplan',
    'Trygg fysisk miljö',
    'Utsedd samordnare',
    'SPISS',
    'Äldre personer',
    'Beroende och skadligt bruk',
    'Hbtqi',
  ],
};
