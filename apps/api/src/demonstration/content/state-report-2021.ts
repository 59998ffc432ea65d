import type { CompileRequest } from '@samsyn/domain';
import { sectionId } from '../outline.js';
import type { AnswerBlock, DemoCell, DemoPlan, DemoRound } from './types.js';

interface Effort {
  readonly key: string;
  readonly name: string;
  readonly goal: string;
  readonly done: AnswerBlock[];
  readonly kronor: string;
}

const source = (title: string) => ({ text: title, href: 'https://www.folkhalsomyndigheten.se/', title });

/** What the county did for the state's money, and what it cost. */
const efforts: Effort[] = [
  {
    key: 'stod-delregioner',
    name: 'Stöd till delregionerna',
    goal: 'Varje delregion har en samordnare.',
    done: [
      'Sex samordnare är anställda, en i varje delregion. De träffas varannan vecka.',
      { bullets: ['Fyra av dem delas mellan kommun och region.', 'Två är anställda av en kommun.'] },
    ],
    kronor: '5800000',
  },
  {
    key: 'utbildning-sip',
    name: 'Utbildning i samordnad individuell plan',
    goal: 'Personal från båda huvudmännen utbildas tillsammans.',
    done: [
      {
        text: 'Fyrtio kurser hölls. Drygt hälften av deltagarna kom från kommunerna.',
        footnote: 'Kursledarnas egna räkningar.',
      },
    ],
    kronor: '4300000',
  },
  {
    key: 'stod-skolan',
    name: 'Kunskapsstöd till skolan',
    goal: 'Skolorna får ett gemensamt material.',
    done: ['Materialet är tryckt och finns på webben. Tjugo kommuner använder det.'],
    kronor: '1800000',
  },
  {
    key: 'statens-suicid',
    name: 'Suicidprevention',
    goal: 'Fler utbildas i att möta människor i kris.',
    done: [
      {
        text: 'Utbildningen följde den nationella förlagan.',
        footnote: 'Se ',
        link: source('Folkhälsomyndighetens sidor om suicidprevention'),
      },
      { heading: 'Händelseanalyser' },
      'Tre kommuner har prövat att gå igenom misstänkta suicid tillsammans med vården.',
    ],
    kronor: '3400000',
  },
  {
    key: 'statens-brukare',
    name: 'Brukarmedverkan',
    goal: 'Föreningarna får ersättning för sin tid.',
    done: ['Tolv personer har fått arvode för att delta i styrgrupper.'],
    kronor: '400000',
  },
  {
    key: 'lagesbild',
    name: 'Gemensam lägesbild',
    goal: 'Kommuner och region ser samma siffror.',
    done: ['En första lägesbild är klar. Den ska göras om varje höst.'],
    kronor: '1400000',
  },
  {
    key: 'statens-samsjuklighet',
    name: 'Samsjuklighet',
    goal: 'Vården och socialtjänsten prövar ett gemensamt team.',
    done: ['Teamet startade i april på två orter. Väntetiden till första mötet är nio dagar.'],
    kronor: '1800000',
  },
  {
    key: 'placerade-barn',
    name: 'Barn i familjehem',
    goal: 'Alla placerade barn får en hälsoundersökning.',
    done: ['En rutin är beslutad i samtliga kommuner utom två.'],
    kronor: '800000',
  },
  {
    key: 'spridning',
    name: 'Spridning av resultat',
    goal: 'Det som fungerar ska kunna användas av andra.',
    done: ['Två webbinarier och ett nyhetsbrev i kvartalet.'],
    kronor: '700000',
  },
];

/** What was agreed with the state for 2021: nine efforts. */
export const statePlan2021: DemoPlan = {
  key: 'overenskommelse-staten-2021',
  unit: 'skane',
  title: 'Överenskommelse med staten om psykisk hälsa 2021',
  period: { from: 2021, to: 2021 },
  year: 2021,
  focusAreas: [
    {
      key: 'staten-insatser',
      number: '1',
      name: 'Insatser',
      sections: efforts.map(({ key, name, goal }) => ({
        key,
        lineage: `staten-${key}`,
        name,
        strategyGoals: [],
        notes: [],
        slots: {
          shortTermGoals: [{ text: goal }],
          shortTermIndicators: [],
          longTermGoals: [],
          longTermIndicators: [],
        },
      })),
    },
  ],
};

/** The county's own account of them. */
export const stateRound2021: DemoRound = {
  key: 'slutredovisning-staten-2021',
  unit: 'skane',
  plan: statePlan2021.key,
  name: 'Slutredovisning till staten 2021',
  kind: 'finalAccount',
  year: 2021,
  opens: '2022-01-10',
  deadline: '2022-02-28',
  sections: efforts.map(({ key }) => key),
  participants: ['skane'],
  instructions: [],
};

const convenors = ['sammankallande-region', 'sammankallande-kommun'];

/** The convenors write every other section each. */
export const stateCells2021: DemoCell[] = efforts.map(({ key, done }, at) => ({
  unit: 'skane',
  section: key,
  state: 'approved',
  author: convenors[at % 2]!,
  body: done,
  values: {},
}));

/** Foreword, assignment, costs, outlook and imprint. */
export const stateRequest2021: CompileRequest = {
  title: 'Slutrapport 2021',
  subtitle: 'Skånes arbete inom överenskommelsen om psykisk hälsa',
  noteYears: null,
  template: 'state',
  matter: {
    address: 'Samverkanskansliet, Box 1, 291 00 Kristianstad',
    foreword: {
      text: 'Året blev ett annat än vi hade tänkt oss. Mycket har fått ske på distans, och en del har fått vänta.\n\nÄndå har nio insatser blivit klara. Den här rapporten säger vad de gav och vad de kostade.',
      when: 'Kristianstad den 10 mars 2022',
      signed: 'De sammankallande för Skånes arbete med psykisk hälsa',
    },
    purpose:
      'Staten och länet kom överens om nio insatser för 2021. Länet svarar för dem och redovisar varje krona.',
    costs: efforts.map(({ key, kronor }) => ({ sectionId: sectionId(statePlan2021.key, key), kronor })),
    outlook:
      'Insatserna fortsätter, men i mindre skala.\n\n- Samordnarna blir kvar.\n- Teamet för samsjuklighet utvärderas till hösten.',
    imprint: {
      publisher: 'Skånes samverkan för psykisk hälsa, 2022',
      registryNumber: 'RSP 2022-003',
      contact: 'samverkan@skane.example',
    },
  },
};
