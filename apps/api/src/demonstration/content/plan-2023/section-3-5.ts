import type { DemoSection } from '../types.js';

/** What those who take part are given for it. */
export const rewards = {
  arvode: 'Arvode',
  presentkort: 'Presentkort',
  resor: 'Resor och måltid',
  ingen: 'Ingen ersättning',
};

/** Area 3.5: patients', users' and relatives' participation. */
export const participationSection: DemoSection = {
  key: '3.5',
  lineage: 'delaktighet',
  number: '3.5',
  name: 'Brukarmedverkan',
  strategyGoals: [3],
  slots: {
    shortTermGoals: [
      { text: 'Varje delregion genomför minst en brukarrevision under perioden.' },
      { text: 'Fler personer med egen erfarenhet anställs eller anlitas.' },
    ],
    shortTermIndicators: [
      {
        text: 'Antal brukarrevisioner',
        key: 'brukarrevisioner',
        valueType: 'number',
        aggregation: 'sum',
        unit: 'revisioner',
      },
      {
        text: 'Antal anställda peer supportrar och mentorer',
        key: 'peer-support-anstallda',
        valueType: 'number',
        aggregation: 'sum',
        unit: 'anställda',
      },
      {
        text: 'Forum för brukarsamverkan',
        key: 'brukarforum',
        valueType: 'text',
        aggregation: 'list',
      },
      {
        text: 'Andel enheter som har ett brukarråd',
        key: 'enheter-brukarrad',
        valueType: 'share',
        aggregation: 'average',
      },
      {
        text: 'Ersättning till dem som medverkar',
        key: 'ersattning-medverkan',
        valueType: 'list',
        aggregation: 'list',
        choices: rewards,
        several: true,
      },
    ],
    longTermGoals: [
      { text: 'Brukare och närstående är med när verksamheten planeras, inte bara när den är klar.' },
    ],
    longTermIndicators: [{ gap: 'missing' }],
  },
  notes: [],
  questions: [
    { key: '3.5-rsp', text: 'Hur fungerar samarbetet i RSP i år?' },
    { key: '3.5-revision', text: 'Har resultat från brukarrevisioner lett till någon förändring?' },
  ],
  exampleActivities: [
    'Peer support och mentorer',
    'Anställning av personer med egen erfarenhet',
    'Brukarrevision',
    'Brukarsamverkan lokalt eller i delregionen',
  ],
};
