import type { DemoCell } from '../types.js';
import { about, exactly, inWords, no, share, soFar, spent, unavailable, yes } from './values.js';
import { chosen } from './rewards.js';

const NO_MEETINGS = 'Förvaltningen kallar inte till samordningsmöten';
const NO_YAM = 'YAM genomförs av skol- och fritidsförvaltningen';

/** Area 3.3 in Helsingborg: done in every administration, so the city's text could be approved. */
const comorbidity: DemoCell[] = [
  {
    unit: 'helsingborg',
    section: '3.3',
    state: 'approved',
    author: 'helsingborg-kontakt',
    body: [
      'Tre förvaltningar har utbildat personal i SIP tillsammans med psykiatrin, sammanlagt 124 personer. Skol- och fritidsförvaltningen är undantagen i år.',
      'Socialförvaltningen och vård- och omsorgsförvaltningen har tagit bort kravet på att ärendet först ska vara färdigutrett hos den ena. Det har kortat väntan med ungefär en vecka.',
    ],
    values: {
      'sip-utbildningar': soFar(6),
      'sip-utbildade': soFar(124),
      'dagar-till-samordningsmote': exactly(16),
      samverkansformer: inWords('Gemensam ingång för två förvaltningar, Case Management, arbetslivsteam'),
    },
    comments: [
      {
        by: 'reviewer',
        text: 'Bra exempel med den gemensamma ingången. Vi tar med det i delregionens text.',
      },
    ],
  },
  {
    unit: 'helsingborg-arbetsmarknad',
    section: '3.3',
    state: 'approved',
    author: 'helsingborg-arbetsmarknad-kontakt',
    body: [
      'Ett arbetslivsteam möter personer som har både försörjningsstöd och vårdkontakt. Teamet har utbildats i SIP och deltar när planen skrivs, så att steget mot arbete finns med från början.',
    ],
    values: {
      'sip-utbildningar': soFar(1),
      'sip-utbildade': soFar(14),
      'dagar-till-samordningsmote': unavailable(NO_MEETINGS),
      samverkansformer: inWords('Arbetslivsteam'),
    },
  },
  {
    unit: 'helsingborg-skola-fritid',
    section: '3.3',
    state: 'waived',
    body: [],
    values: {},
    waivedBecause: 'Årets insatser gäller vuxna. Elevhälsans arbete redovisas under suicidprevention.',
  },
  {
    unit: 'helsingborg-social',
    section: '3.3',
    state: 'approved',
    author: 'helsingborg-social-kontakt',
    body: [
      'Sedan mars tar socialförvaltningen och vård- och omsorgsförvaltningen emot ansökningar genom en gemensam ingång. Den enskilde berättar en gång, och förvaltningarna gör upp om resten.',
      'Case Management har utökats från två till tre tjänster. Vårens tre utbildningar i SIP hölls med psykiatrin som medarrangör.',
    ],
    values: {
      'sip-utbildningar': soFar(3),
      'sip-utbildade': soFar(62),
      'dagar-till-samordningsmote': exactly(14),
      samverkansformer: inWords('Gemensam ingång, Case Management'),
    },
  },
  {
    unit: 'helsingborg-vard-omsorg',
    section: '3.3',
    state: 'approved',
    author: 'helsingborg-vard-omsorg-kontakt',
    body: [
      'Två utbildningar i SIP för biståndshandläggare och sjuksköterskor. Fokus har legat på äldre med beroende, en grupp där planerna tidigare var få.',
    ],
    values: {
      'sip-utbildningar': soFar(2),
      'sip-utbildade': soFar(48),
      'dagar-till-samordningsmote': exactly(18),
      samverkansformer: inWords('Gemensam ingång med socialförvaltningen'),
    },
  },
];

/** Area 3.5 in Helsingborg: under way. */
const participation: DemoCell[] = [
  {
    unit: 'helsingborg',
    section: '3.5',
    state: 'draft',
    author: 'helsingborg-medarbetare',
    body: [
      'Stadens fyra förvaltningar arbetar olika men mot samma mål. Texten skrivs klart när allas rapporter är godkända.',
    ],
    values: {},
  },
  {
    unit: 'helsingborg-arbetsmarknad',
    section: '3.5',
    state: 'submitted',
    author: 'helsingborg-arbetsmarknad-kontakt',
    body: [
      'En panel med tolv deltagare provar blanketter och brev innan de börjar användas. Efter panelens råd har beslutsbrevet kortats från fyra sidor till en och en halv.',
    ],
    values: {
      brukarrevisioner: exactly(0),
      'peer-support-anstallda': exactly(1),
      brukarforum: inWords('Deltagarpanel, sex träffar per år'),
      'enheter-brukarrad': share('25'),
      'ersattning-medverkan': chosen('presentkort', 'resor'),
    },
  },
  {
    unit: 'helsingborg-skola-fritid',
    section: '3.5',
    state: 'approved',
    author: 'helsingborg-skola-fritid-medarbetare',
    body: [
      'Elever på tre högstadieskolor har granskat hur lätt det är att få tid hos kurator. Granskningen gjordes som en brukarrevision i liten skala, och alla tre skolorna har infört bokning utan mellanhand.',
    ],
    values: {
      brukarrevisioner: exactly(1),
      'peer-support-anstallda': exactly(0),
      brukarforum: inWords('Elevråd och ungdomspanel'),
      'enheter-brukarrad': share('100'),
      'ersattning-medverkan': chosen('ingen'),
    },
  },
  {
    unit: 'helsingborg-social',
    section: '3.5',
    state: 'draft',
    author: 'helsingborg-social-medarbetare',
    body: [
      'Två peer supportrar arbetar på stadens träffpunkter. De leder studiecirklar och följer med till läkare eller myndighet när någon ber om det.',
      'En brukarrevision av boendestödet är beställd av NSPH Skåne och genomförs i oktober.',
    ],
    values: { 'peer-support-anstallda': exactly(2) },
  },
  {
    unit: 'helsingborg-vard-omsorg',
    section: '3.5',
    state: 'inReview',
    author: 'helsingborg-vard-omsorg-medarbetare',
    body: [
      'Varje enhet i funktionsstöd har ett brukarråd. Nytt för i år är att råden väljer ledamöter till ett gemensamt råd, som yttrar sig över förvaltningens budget.',
    ],
    values: {
      brukarrevisioner: exactly(0),
      'peer-support-anstallda': unavailable('Anställningarna särskiljs inte i personalsystemet'),
      brukarforum: inWords('Enhetsvisa brukarråd och ett övergripande råd'),
      'enheter-brukarrad': share('93'),
      'ersattning-medverkan': chosen('resor'),
    },
  },
];

/** Area 3.6 in Helsingborg: one text returned, so neither the city's nor the sub-region's can be approved yet. */
const suicidePrevention: DemoCell[] = [
  {
    unit: 'helsingborg',
    section: '3.6',
    state: 'draft',
    author: 'helsingborg-kontakt',
    body: [
      'Stadens samordnare leder en grupp med alla fyra förvaltningar. Planen från 2021 är uppföljd och gäller ett år till.',
    ],
    values: { 'suicid-samordnare': yes('På heltid.') },
  },
  {
    unit: 'helsingborg-arbetsmarknad',
    section: '3.6',
    state: 'returned',
    author: 'helsingborg-arbetsmarknad-kontakt',
    body: ['Personal har gått MHFA.'],
    values: {
      'mhfa-utbildade': about(20),
      'yam-skolor': unavailable(NO_YAM),
      'suicid-samordnare': no(),
      'suicid-medel': spent(20),
    },
    comments: [
      {
        by: 'reviewer',
        text: 'Skriv gärna vilka som gick kursen. Samordnaren är gemensam för staden, så svaret bör vara ja.',
      },
    ],
  },
  {
    unit: 'helsingborg-skola-fritid',
    section: '3.6',
    state: 'approved',
    author: 'helsingborg-skola-fritid-kontakt',
    body: [
      'YAM har nått årskurs åtta på sex skolor. Två instruktörer har slutat och två nya är utbildade, vilket gör att takten kan hållas även nästa läsår.',
      'Elevhälsan och barnpsykiatrin har enats om en rutin för de första dygnen efter ett suicidförsök.',
    ],
    values: {
      'mhfa-utbildade': soFar(41),
      'yam-skolor': exactly(6),
      'suicid-samordnare': yes('Gemensam för staden.'),
      'suicid-medel': spent(145),
    },
  },
  {
    unit: 'helsingborg-social',
    section: '3.6',
    state: 'submitted',
    author: 'helsingborg-social-kontakt',
    body: [
      'All personal på boenden och träffpunkter ska ha gått SPISS före årsskiftet; 70 procent har gjort det. MHFA erbjuds nyanställda.',
      'En ny rutin beskriver vilket stöd medboende och personal får om någon på ett boende tar sitt liv.',
    ],
    values: {
      'mhfa-utbildade': soFar(38),
      'yam-skolor': unavailable(NO_YAM),
      'suicid-samordnare': yes('Gemensam för staden.'),
      'suicid-medel': spent(95),
    },
  },
  {
    unit: 'helsingborg-vard-omsorg',
    section: '3.6',
    state: 'approved',
    author: 'helsingborg-vard-omsorg-kontakt',
    body: [
      'Hemtjänsten och nattpatrullen har gått kursen om äldres psykiska hälsa. I varje arbetslag finns nu en person som håller i frågan.',
    ],
    values: {
      'mhfa-utbildade': soFar(57),
      'yam-skolor': unavailable(NO_YAM),
      'suicid-samordnare': yes('Gemensam för staden.'),
      'suicid-medel': spent(60),
    },
  },
];

/** Helsingborg and its four administrations. */
export const helsingborgCells: DemoCell[] = [...comorbidity, ...participation, ...suicidePrevention];
