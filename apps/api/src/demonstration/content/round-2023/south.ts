import type { DemoCell } from '../types.js';
import { about, exactly, inWords, share, soFar, spent, unavailable, yes } from './values.js';
import { chosen } from './rewards.js';

/** Sydost, with a text to mend, and Sydväst, late with one and back with another. */
export const southCells: DemoCell[] = [
  {
    unit: 'sydost',
    section: '3.3',
    state: 'returned',
    author: 'sydost-kontakt',
    body: [
      'Arbetet har gått bra. Flera utbildningar har hållits och samarbetet upplevs som gott.',
      'En processledare för samsjuklighet är anställd på halvtid sedan februari.',
    ],
    values: {
      'sip-utbildningar': about(5),
      'sip-utbildade': unavailable('Närvarolistor saknas från två kurser'),
      'dagar-till-samordningsmote': exactly(24),
      samverkansformer: inWords('Delregional grupp och processledare'),
    },
    comments: [
      {
        by: 'reviewer',
        text: 'Beskriv gärna vad processledaren gör och vilka som deltog i utbildningarna. Finns anmälningslistorna att räkna på?',
      },
    ],
  },
  {
    unit: 'sydost',
    section: '3.5',
    state: 'submitted',
    author: 'sydost-medarbetare',
    body: [
      'Ett brukarråd för hela delregionen har bildats, med plats för två ledamöter från varje kommun. Arvode betalas enligt samma regler överallt.',
      'En brukarrevision av sysselsättningen i Ystad och Simrishamn pågår. Rapporten väntas i december.',
      { heading: 'Brukarrådets första år' },
      {
        text: 'Rådet har mötts fyra gånger, och för varje gång har fler kommit.',
        footnote: 'Minnesanteckningarna finns hos delregionens samordnare.',
      },
      {
        picture: 'councilMeetings',
        alt: 'Stapeldiagram: 9 deltagare i februari, 12 i april, 15 i juni och 18 i augusti.',
        caption: 'Deltagare vid brukarrådets möten 2023',
      },
    ],
    values: {
      brukarrevisioner: exactly(1),
      'peer-support-anstallda': exactly(2),
      brukarforum: inWords('Delregionalt brukarråd, fyra möten per år'),
      'enheter-brukarrad': share('40'),
      'ersattning-medverkan': chosen('arvode', 'resor'),
    },
  },
  {
    unit: 'sydost',
    section: '3.6',
    state: 'draft',
    author: 'sydost-medarbetare',
    body: [
      'Tre av fem kommuner har beslutat om en plan. Sjöbo och Skurup tar upp frågan i höst.',
      'MHFA har hållits för personal på bibliotek, badhus och fritidsgårdar: människor som möter många men sällan räknas in.',
    ],
    values: { 'mhfa-utbildade': soFar(96), 'yam-skolor': exactly(6) },
  },
  {
    unit: 'sydvast',
    section: '3.3',
    state: 'submitted',
    late: true,
    author: 'sydvast-kontakt',
    body: [
      'Rapporten lämnas sent, eftersom beslutet i samverkansorganet flyttades en månad.',
      'Tre kommuner utan egen öppenvårdsmottagning har avtalat om fasta tider i Trelleborg. Restiden är fortfarande ett hinder, och ett videorum öppnas i Svedala i oktober.',
    ],
    values: {
      'sip-utbildningar': soFar(4),
      'sip-utbildade': soFar(67),
      'dagar-till-samordningsmote': exactly(22),
      samverkansformer: inWords('Avtalade mottagningstider, månadsmöte mellan enhetschefer'),
    },
  },
  { unit: 'sydvast', section: '3.5', state: 'notStarted', body: [], values: {} },
  {
    unit: 'sydvast',
    section: '3.6',
    state: 'submitted',
    author: 'sydvast-kontakt',
    body: [
      'Vellinge och Trelleborg har utsett samordnare. I Svedala sköts uppgiften av folkhälsoplaneraren till dess att en tjänst är beslutad.',
      'Fyra instruktörer i MHFA är utbildade, och 84 medarbetare i skola, hemtjänst och räddningstjänst har gått kursen. Utvärderingen visar att nio av tio känner sig tryggare i att fråga.',
    ],
    values: {
      'mhfa-utbildade': soFar(84),
      'yam-skolor': exactly(5),
      'suicid-samordnare': yes('Vellinge och Trelleborg; tillfällig lösning i Svedala.'),
      'suicid-medel': spent(310),
    },
    comments: [
      {
        by: 'reviewer',
        text: 'Hur många har gått kursen, och hur är det löst i Svedala? Ni kan ta bort texten om 2022.',
      },
    ],
    earlierRevision: {
      body: [
        'Under 2022 hölls en temadag i Trelleborg.',
        'Vellinge och Trelleborg har utsett samordnare. Fyra instruktörer i MHFA är utbildade och kurser har hållits.',
      ],
      values: {
        'mhfa-utbildade': unavailable('Inte sammanställt'),
        'yam-skolor': exactly(5),
        'suicid-samordnare': yes('I två kommuner.'),
        'suicid-medel': spent(310),
      },
    },
  },
];
