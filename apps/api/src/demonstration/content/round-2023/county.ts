import type { DemoCell, DemoFeedback, DemoNote } from '../types.js';
import { exactly, inWords, share, soFar, unavailable, yes } from './values.js';
import { chosen } from './rewards.js';

const BY_MUNICIPALITIES = 'Redovisas av delregionerna';

/** The region's two administrations. */
export const regionCells: DemoCell[] = [
  {
    unit: 'psykiatri-habilitering-hjalpmedel',
    section: '3.3',
    state: 'approved',
    author: 'psykiatri-kontakt',
    body: [
      'Samtliga psykosteam arbetar enligt FACT. I år har modellen införts i tre beroendeteam, som tillsammans följer drygt 200 personer.',
      'Självvald inläggning finns nu på fyra avdelningar. Den som har ett kontrakt söker hjälp tidigare och stannar kortare tid.',
    ],
    values: {
      'sip-utbildningar': soFar(8),
      'sip-utbildade': soFar(176),
      'dagar-till-samordningsmote': exactly(15),
      samverkansformer: inWords('FACT-team, självvald inläggning, vårdöverenskommelser'),
    },
  },
  {
    unit: 'psykiatri-habilitering-hjalpmedel',
    section: '3.5',
    state: 'approved',
    author: 'habilitering-kontakt',
    body: [
      'Peer supportrar finns på nitton enheter, nu också inom habiliteringen. Partnerskapet med NSPH Skåne har förlängts.',
      'Patientforum hålls på alla vårdavdelningar minst varannan vecka. Det som tas upp skrivs på en tavla tillsammans med svar och datum.',
    ],
    values: {
      brukarrevisioner: exactly(2),
      'peer-support-anstallda': exactly(29),
      brukarforum: inWords('Patientforum på avdelningarna, brukarråd i varje verksamhetsområde'),
      'enheter-brukarrad': share('88'),
      'ersattning-medverkan': chosen('arvode'),
    },
  },
  {
    unit: 'psykiatri-habilitering-hjalpmedel',
    section: '3.6',
    state: 'submitted',
    author: 'psykiatri-medarbetare',
    body: [
      'Patienter som har gjort ett suicidförsök blir uppringda inom 72 timmar efter utskrivning. Under året har det skett i 91 procent av fallen.',
      'Händelseanalyser efter suicid läses nu gemensamt med kommunen när den enskilde hade insatser därifrån.',
    ],
    values: {
      'mhfa-utbildade': unavailable(BY_MUNICIPALITIES),
      'yam-skolor': unavailable(BY_MUNICIPALITIES),
      'suicid-samordnare': yes('Regional samordnare.'),
      'suicid-medel': unavailable(BY_MUNICIPALITIES),
    },
  },
  {
    unit: 'primarvarden',
    section: '3.3',
    state: 'draft',
    author: 'primarvarden-kontakt',
    body: [
      'Vårdsamordnare för psykisk ohälsa finns på fyra av fem vårdcentraler. Ett kort formulär om alkohol prövas vid nybesök.',
    ],
    values: { 'sip-utbildningar': soFar(2) },
  },
  {
    unit: 'primarvarden',
    section: '3.5',
    state: 'waived',
    body: [],
    values: {},
    waivedBecause:
      'Primärvården har inga medel inom området i år. Patientråden redovisas i en annan uppföljning.',
  },
  { unit: 'primarvarden', section: '3.6', state: 'notStarted', body: [], values: {} },
];

/** The county's own contributions: one begun by the convenor for the region, two not. */
export const countyCells: DemoCell[] = [
  { unit: 'skane', section: '3.3', state: 'notStarted', body: [], values: {} },
  { unit: 'skane', section: '3.5', state: 'notStarted', body: [], values: {} },
  {
    unit: 'skane',
    section: '3.6',
    state: 'draft',
    author: 'sammankallande-region',
    body: [
      'Suicidpreventionen har blivit mer jämnt fördelad i länet. Fler kommuner har en samordnare, och de som har haft en länge hjälper dem som just börjat.',
      'Utbildning når nya grupper: föreningsledare, badvakter, bibliotekarier. Stödet till efterlevande är däremot fortfarande beroende av var man bor.',
    ],
    values: {},
    takes: [{ unit: 'nordost', paragraph: 0 }],
  },
];

/** County notes for 2023, drafts, for area 3.6. */
export const countyNotes2023: { section: string; state: 'draft'; author: string; notes: DemoNote[] } = {
  section: '3.6',
  state: 'draft',
  author: 'sammankallande-region',
  notes: [
    {
      target: { indicator: 'mhfa-utbildade' },
      from: 2023,
      to: 2023,
      text: [
        'Instruktörsutbildningen, betald med gemensamma medel, gör att delregionerna nu klarar kurserna själva.',
      ],
    },
    {
      target: { indicator: 'suicid-samordnare' },
      from: 2022,
      to: 2023,
      text: ['De flesta kommuner har en utsedd samordnare. I mindre kommuner delas tjänsten.'],
    },
    {
      target: { slot: 'longTermIndicators' },
      from: 2023,
      to: 2023,
      text: ['Siffror för 2022 redovisas när registret är komplett.'],
    },
  ],
};

/** The user organisations' words in 2023, with and without a reply. */
export const userOrganisations2023: DemoFeedback[] = [
  {
    unit: 'nsph-skane',
    by: 'nsph-representant',
    section: '3.5',
    kind: 'feedback',
    year: 2023,
    text: [
      'Brukarrevisioner görs nu på allvar, och i Nordost har de lett till ändringar inom ett halvår. Så bör det gå till överallt.',
      'Arvodena skiljer sig mycket. Vi föreslår en gemensam lägsta nivå för länet.',
    ],
    reply: {
      by: 'sammankallande-kommun',
      date: '2023-10-09',
      text: ['Tack, det är ett bra förslag. Frågan om arvoden tas upp vid gruppens möte i november.'],
    },
  },
  {
    unit: 'nsph-skane',
    by: 'nsph-representant',
    section: '3.6',
    kind: 'feedback',
    year: 2023,
    text: [
      'Efterlevande vill bli kontaktade, inte bara erbjudas ett nummer att ringa. Gruppen i Eslöv visar att det går.',
    ],
  },
  {
    unit: 'nsph-skane',
    by: 'nsph-representant',
    section: '3.5',
    kind: 'answer',
    question: '3.5-rsp',
    year: 2023,
    text: ['Bättre än i fjol. Genomgången före mötena gör skillnad, och vi hinner fråga våra föreningar.'],
  },
  {
    unit: 'schizofreniforbundet-skane',
    by: 'schizofreniforbundet-representant',
    section: '3.3',
    kind: 'answer',
    question: '3.3-narstaende',
    year: 2023,
    text: [
      'Ojämnt. Där det finns en Case Manager blir närstående sedda; annars får de ofta samordna själva.',
    ],
    reply: {
      by: 'sammankallande-region',
      date: '2023-10-11',
      text: ['Det stämmer med vad delregionerna beskriver. Vi tar med er iakttagelse i länets text.'],
      changes: 'Länets text säger nu att stödet till närstående är ojämnt, och var det saknas.',
    },
  },
];
