import type { DemoTalk } from '../types.js';

/** How Sydost mends its text, and what Sydväst and the reviewers ask each other. */
export const talks2023: DemoTalk[] = [
  {
    unit: 'sydost',
    section: '3.3',
    talk: [
      {
        audience: 'decision',
        sayings: [
          {
            by: 'sydost-kontakt',
            text: 'Ja, listorna finns kvar hos Ystad och Tomelilla. Vi räknar dem i veckan och skickar in igen.',
          },
        ],
      },
      {
        audience: 'unit',
        about: 'En processledare',
        sayings: [
          {
            by: 'sydost-kontakt',
            text: 'Vad gör processledaren mest: handleder, eller håller i utbildningarna?',
          },
          {
            by: 'sydost-medarbetare',
            text: '@Kajsa Lindevall Mest handledning, och två av fem utbildningar. Ska jag skriva om stycket?',
          },
        ],
      },
    ],
  },
  {
    unit: 'sydvast',
    section: '3.6',
    talk: [
      {
        audience: 'review',
        about: 'Fyra instruktörer',
        sayings: [
          { by: 'sammankallande-kommun', text: 'Gäller utvärderingen alla 84, eller bara dem som svarade?' },
          { by: 'sydvast-kontakt', text: 'De 61 som svarade. Det står i bilagan, men ska stå här också.' },
        ],
      },
      {
        audience: 'review',
        about: 'Vellinge och Trelleborg',
        sayings: [
          { by: 'sydvast-kontakt', text: 'Svedala fattade beslut i går: tjänsten tillsätts i januari.' },
          { by: 'sammankallande-kommun', text: 'Bra, då räcker texten som den är.' },
        ],
        resolvedBy: 'sammankallande-kommun',
      },
    ],
  },
];
