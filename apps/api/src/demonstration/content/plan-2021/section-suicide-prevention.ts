import type { DemoSection } from '../types.js';

/** The 2021 plan's section on suicide prevention: a note with a list, and a slot with an indicator beside a gap. */
export const suicidePreventionSection: DemoSection = {
  key: 'suicidprevention-2021',
  lineage: 'suicidprevention',
  name: 'Suicidprevention',
  strategyGoals: [],
  slots: {
    shortTermGoals: [
      { text: 'Kommunerna och regionen följer den gemensamma handlingsplanen för suicidprevention.' },
      { text: 'Ta fram mått som visar om planen ger resultat.' },
    ],
    shortTermIndicators: [
      {
        text: 'Indikatorer framtagna',
        key: 'suicid-indikatorer-framtagna',
        valueType: 'text',
        aggregation: 'none',
      },
      { gap: 'notDeveloped' },
    ],
    longTermGoals: [{ text: 'Färre människor i Skåne tar sitt liv.' }],
    longTermIndicators: [
      {
        text: 'Antal självmord enligt dödsorsaksregistret (X60–X84, Y10–Y34)',
        key: 'suicid-dodsorsaksregistret',
        valueType: 'number',
        aggregation: 'none',
        unit: 'personer',
        presentation: 'line',
      },
    ],
  },
  notes: [
    {
      target: { slot: 'shortTermIndicators' },
      from: 2019,
      to: 2021,
      text: [
        'Planen för 2018–2022 ligger fast. En regional samordnare håller ihop arbetet och finns sedan omorganisationen hos psykiatriförvaltningens patientsäkerhetsenhet. Namnet REAGERA används i all gemensam information.',
        'Det här har gjorts under perioden:',
        {
          bullets: [
            'En mall som hjälper en kommun att skriva sin egen plan finns att hämta.',
            'SPISS har arbetats om för fler yrkesgrupper. Den nya versionen började användas våren 2022.',
            'Arton kommuner beräknas ha personal utbildad i YAM när 2022 är slut.',
            'En broschyr till närstående har skrivits tillsammans med brukarrörelsen.',
          ],
        },
        'Samtal om vad som ska ta vid efter 2022 har börjat. Frågan om vilka mått som ska användas är fortfarande öppen.',
      ],
    },
    {
      target: { indicator: 'suicid-dodsorsaksregistret' },
      from: 2021,
      to: 2021,
      text: [
        'Antalet steg något jämfört med året före men ligger kvar inom den variation som setts sedan 2013. Enskilda år ska tolkas försiktigt.',
      ],
    },
  ],
};
