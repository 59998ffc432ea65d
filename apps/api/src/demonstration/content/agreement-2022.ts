import type { CompileRequest } from '@samsyn/domain';
import type { AnswerBlock, DemoCell, DemoPlan, DemoRound, DemoSection, DemoSlots } from './types.js';

const goals = (shortTerm: string[], longTerm: string[] = []): DemoSlots => ({
  shortTermGoals: shortTerm.map((text) => ({ text })),
  shortTermIndicators: [],
  longTermGoals: longTerm.map((text) => ({ text })),
  longTermIndicators: [],
});
const section = (
  key: string,
  name: string,
  strategyGoals: number[],
  slots: DemoSlots,
  indicator: string,
): DemoSection => ({
  key,
  lineage: `helsingborg-${key}`,
  name,
  strategyGoals,
  notes: [],
  slots: {
    ...slots,
    shortTermIndicators: [
      { text: indicator, key: `helsingborg-${key}`, valueType: 'text', aggregation: 'list' },
    ],
  },
});

/** The local agreement of Helsingborg's four administrations for 2022: a plan that the city owns. */
export const agreement2022: DemoPlan = {
  key: 'lokal-overenskommelse-2022',
  unit: 'helsingborg',
  title: 'Lokal överenskommelse om psykisk hälsa 2022',
  period: { from: 2022, to: 2024 },
  year: 2022,
  focusAreas: [
    {
      key: 'lokal-1',
      number: '1',
      name: 'Barn och unga',
      sections: [
        section(
          'lokal-skola',
          'Trygghet i skolan',
          [1, 2],
          goals(
            ['Alla skolor har en plan för elever som mår dåligt.'],
            ['Varje elev vet vem hen kan tala med.'],
          ),
          'Skolor som har en plan',
        ),
        section(
          'lokal-tidigt-stod',
          'Tidigt stöd till familjer',
          [2, 5, 7],
          goals(['En gemensam mottagning öppnar i varje stadsdel.']),
          'Familjer som har fått stöd',
        ),
      ],
    },
    {
      key: 'lokal-2',
      number: '2',
      name: 'Vuxna och äldre',
      sections: [
        section(
          'lokal-ensamhet',
          'Mindre ofrivillig ensamhet',
          [3, 5],
          goals(['Fler äldre erbjuds hembesök.'], ['Ingen äldre är ensam mot sin vilja.']),
          'Hembesök hos äldre',
        ),
        section(
          'lokal-suicid',
          'Färre suicid',
          [6],
          goals(
            ['All personal som möter människor i kris har utbildning.'],
            ['Ingen i staden dör i suicid.'],
          ),
          'Utbildad personal',
        ),
      ],
    },
  ],
};

/** The administrations' answers to what each of them will do, and the city's own. */
export const agreementRound2022: DemoRound = {
  key: 'lokal-overenskommelse-2022',
  unit: 'skane',
  plan: agreement2022.key,
  name: 'Lokal överenskommelse, Helsingborg 2022',
  kind: 'septemberStatus',
  year: 2022,
  opens: '2021-11-01',
  deadline: '2021-12-17',
  sections: ['lokal-skola', 'lokal-tidigt-stod', 'lokal-ensamhet', 'lokal-suicid'],
  participants: [
    'helsingborg',
    'helsingborg-arbetsmarknad',
    'helsingborg-skola-fritid',
    'helsingborg-social',
    'helsingborg-vard-omsorg',
  ],
  instructions: ['Skriv vad just er förvaltning åtar sig, så att andra kan planera efter det.'],
};

const values = (key: string) => ({ [`helsingborg-${key}`]: { text: 'Följs upp i december' } });
const does = (unit: string, key: string, ...body: AnswerBlock[]): DemoCell => ({
  unit: unit === '' ? 'helsingborg' : `helsingborg-${unit}`,
  section: key,
  state: 'approved',
  body,
  values: values(key),
});
const doesNot = (unit: string, key: string, reason: string): DemoCell => ({
  ...does(unit, key),
  values: {},
  notCarriedOut: reason,
});

/** What each administration commits itself to, to three levels, and what they do together. */
export const agreementCells2022: DemoCell[] = [
  does('skola-fritid', 'lokal-skola', {
    points: [
      {
        text: 'Elevhälsan',
        points: [
          {
            text: 'finns på plats varje dag',
            points: ['kurator i alla skolor', 'skolpsykolog minst en dag i veckan'],
          },
          'ringer hem vid en veckas frånvaro',
        ],
      },
      { text: 'Fritidsgårdarna', points: ['håller öppet på loven'] },
    ],
  }),
  does('social', 'lokal-skola', {
    points: [{ text: 'Fältgruppen', points: ['besöker varje högstadieskola en gång i månaden'] }],
  }),
  doesNot('arbetsmarknad', 'lokal-skola', 'Förvaltningen möter inte elever.'),
  doesNot('vard-omsorg', 'lokal-skola', 'Förvaltningen möter inte elever.'),
  does('', 'lokal-skola', 'Förvaltningarna har en gemensam kontaktlista. Den ses över varje termin.'),

  does('skola-fritid', 'lokal-tidigt-stod', {
    points: [{ text: 'Öppna förskolan', points: ['flyttar in i mottagningen'] }],
  }),
  does('social', 'lokal-tidigt-stod', {
    points: [
      {
        text: 'Mottagningen',
        points: [
          { text: 'tar emot utan remiss', points: ['drop-in två eftermiddagar', 'tid inom en vecka'] },
          'erbjuder föräldrakurs på fyra språk',
        ],
      },
    ],
  }),
  does('arbetsmarknad', 'lokal-tidigt-stod', {
    points: [{ text: 'Handläggarna', points: ['frågar alla föräldrar hur barnen har det'] }],
  }),
  does('vard-omsorg', 'lokal-tidigt-stod', {
    points: [{ text: 'LSS-enheten', points: ['har en egen kontakt på mottagningen'] }],
  }),
  does('', 'lokal-tidigt-stod', 'Lokalerna bekostas gemensamt. Socialförvaltningen leder arbetet.'),

  doesNot('skola-fritid', 'lokal-ensamhet', 'Ingår inte i uppdraget.'),
  does('social', 'lokal-ensamhet', {
    points: [{ text: 'Träffpunkten', points: ['öppnar även på söndagar'] }],
  }),
  does('arbetsmarknad', 'lokal-ensamhet', {
    points: [{ text: 'Seniorlaget', points: ['anställer fem personer som besöker äldre'] }],
  }),
  does('vard-omsorg', 'lokal-ensamhet', {
    points: [
      {
        text: 'Hembesök',
        points: [
          {
            text: 'erbjuds alla som fyller 80 år',
            points: ['första besöket inom ett halvår', 'nytt besök varje år'],
          },
        ],
      },
    ],
  }),
  does('', 'lokal-ensamhet', 'Föreningarna bjuds in till två möten om året.'),

  ...['skola-fritid', 'social', 'arbetsmarknad', 'vard-omsorg'].map((unit, at) =>
    does(unit, 'lokal-suicid', {
      points: [
        {
          text: 'Utbildning',
          points: [
            `${['Rektorer', 'Socialsekreterare', 'Jobbcoacher', 'Undersköterskor'][at]} går grundkursen under våren`,
          ],
        },
      ],
    }),
  ),
  does('', 'lokal-suicid', 'Staden följer upp varje misstänkt suicid tillsammans med regionen.'),
];

/** What the agreement says besides: purpose, aim and what it rests on. */
export const agreementRequest2022: CompileRequest = {
  title: 'Lokal överenskommelse 2022',
  subtitle: 'Psykisk hälsa i Helsingborgs stad, för åren 2022–2024',
  noteYears: null,
  template: 'agreement',
  matter: {
    purpose:
      'Fyra förvaltningar möter ofta samma människor. Överenskommelsen säger vem som gör vad, så att ingen faller mellan stolarna.',
    aim: 'Efter tre år ska\n\n- varje stadsdel ha en väg in\n- varje förvaltning veta vad de andra har lovat\n- alla kunna se om löftena hålls',
    basis: {
      ground: [
        { title: 'Socialtjänstlagen', href: 'https://www.riksdagen.se/' },
        { title: 'Hälso- och sjukvårdslagen', href: 'https://www.riksdagen.se/' },
      ],
      inspiration: [{ title: 'Agenda 2030', href: 'https://www.globalamalen.se/' }],
      follows: [
        { title: 'Skånes handlingsplan för psykisk hälsa' },
        { title: 'Stadens program för jämlik hälsa' },
      ],
    },
    imprint: {
      publisher: 'Helsingborgs stad',
      registryNumber: 'HBG 2021/0417',
      contact: 'psykisk.halsa@helsingborg.example',
    },
  },
};
