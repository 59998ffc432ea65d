import type { DemoFeedback } from './types.js';

const NSPH = { unit: 'nsph-skane', by: 'nsph-representant' };
const SCHIZOPHRENIA = { unit: 'schizofreniforbundet-skane', by: 'schizofreniforbundet-representant' };

/** Answers, year by year, about the collaboration in the regional group: printed unchanged from edition to edition. */
export const rspAnswers: DemoFeedback[] = [
  {
    ...NSPH,
    section: 'brukarinflytande',
    kind: 'answer',
    question: 'rsp-dialog',
    year: 2019,
    text: [
      {
        bullets: [
          'Vi får frågor på mötena, och det är tydligt att svaren efterfrågas.',
          'Stämningen är öppen. Ingen behöver vara rädd för att säga fel.',
          'Ordföranden förklarar förkortningar och bakgrund utan att man måste be om det.',
        ],
      },
    ],
  },
  {
    ...NSPH,
    section: 'brukarinflytande',
    kind: 'answer',
    question: 'rsp-paverkan',
    year: 2019,
    text: ['Ja, ofta. Hur mycket beror på frågan och på hur insatta vi själva är i den.'],
  },
  {
    ...NSPH,
    section: 'brukarinflytande',
    kind: 'answer',
    question: 'rsp-dialog',
    year: 2020,
    text: ['Det vi skrev i fjol gäller än. Pandemin har gjort allas arbete annorlunda, också vårt.'],
  },
  {
    ...NSPH,
    section: 'brukarinflytande',
    kind: 'answer',
    question: 'rsp-dialog',
    year: 2021,
    text: ['Två brukarorganisationer sitter nu med. Det har gett fler perspektiv vid bordet.'],
  },
  {
    ...SCHIZOPHRENIA,
    section: 'brukarinflytande',
    kind: 'answer',
    question: 'rsp-dialog',
    year: 2021,
    text: ['Vi är nya i gruppen och har blivit väl mottagna. Handlingarna kommer i tid.'],
  },
  {
    ...SCHIZOPHRENIA,
    section: 'brukarinflytande',
    kind: 'answer',
    question: 'rsp-forbattring',
    year: 2021,
    text: [
      'Vi önskar en halvtimme före mötet då vi kan gå igenom dagordningen med sammankallande. Då hinner vi fråga våra medlemmar.',
    ],
    reply: {
      by: 'sammankallande-kommun',
      date: '2022-05-18',
      text: ['En bra tanke. Från hösten bjuder vi in till en digital genomgång två dagar före varje möte.'],
    },
  },
];

/** Feedback on sections of the 2021 follow-up, with and without a reply, and one reservation. */
export const sectionFeedback2021: DemoFeedback[] = [
  {
    ...NSPH,
    section: 'egen-erfarenhet',
    kind: 'feedback',
    year: 2021,
    text: [
      'Att antalet peer supportrar ökar är glädjande. Nu behöver de en karriärväg: i dag är tjänsterna ofta på deltid och på kort tid.',
      'Kommunerna ligger efter. Vi bidrar gärna med utbildning och handledning.',
    ],
    reply: {
      by: 'sammankallande-region',
      date: '2022-05-18',
      text: [
        'Tack. Anställningsformen tas upp med psykiatriförvaltningen. Vi föreslår att kommunernas tjänster räknas från och med nästa uppföljning.',
      ],
    },
  },
  {
    ...NSPH,
    section: 'sip',
    kind: 'feedback',
    year: 2021,
    text: [
      'Antalet planer säger inget om den enskilde fick vara med. Våra brukarrevisorer är utbildade och väntar på uppdrag.',
    ],
    reply: {
      by: 'sammankallande-kommun',
      date: '2022-05-20',
      text: ['Vi håller med. En brukarrevision av SIP läggs in i förslaget till nästa plan.'],
    },
  },
  {
    ...SCHIZOPHRENIA,
    section: 'ojamlik-halsa',
    kind: 'feedback',
    year: 2021,
    text: [
      'Våra medlemmar dör många år för tidigt av sjukdomar som går att behandla. Hälsoundersökningen måste följas av ett samtal om vad som händer sedan.',
      'Berätta också hur många som blev kallade men inte kom, och varför.',
    ],
    reply: {
      by: 'sammankallande-region',
      date: '2022-06-02',
      text: [
        'Uteblivna besök finns inte i dagens statistik. Frågan har lämnats till primärvården och psykiatrin.',
      ],
    },
  },
  {
    ...SCHIZOPHRENIA,
    section: 'narstaende',
    kind: 'feedback',
    year: 2021,
    text: [
      'Anhöriga orkar mer när de vet vem de ska ringa. Ett direktnummer i varje kommun vore en god början.',
    ],
  },
  {
    ...NSPH,
    section: 'delaktighet-2021',
    kind: 'reservation',
    year: 2021,
    text: [
      'NSPH Skåne reserverar sig mot att utvärderingen av forumen har uteblivit tre år i rad. Pandemin förklarar två av åren, inte det tredje, och brukarnas synpunkter hade kunnat hämtas in på distans.',
    ],
    reply: {
      by: 'sammankallande-kommun',
      date: '2022-06-02',
      text: ['Reservationen antecknas. En enklare enkät ska prövas i tre kommuner under 2023.'],
    },
  },
];

/** Everything that the user organisations wrote about 2021. */
export const userOrganisations2021: DemoFeedback[] = [...rspAnswers, ...sectionFeedback2021];
