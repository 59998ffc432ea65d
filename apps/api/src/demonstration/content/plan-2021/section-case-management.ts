import type { DemoSection } from '../types.js';

/** The 2021 plan's section with the most indicators: each has notes of its own. */
export const caseManagementSection: DemoSection = {
  key: 'case-management',
  lineage: 'case-management',
  name: 'Case Management, ACT, F-ACT',
  strategyGoals: [],
  slots: {
    shortTermGoals: [
      { text: 'F-ACT-team startar i allmänpsykiatrin.' },
      { text: 'Kommun och region arbetar allt mer som ett lag kring den enskilde.' },
      { text: 'Teamen håller sig nära modellen.' },
    ],
    shortTermIndicators: [
      {
        text: 'Antal F-ACT-team inom allmänpsykiatrin',
        key: 'fact-team',
        valueType: 'number',
        aggregation: 'sum',
        unit: 'team',
      },
      {
        text: 'Resultat från programtrohetsmätning',
        key: 'fact-programtrohet',
        valueType: 'text',
        aggregation: 'list',
      },
      {
        text: 'Antal kommuner med Case Management i integrerade team',
        key: 'case-management-kommuner',
        valueType: 'number',
        aggregation: 'sum',
        unit: 'kommuner',
      },
    ],
    longTermGoals: [
      { text: 'Stödet hänger ihop, så att den enskilde inte märker var gränsen mellan huvudmännen går.' },
      { text: 'Case Management används också utanför psykosvården.' },
      { text: 'Fler verksamheter kan erbjuda Case Management.' },
    ],
    longTermIndicators: [
      {
        text: 'Antal verksamheter som arbetar med Case Management',
        key: 'case-management-verksamheter',
        valueType: 'number',
        aggregation: 'sum',
        unit: 'kommuner',
      },
      {
        text: 'Antal verksamheter med Case Management utanför psykosvården',
        key: 'case-management-andra-omraden',
        valueType: 'text',
        aggregation: 'list',
      },
    ],
  },
  notes: [
    {
      target: { indicator: 'fact-team' },
      from: 2019,
      to: 2019,
      text: [
        'Ett utskott för Case Management har bildats efter den första nätverksträffen. Alla psykosteam och ett beroendeteam har gått fem dagars utbildning i den nya FACT-modellen.',
      ],
    },
    {
      target: { indicator: 'fact-team' },
      from: 2020,
      to: 2020,
      text: [
        'Utskottet har kartlagt vilka som arbetar med Case Management i länet. En utbildning och flera träffar hölls.',
      ],
    },
    {
      target: { indicator: 'fact-team' },
      from: 2021,
      to: 2021,
      text: [
        'Två utbildningar genomfördes under året. Höstens nätverksträff handlade om samverkan kring återhämtning och var fulltecknad.',
      ],
    },
    {
      target: { indicator: 'fact-programtrohet' },
      from: 2019,
      to: 2019,
      text: [
        'Mätningen har gjorts om och bygger nu även på intervjuer. Tre team är mätta på det nya sättet.',
      ],
    },
    {
      target: { indicator: 'fact-programtrohet' },
      from: 2020,
      to: 2020,
      text: ['Efter en paus under våren görs mätningarna på distans. Två forskningsteam har mätts.'],
    },
    {
      target: { indicator: 'fact-programtrohet' },
      from: 2021,
      to: 2021,
      text: [
        'Alla 13 psykosteam och de två forskningsteamen har haft kvalitetsdagar. Metoden tar mindre tid än förr.',
        'Tre team i rättspsykiatrisk öppenvård utbildades under hösten och startar 2022.',
      ],
    },
    {
      target: { indicator: 'case-management-kommuner' },
      from: 2021,
      to: 2021,
      text: ['18 av 33 kommuner enligt Öppna jämförelser, tre fler än de två föregående åren.'],
    },
    {
      target: { indicator: 'case-management-verksamheter' },
      from: 2019,
      to: 2019,
      text: ['30 av 33 kommuner har Case Management i någon form.'],
    },
    {
      target: { indicator: 'case-management-verksamheter' },
      from: 2020,
      to: 2021,
      text: [],
      gap: 'notCarriedOut',
      reason: 'På grund av covid-19.',
    },
    {
      target: { indicator: 'case-management-andra-omraden' },
      from: 2019,
      to: 2019,
      text: [
        'Metoden prövas vid samsjuklighet, vid beroende och för unga med stora behov. De större kommunerna har kommit längst.',
      ],
    },
    {
      target: { indicator: 'case-management-andra-omraden' },
      from: 2020,
      to: 2021,
      text: [],
      gap: 'notCarriedOut',
      reason: 'På grund av covid-19.',
    },
  ],
};
