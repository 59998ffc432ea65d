import type { DemoFocusArea } from '../types.js';

/** Focus area 5 of the 2021 plan: leadership and organisation, two sections. */
export const focusArea5: DemoFocusArea = {
  key: 'ledning-styrning-organisation',
  number: '5',
  name: 'Ledning, styrning och organisation',
  sections: [
    {
      key: 'sysselsattning',
      lineage: 'sysselsattning',
      name: 'Meningsfull sysselsättning och arbetslivsinriktad rehabilitering',
      strategyGoals: [],
      slots: {
        shortTermGoals: [
          { text: 'Individuellt utformad sysselsättning finns i fler kommuner.' },
          { text: 'Supported Employment finns i fler kommuner.' },
        ],
        shortTermIndicators: [
          {
            text: 'Öppna jämförelser: kommuner med IPS/Supported Employment',
            key: 'ips-kommuner',
            valueType: 'number',
            aggregation: 'sum',
            unit: 'kommuner',
          },
        ],
        longTermGoals: [
          { text: 'Individuellt utformad sysselsättning finns i varje kommun.' },
          { text: 'Kommunen, myndigheterna och de idéburna organisationerna drar åt samma håll.' },
        ],
        longTermIndicators: [
          {
            text: 'Öppna jämförelser',
            key: 'oppna-jamforelser-sysselsattning',
            valueType: 'text',
            aggregation: 'none',
          },
          { gap: 'missing' },
        ],
      },
      notes: [
        {
          target: { indicator: 'ips-kommuner' },
          from: 2019,
          to: 2019,
          text: [
            'Betydligt färre kommuner än tidigare är nöjda med samarbetet med staten. Särskilt Arbetsförmedlingens omorganisation har märkts.',
          ],
        },
        {
          target: { indicator: 'ips-kommuner' },
          from: 2021,
          to: 2021,
          text: ['11 av 33 kommuner erbjuder IPS, två fler än året före men färre än toppåret 2017.'],
        },
      ],
    },
    {
      key: 'ordnat-inforande',
      lineage: 'ordnat-inforande',
      name: 'Ordnat införande; implementering och ”sluta göra”',
      strategyGoals: [],
      slots: {
        shortTermGoals: [
          { text: 'Samverkan sker fortsatt genom Regional Samverkansgrupp Psykiatri.' },
          { text: 'Centralt Samverkansorgan får regelbundet ta ställning i frågor om psykisk ohälsa.' },
        ],
        shortTermIndicators: [
          {
            text: 'Antal möten i Regional Samverkansgrupp Psykiatri',
            key: 'rsp-moten',
            valueType: 'number',
            aggregation: 'none',
            unit: 'möten',
          },
          {
            text: 'Aktualisering av frågor hos Centralt Samverkansorgan',
            key: 'centralt-samverkansorgan-fragor',
            valueType: 'text',
            aggregation: 'list',
          },
        ],
        longTermGoals: [
          { text: 'Huvudmännen utvecklar och utbildar tillsammans, på ett sätt som håller över tid.' },
        ],
        longTermIndicators: [{ gap: 'missing' }],
      },
      notes: [
        { target: { indicator: 'rsp-moten' }, text: ['Gruppen sammanträdde sex gånger under 2021.'] },
        {
          target: { indicator: 'centralt-samverkansorgan-fragor' },
          from: 2019,
          to: 2019,
          text: [
            'Psykisk hälsa har varit uppe flera gånger. Beredningen har fördelat de länsgemensamma medlen, följt arbetet med ramöverenskommelsen och diskuterat SIP och utskrivning.',
          ],
        },
        {
          target: { indicator: 'centralt-samverkansorgan-fragor' },
          from: 2020,
          to: 2020,
          text: ['Organet ställde sig bakom förslaget till ramöverenskommelse för fyra målgrupper.'],
        },
        {
          target: { indicator: 'centralt-samverkansorgan-fragor' },
          from: 2021,
          to: 2021,
          text: ['Ansvaret för personer med psykisk ohälsa skrevs in i länets plan för God och nära vård.'],
        },
      ],
    },
  ],
};
