import type { DemoFocusArea } from '../types.js';
import { suicidePreventionSection } from './section-suicide-prevention.js';

/** Focus area 1 of the 2021 plan: prevention and promotion, four sections. */
export const focusArea1: DemoFocusArea = {
  key: 'forebyggande-framjande',
  number: '1',
  name: 'Förebyggande och främjande arbete',
  sections: [
    suicidePreventionSection,
    {
      key: 'andt',
      lineage: 'andt',
      name: 'Alkohol, narkotika, dopning och tobak, ANDT',
      strategyGoals: [],
      slots: {
        shortTermGoals: [{ text: 'Arbetet i Skånesamverkan mot brott och droger fortsätter.' }],
        shortTermIndicators: [{ gap: 'missing' }],
        longTermGoals: [{ text: 'En mindre andel av skåningarna dricker på ett skadligt sätt.' }],
        longTermIndicators: [{ gap: 'missing' }],
      },
      notes: [
        {
          target: { slot: 'shortTermIndicators' },
          text: [
            'Den nationella planen för unga mellan 13 och 29 år är vägledande. Efter konferensen hösten 2019 har missbruksutskottet, där även brukar- och anhörigföreningar sitter med, tagit hand om det fortsatta genomförandet.',
          ],
        },
        {
          target: { slot: 'shortTermIndicators' },
          from: 2021,
          to: 2021,
          text: [
            'En arbetsgrupp ser över avgiftning och vård för barn med beroende. Gruppens förslag väntas under våren 2022.',
            'Parallellt förbereder huvudmännen sig på det som Samsjuklighetsutredningen kan leda till.',
          ],
        },
      ],
    },
    {
      key: 'attityder',
      lineage: 'attityder',
      name: 'Attityder till psykisk ohälsa',
      strategyGoals: [],
      slots: {
        shortTermGoals: [
          { text: 'Skåneveckan för psykisk hälsa genomförs varje år.' },
          { text: 'Fler orter i länet ska ha något på programmet.' },
        ],
        shortTermIndicators: [
          {
            text: 'Antal kommuner med arrangemang under Skåneveckan',
            key: 'skaneveckan-kommuner',
            valueType: 'number',
            aggregation: 'sum',
            unit: 'kommuner',
          },
        ],
        longTermGoals: [{ text: 'Skåningarna vet mer om psykisk ohälsa.' }],
        longTermIndicators: [
          {
            text: 'Antal attitydambassadörsuppdrag',
            key: 'attitydambassadorsuppdrag',
            valueType: 'number',
            aggregation: 'sum',
            unit: 'uppdrag',
          },
        ],
      },
      notes: [
        {
          target: { indicator: 'skaneveckan-kommuner' },
          from: 2019,
          to: 2021,
          text: ['Studieförbundet Vuxenskolan har hållit i veckan genom ett partnerskap med regionen.'],
        },
        {
          target: { indicator: 'skaneveckan-kommuner' },
          from: 2019,
          to: 2019,
          text: [
            '120 arrangemang på 20 orter, med omkring 50 arrangörer. De största drog närmare hundra besökare, och ett par föreläsningar gick att följa på nätet.',
          ],
        },
        {
          target: { indicator: 'skaneveckan-kommuner' },
          from: 2020,
          to: 2020,
          text: [
            'Veckan ställdes om till webben. Knappt 100 programpunkter sändes, med i genomsnitt 130 deltagare. Fler unga än tidigare tittade.',
          ],
        },
        {
          target: { indicator: 'skaneveckan-kommuner' },
          from: 2021,
          to: 2021,
          text: [
            'Omkring 130 programpunkter. Partnerskapet löper ut med året och ersätts av ett avtal om samverkan.',
          ],
        },
        {
          target: { indicator: 'attitydambassadorsuppdrag' },
          from: 2019,
          to: 2019,
          text: ['30 uppdrag. Av 33 ambassadörer var 20 verksamma under hösten.'],
        },
        {
          target: { indicator: 'attitydambassadorsuppdrag' },
          from: 2020,
          to: 2020,
          text: [
            '25 uppdrag av 17 verksamma ambassadörer. Efter våren ersattes besöken till stor del av korta filmade samtal.',
          ],
        },
        {
          target: { indicator: 'attitydambassadorsuppdrag' },
          from: 2021,
          to: 2021,
          text: ['40 uppdrag, varav 12 på plats. 66 korta föreläsningar lades ut för alla att se.'],
        },
      ],
    },
    {
      key: 'egen-erfarenhet',
      lineage: 'egen-erfarenhet',
      name: 'Anställda med egen erfarenhet av psykisk ohälsa',
      strategyGoals: [],
      slots: {
        shortTermGoals: [
          { text: 'Pröva nya sätt att ta vara på egen erfarenhet, till exempel peer support.' },
        ],
        shortTermIndicators: [
          {
            text: 'Pågående utvecklingsaktiviteter',
            key: 'egen-erfarenhet-aktiviteter',
            valueType: 'text',
            aggregation: 'list',
          },
        ],
        longTermGoals: [{ text: 'Fler arbetsgivare i länet anställer personer med egen erfarenhet.' }],
        longTermIndicators: [
          {
            text: 'Antal anställda med krav på egen erfarenhet, såsom mentorer och peer support',
            key: 'egen-erfarenhet-anstallda',
            valueType: 'number',
            aggregation: 'sum',
            unit: 'anställda',
          },
        ],
      },
      notes: [
        {
          target: { indicator: 'egen-erfarenhet-aktiviteter' },
          from: 2019,
          to: 2019,
          text: ['NSPH Skåne har byggt upp ett eget team för utbildning och stöd i införandet.'],
        },
        {
          target: { indicator: 'egen-erfarenhet-aktiviteter' },
          from: 2020,
          to: 2020,
          text: [
            'Peer support införs i psykiatrin. NSPH Skåne rekryterar, utbildar och handleder efter den nationella modellen; förvaltningen är arbetsgivare.',
          ],
        },
        {
          target: { indicator: 'egen-erfarenhet-aktiviteter' },
          from: 2021,
          to: 2021,
          text: ['Peer support ingår nu i ett partnerskap mellan förvaltningen och NSPH Skåne.'],
        },
        {
          target: { indicator: 'egen-erfarenhet-anstallda' },
          from: 2018,
          to: 2018,
          text: [
            '8 anställda i psykiatrin. Ungefär var tredje kommun har någon anställd för sin egen erfarenhet, men bara 16 procent följer en bestämd metod.',
          ],
        },
        {
          target: { indicator: 'egen-erfarenhet-anstallda' },
          from: 2019,
          to: 2019,
          text: ['14 peer supportrar i psykiatrin, på avdelning, i öppenvård och i FACT-team.'],
        },
        {
          target: { indicator: 'egen-erfarenhet-anstallda' },
          from: 2020,
          to: 2020,
          text: ['17–18 peer supportrar i psykiatrin.'],
        },
        {
          target: { indicator: 'egen-erfarenhet-anstallda' },
          from: 2021,
          to: 2021,
          text: ['23–25 peer supportrar i psykiatrin. Kommunernas anställningar är inte räknade i år.'],
        },
      ],
    },
  ],
};
