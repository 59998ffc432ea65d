import type { DemoCell } from '../types.js';
import { about, exactly, inWords, share, soFar, spent, yes } from './values.js';
import { chosen } from './rewards.js';

/** Nordost, all approved, and Nordväst, which waits for Helsingborg. */
export const northCells: DemoCell[] = [
  {
    unit: 'nordost',
    section: '3.3',
    state: 'approved',
    author: 'nordost-kontakt-kommun',
    body: [
      'Delregionen har lagt medlen på två saker: utbildning i SIP och en samordnare som delas av de mindre kommunerna.',
      {
        bullets: [
          'Sju utbildningar har hållits, alltid med en lärare från vardera huvudmannen.',
          'Samordnaren började i april och har tagit emot 31 ärenden från fem kommuner.',
          'Hässleholm och Kristianstad prövar ett gemensamt mottagningsteam en dag i veckan.',
        ],
      },
      'Det som går trögast är att få med primärvården när mötet kallas med kort varsel.',
    ],
    values: {
      'sip-utbildningar': soFar(7),
      'sip-utbildade': soFar(142),
      'dagar-till-samordningsmote': exactly(19),
      samverkansformer: inWords('Lokal samverkansgrupp, delad samordnare, gemensam mottagningsdag'),
    },
    comments: [{ by: 'reviewer', text: 'Tydligt och lätt att ta in. Samordnaren bör lyftas i länets text.' }],
  },
  {
    unit: 'nordost',
    section: '3.5',
    state: 'approved',
    author: 'nordost-medarbetare',
    body: [
      'En brukarrevision av boendestödet i tre kommuner är klar. Revisorerna hade själva haft boendestöd och fick utbildning i våras.',
      'Rapporten har gett två ändringar: besöken bokas nu i samråd, och den som vill kan byta boendestödjare utan att ange skäl.',
    ],
    values: {
      brukarrevisioner: exactly(1),
      'peer-support-anstallda': exactly(3),
      brukarforum: inWords('Brukarråd i fem av sex kommuner; gemensamt råd i delregionen två gånger per år'),
      'enheter-brukarrad': share('62'),
      'ersattning-medverkan': chosen('arvode', 'presentkort'),
    },
  },
  {
    unit: 'nordost',
    section: '3.6',
    state: 'approved',
    author: 'nordost-medarbetare',
    body: [
      'Samtliga sex kommuner har en beslutad plan. Under våren övades planerna vid ett bord, med räddningstjänst, polis, skola och psykiatri.',
      'MHFA erbjuds nu även föreningsledare. Intresset är stort och höstens kurser är fulltecknade.',
    ],
    values: {
      'mhfa-utbildade': soFar(188),
      'yam-skolor': exactly(9),
      'suicid-samordnare': yes('I alla sex kommuner.'),
      'suicid-medel': spent(540),
    },
  },
  {
    unit: 'nordvast',
    section: '3.3',
    state: 'submitted',
    author: 'nordvast-kontakt-kommun',
    body: [
      'Lokalt samråd psykiatri leder arbetet. Elva utbildningar i SIP har genomförts, sex av dem i Helsingborg, och materialet är nu detsamma i alla tio kommuner.',
      'Mariamottagningen har öppnat drop-in en kväll i veckan. Ungdomarna som kommer är yngre än väntat, vilket har lett till tätare kontakt med elevhälsan.',
      'Kvar att lösa är läkartid i de norra kommunerna.',
    ],
    values: {
      'sip-utbildningar': soFar(11),
      'sip-utbildade': soFar(236),
      'dagar-till-samordningsmote': exactly(17),
      samverkansformer: inWords('Lokalt samråd psykiatri, Mariamottagning, Case Management i sju kommuner'),
    },
  },
  {
    unit: 'nordvast',
    section: '3.5',
    state: 'draft',
    author: 'nordvast-kontakt-kommun',
    body: [
      'Landskrona och Ängelholm planerar en gemensam brukarrevision av sysselsättningen i november.',
      'Att komplettera: vad Helsingborg rapporterar, och hur brukarrepresentanterna i samrådet ersätts.',
    ],
    values: { brukarrevisioner: exactly(1) },
  },
  {
    unit: 'nordvast',
    section: '3.6',
    state: 'submitted',
    author: 'nordvast-kontakt-region',
    body: [
      'Åtta av tio kommuner har en utsedd samordnare. De träffas varje månad och delar på ett årshjul för information, utbildning och uppföljning.',
      'Järnvägsöverfarter och broar har gåtts igenom med stadsbyggnad och Trafikverket. Två platser har fått stängsel under året och en fick ny belysning.',
    ],
    values: {
      'mhfa-utbildade': about(310),
      'yam-skolor': exactly(14),
      'suicid-samordnare': yes('I åtta kommuner; rekrytering pågår i två.'),
      'suicid-medel': spent(1250),
    },
  },
];
