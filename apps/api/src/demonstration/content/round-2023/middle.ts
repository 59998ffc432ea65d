import type { DemoCell } from '../types.js';
import { about, exactly, inWords, share, soFar, spent, yes } from './values.js';
import { chosen } from './rewards.js';

/** Mellersta, with an answer that says that nothing was done and why, and Malmö. */
export const middleCells: DemoCell[] = [
  {
    unit: 'mellersta',
    section: '3.3',
    state: 'approved',
    author: 'mellersta-kontakt-region',
    body: [
      'Åtta kommuner av mycket olika storlek har enats om en lägsta nivå: alla ska kunna kalla till SIP inom tre veckor. Sex klarar det i dag.',
      'I Lund arbetar psykiatrin och socialtjänsten i samma team kring ett trettiotal personer. Fyra av dem har fått egen bostad under året.',
    ],
    values: {
      'sip-utbildningar': soFar(6),
      'sip-utbildade': soFar(121),
      'dagar-till-samordningsmote': exactly(20),
      samverkansformer: inWords('Integrerat team i Lund, lokala samråd i övriga kommuner'),
    },
  },
  {
    unit: 'mellersta',
    section: '3.5',
    state: 'approved',
    author: 'mellersta-kontakt-kommun',
    body: [],
    values: {},
    notCarriedOut:
      'Projektledaren slutade i mars och kunde inte ersättas före sommaren. Medlen flyttas till utbildning av brukarrevisorer i november, enligt beslut i det delregionala samverkansorganet.',
    comments: [
      { by: 'reviewer', text: 'Tack för ett rakt besked. Redovisa utbildningen i årsuppföljningen.' },
    ],
  },
  {
    unit: 'mellersta',
    section: '3.6',
    state: 'inReview',
    author: 'mellersta-kontakt-kommun',
    body: [
      'Fem kommuner delar på en samordnare. Under året har hon besökt samtliga högstadieskolor tillsammans med elevhälsan.',
      'En grupp för efterlevande startade i Eslöv i maj. Den leds av två personer som själva har mist en anhörig.',
    ],
    values: {
      'mhfa-utbildade': soFar(264),
      'yam-skolor': exactly(17),
      'suicid-samordnare': yes('Delad mellan fem kommuner, egen i Lund, saknas i två.'),
      'suicid-medel': spent(980),
    },
  },
  {
    unit: 'malmo',
    section: '3.3',
    state: 'inReview',
    author: 'malmo-kontakt-region',
    body: [
      'Staden och beroendevården har öppnat en gemensam mottagning med låg tröskel. Ingen remiss behövs, och den som inte är drogfri är lika välkommen.',
      {
        bullets: [
          '412 personer har besökt mottagningen minst en gång.',
          'Naloxon med utbildning delas ut på fyra platser i staden.',
          'En sjuksköterska följer med fältarbetarna två eftermiddagar i veckan.',
        ],
      },
    ],
    values: {
      'sip-utbildningar': soFar(9),
      'sip-utbildade': soFar(203),
      'dagar-till-samordningsmote': exactly(12),
      samverkansformer: inWords('Gemensam mottagning, fältarbete, chefsgrupp varje månad'),
    },
  },
  {
    unit: 'malmo',
    section: '3.5',
    state: 'submitted',
    author: 'malmo-kontakt-kommun',
    body: [
      'Två brukarrevisioner är genomförda, en på stödboenden och en i öppenvården. Resultaten har presenterats för nämnd och för patientråd.',
      'Åtta peer supportrar är anställda. De har fått en egen handledare och en mötesplats där de kan dela erfarenheter över verksamhetsgränserna.',
    ],
    values: {
      brukarrevisioner: exactly(2),
      'peer-support-anstallda': exactly(8),
      brukarforum: inWords('Inflytanderåd i funktionsstöd, patientråd i beroendevården'),
      'enheter-brukarrad': share('74'),
      'ersattning-medverkan': chosen('arvode'),
    },
  },
  {
    unit: 'malmo',
    section: '3.6',
    state: 'approved',
    author: 'malmo-kontakt-kommun',
    body: [
      'YAM har genomförts på 22 skolor. Elevhälsan märker att fler söker kontakt veckorna efter, och har lagt om sina tider för att kunna ta emot dem.',
      'Stadens plan är reviderad. Nytt är ett avsnitt om äldre, med uppsökande samtal vid besked om svår sjukdom.',
    ],
    values: {
      'mhfa-utbildade': about(420),
      'yam-skolor': exactly(22),
      'suicid-samordnare': yes('Heltid i staden.'),
      'suicid-medel': spent(2140),
    },
  },
];
