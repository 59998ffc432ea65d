import type { Translated } from '../i18n/translated.js';
import type { roundSettingsSv } from './round-settings.sv.js';

export const roundSettingsEn = {
  title: 'Settings of the round',
  name: 'Name',
  opens: 'Opens',
  deadline: 'Last day to submit',
  head: 'Name and days',
  units: { one: '{{n}} organisation takes part', other: '{{n}} organisations take part' },
  sections: { one: '{{n}} section is followed up', other: '{{n}} sections are followed up' },
  questions: 'Questions to the user organisations',
  noQuestions: 'No questions',
  change: 'Change',
  back: 'To the settings',
  save: 'Save',
  cancel: 'Cancel',
  saved: 'The change is saved.',
  days: {
    title: 'Change name and days',
    text: 'A new last day holds for all but those who have a later one of their own. Reminders start anew. Nobody gets a mail about the change.',
    begun: 'There are submitted contributions, so the round can’t open later than today.',
  },
  participants: {
    title: 'Change who takes part',
    text: 'Who is added gets a blank contribution for every section, and a mail. Who has written nothing can be removed.',
    written: '{{names}} has written something already and can’t be removed. Waive the contributions instead.',
  },
  outline: {
    title: 'Change which sections are followed up',
    text: 'All who take part get a blank contribution for every new section, and a mail. A section that nobody has written about can be removed.',
    written: 'Somebody has written about {{names}} already. It can’t be removed.',
  },
  ask: {
    title: 'Questions to the user organisations',
    text: 'The questions are this round’s alone. A question that has an answer stays as it is.',
    none: 'There are no questions about the section.',
    question: 'Question {{n}}',
    answered: 'Has an answer',
    missing: 'Write the question or remove it',
    add: 'Add a question',
    remove: 'Remove',
    removed: 'The question has been removed.',
  },
  copy: {
    label: 'Begin from',
    blank: 'An empty round',
    text: 'Sections, participants and questions come along, and the days move by a year. All of it can be changed.',
    questions: {
      one: '{{n}} question to the user organisations comes along. It can be changed afterwards.',
      other: '{{n}} questions to the user organisations come along. They can be changed afterwards.',
    },
    lostSections: 'Not in the plan: {{names}}.',
    lostUnits: 'No longer an organisation: {{names}}.',
  },
} as const satisfies Translated<typeof roundSettingsSv>;
