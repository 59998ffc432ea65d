import type { DemoSection } from '../types.js';

/** The 2021 plan's section on substance use: two indicators in one slot, each with notes of its own. */
export const substanceUseSection: DemoSection = {
  key: 'missbruk',
  lineage: 'samsjuklighet',
  name: 'Missbruk',
  strategyGoals: [],
  slots: {
    shortTermGoals: [
      { text: 'Samtliga kommuner skriver på den nya ramöverenskommelsen.' },
      { text: 'Samarbetet kring LARO fungerar bättre.' },
      { text: 'Personal utbildas gemensamt om spel om pengar.' },
    ],
    shortTermIndicators: [
      {
        text: 'Antal kommuner som tecknat den reviderade ramöverenskommelsen',
        key: 'ramoverenskommelse-kommuner',
        valueType: 'number',
        aggregation: 'sum',
        unit: 'kommuner',
      },
      {
        text: 'Antal deltagare i gemensamma utbildningar om spel om pengar',
        key: 'spel-om-pengar-deltagare',
        valueType: 'number',
        aggregation: 'sum',
        unit: 'personer',
      },
    ],
    longTermGoals: [{ text: 'Beroendevården är lika god i hela länet.' }],
    longTermIndicators: [{ gap: 'toBeDeveloped' }],
  },
  notes: [
    {
      target: { indicator: 'ramoverenskommelse-kommuner' },
      from: 2019,
      to: 2019,
      text: ['Texten arbetas om och väntas vara klar våren 2020.'],
    },
    {
      target: { indicator: 'ramoverenskommelse-kommuner' },
      from: 2020,
      to: 2020,
      text: ['Arbetet har försenats ett år.'],
    },
    {
      target: { indicator: 'ramoverenskommelse-kommuner' },
      from: 2021,
      to: 2021,
      text: ['Alla 33 kommuner har skrivit på. Överenskommelsen omfattar fyra målgrupper.'],
    },
    {
      target: { indicator: 'spel-om-pengar-deltagare' },
      from: 2019,
      to: 2019,
      text: ['321 deltagare vid fyra seminarier, ett i varje hörn av länet.'],
    },
    {
      target: { indicator: 'spel-om-pengar-deltagare' },
      from: 2020,
      to: 2020,
      text: ['Inga kurser. Kraften lades på information till föräldrar och andra vuxna nära unga.'],
    },
    {
      target: { indicator: 'spel-om-pengar-deltagare' },
      from: 2021,
      to: 2021,
      text: [
        '350 deltagare från 30 kommuner har gått bas- eller fördjupningskurs för spelbehandlare.',
        'En regional grupp med länsstyrelsen som sammankallande planerar kommande kurser.',
      ],
    },
  ],
};
