import type { DemoFocusArea } from '../types.js';
import { caseManagementSection } from './section-case-management.js';

/** Focus area 3 of the 2021 plan: participation and rights, six sections. */
export const focusArea3: DemoFocusArea = {
  key: 'delaktighet-rattigheter',
  number: '3',
  name: 'Enskildas delaktighet och rättigheter',
  sections: [
    {
      key: 'brukarinflytande',
      lineage: 'brukarinflytande',
      name: 'Brukarinflytande på systemnivå',
      strategyGoals: [],
      slots: {
        shortTermGoals: [
          { text: 'Brukarrörelsen fortsätter att ha plats och röst i Regional Samverkansgrupp Psykiatri.' },
        ],
        shortTermIndicators: [{ gap: 'missing' }],
        longTermGoals: [{ text: 'Gruppen hittar fler och bättre sätt att ta vara på brukarnas kunskap.' }],
        longTermIndicators: [{ gap: 'missing' }],
      },
      notes: [],
      questions: [
        { key: 'rsp-dialog', text: 'Hur bjuds ni in till samtalet i RSP?' },
        { key: 'rsp-paverkan', text: 'Kan ni påverka vad gruppen kommer fram till?' },
        { key: 'rsp-forbattring', text: 'Vad skulle göra samarbetet bättre?' },
      ],
    },
    {
      key: 'delaktighet-2021',
      lineage: 'delaktighet',
      name: 'Delaktighet',
      strategyGoals: [],
      slots: {
        shortTermGoals: [
          { text: 'Patientforum fortsätter i psykiatrin.' },
          { text: 'Kommunerna startar forum av samma slag.' },
        ],
        shortTermIndicators: [
          {
            text: 'Antal kommuner med liknande forum',
            key: 'forum-kommuner',
            valueType: 'number',
            aggregation: 'sum',
            unit: 'kommuner',
          },
        ],
        longTermGoals: [{ text: 'Det är känt vilken nytta forumen gör för dem som deltar.' }],
        longTermIndicators: [
          {
            text: 'Genomförd utvärdering/uppföljning',
            key: 'forum-utvardering',
            valueType: 'text',
            aggregation: 'list',
          },
        ],
      },
      notes: [
        {
          target: { indicator: 'forum-kommuner' },
          from: 2019,
          to: 2019,
          text: [
            'Ungefär hälften av kommunerna samlar patienter och brukare till regelbundna samtal om stödet.',
          ],
        },
        {
          target: { indicator: 'forum-kommuner' },
          from: 2020,
          to: 2021,
          text: [],
          gap: 'notCarriedOut',
          reason: 'På grund av covid-19.',
        },
        { target: { indicator: 'forum-utvardering' }, from: 2019, to: 2021, text: [], gap: 'notCarriedOut' },
      ],
    },
    {
      key: 'utskrivningsguiden',
      lineage: 'utskrivningsguiden',
      name: 'Utskrivningsguiden',
      strategyGoals: [],
      slots: {
        shortTermGoals: [
          { text: 'En bred guide om återhämtning finns, som både vården och den enskilde har nytta av.' },
        ],
        shortTermIndicators: [
          { text: 'Material är färdigställt', key: 'guide-fardig', valueType: 'text', aggregation: 'none' },
        ],
        longTermGoals: [{ text: 'Guiden är känd och används överallt i Skåne.' }],
        longTermIndicators: [{ gap: 'missing' }],
      },
      notes: [
        {
          target: { indicator: 'guide-fardig' },
          from: 2019,
          to: 2019,
          text: ['Klart. Guiden finns i tryck och som app på två språk, med ungefär 4 000 nedladdningar.'],
        },
        {
          target: { slot: 'longTermIndicators' },
          from: 2019,
          to: 2019,
          text: [
            '35 000 tryckta exemplar har gått ut, 12 000 av dem till verksamheter i länet. 85 procent av avdelningarna i heldygnsvården är i gång, och filmer visar hur man kan arbeta med materialet.',
          ],
        },
        {
          target: { slot: 'longTermIndicators' },
          from: 2020,
          to: 2020,
          text: [
            'Ytterligare 25 000 exemplar, varav 10 000 i Skåne. Samtliga 33 kommuner har nu beställt, och två andra regioner har tecknat avtal.',
          ],
        },
        {
          target: { slot: 'longTermIndicators' },
          from: 2021,
          to: 2021,
          text: ['20 000 exemplar, varav 5 000 i Skåne. Varje avdelning i heldygnsvården använder guiden.'],
        },
      ],
    },
    {
      key: 'sip',
      lineage: 'sip',
      name: 'SIP',
      strategyGoals: [],
      slots: {
        shortTermGoals: [{ text: 'Ingen som behöver och vill ha en SIP ska bli utan erbjudande.' }],
        shortTermIndicators: [
          {
            text: 'Antal SIP inom psykiatrisk vård',
            key: 'sip-psykiatri',
            valueType: 'number',
            aggregation: 'sum',
            unit: 'planer',
          },
        ],
        longTermGoals: [
          { text: 'Planerna håller högre kvalitet och den enskilde är med och formar dem.' },
          { text: 'Brukarrevisorer granskar hur SIP fungerar.' },
        ],
        longTermIndicators: [
          {
            text: 'Genomförd brukarrevision SIP',
            key: 'sip-brukarrevision',
            valueType: 'text',
            aggregation: 'list',
          },
        ],
      },
      notes: [
        {
          target: { indicator: 'sip-psykiatri' },
          from: 2017,
          to: 2017,
          text: ['Koder som räknas: XU042, XU045, XU046.'],
        },
        {
          target: { indicator: 'sip-psykiatri' },
          from: 2018,
          to: 2018,
          text: ['Koder som räknas: XU045, AU124, AU125, XU042.'],
        },
        {
          target: { indicator: 'sip-psykiatri' },
          from: 2019,
          to: 2021,
          text: ['Koder som räknas: AU124, AU125, XU042.'],
        },
        {
          target: { indicator: 'sip-brukarrevision' },
          from: 2019,
          to: 2019,
          text: ['Fem grundutbildningar är planerade av huvudmännen och brukarrörelsen gemensamt.'],
        },
        {
          target: { indicator: 'sip-brukarrevision' },
          from: 2020,
          to: 2020,
          text: [
            'Två utbildningar hölls före pandemin. De tre andra ställdes in; en av kurserna finns på film.',
          ],
        },
        { target: { indicator: 'sip-brukarrevision' }, from: 2021, to: 2021, text: [], gap: 'noActivities' },
      ],
    },
    {
      key: 'utskrivning',
      lineage: 'utskrivning',
      name: 'Samverkan vid utskrivning',
      strategyGoals: [],
      slots: {
        shortTermGoals: [{ text: 'Alla verksamheter planerar utskrivning i Mina Planer.' }],
        shortTermIndicators: [
          {
            text: 'Antal kommuner som använder Mina Planer',
            key: 'mina-planer-kommuner',
            valueType: 'number',
            aggregation: 'sum',
            unit: 'kommuner',
          },
        ],
        longTermGoals: [{ text: 'Ingen ligger kvar på sjukhus i väntan på stöd hemma.' }],
        longTermIndicators: [
          {
            text: 'Antal dagar som utskrivningsklara patienter varit kvar på sjukhus',
            key: 'utskrivningsklara-dagar',
            valueType: 'number',
            aggregation: 'average',
            unit: 'dagar',
          },
        ],
      },
      notes: [
        {
          target: { indicator: 'mina-planer-kommuner' },
          text: ['Samtliga 33 kommuner arbetar i Mina Planer enligt egna rutiner.'],
        },
      ],
    },
    caseManagementSection,
  ],
};
