import type { DemoFocusArea } from '../types.js';

/** Focus area 2 of the 2021 plan: accessible and early support, one section. */
export const focusArea2: DemoFocusArea = {
  key: 'tillgangliga-tidiga-insatser',
  number: '2',
  name: 'Tillgängliga och tidiga insatser',
  sections: [
    {
      key: 'narstaende',
      lineage: 'narstaende',
      name: 'Närstående',
      strategyGoals: [],
      slots: {
        shortTermGoals: [{ text: 'Stödet till anhöriga blir bättre och lättare att hitta.' }],
        shortTermIndicators: [
          {
            text: 'Påbörjat projekt om en återhämtningsguide för närstående',
            key: 'aterhamtningsguide-narstaende',
            valueType: 'text',
            aggregation: 'list',
          },
        ],
        longTermGoals: [
          { text: 'Den som är anhörig får stöd, oavsett vem som ger vården och var i länet man bor.' },
        ],
        longTermIndicators: [{ gap: 'missing' }],
      },
      notes: [
        {
          target: { indicator: 'aterhamtningsguide-narstaende' },
          from: 2019,
          to: 2019,
          text: [
            'Projektet om anhörigstöd i kommunerna avslutades. Deltagarna efterlyste ett gemensamt program för hur offentliga verksamheter möter anhöriga, och ett material för studiecirklar togs fram på deras begäran.',
          ],
        },
        {
          target: { indicator: 'aterhamtningsguide-narstaende' },
          from: 2020,
          to: 2020,
          text: [
            'Guiden för närstående kom ut i september, betald med medel ur Arvsfonden. På två månader delades omkring 18 000 exemplar ut, och 21 kommuner har beställt.',
            'Anhörigkonsulenterna ordnade en heldag om återhämtning efter ett upplägg som de själva utvecklat.',
          ],
        },
        {
          target: { indicator: 'aterhamtningsguide-narstaende' },
          from: 2021,
          to: 2021,
          text: [
            'Guiden finns nu också som mobilapp och har tryckts i 25 000 exemplar, varav 10 000 har gått till skånska verksamheter. En studiecirkel är på väg.',
            'En må bra-dag för anhöriga samlade 30 deltagare. Alla som svarade på utvärderingen vill komma tillbaka.',
          ],
        },
      ],
    },
  ],
};
