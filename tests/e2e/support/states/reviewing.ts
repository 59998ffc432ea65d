import { tooLate } from './refused.js';
import type { State } from './state.js';

/** What a convenor meets. */
export const reviewing: State[] = [
  { name: 'tasks', at: () => '/tasks' },
  {
    name: 'round to create, with faults',
    is: 'fault',
    at: () => '/rounds/new',
    then: (page) => page.getByRole('button', { name: 'Skapa omgången' }).click(),
  },
  {
    name: 'round to create, as an earlier one',
    at: ({ september }) => `/rounds/new?from=${september.id}`,
    then: (page) => page.getByText('följer med. De går att ändra efteråt').waitFor(),
  },
  { name: 'settings of a round', at: ({ september }) => `/rounds/${september.id}/settings` },
  { name: 'days of a round', at: ({ september }) => `/rounds/${september.id}/settings/days` },
  {
    name: 'participants of a round, with one that has to stay',
    is: 'fault',
    at: ({ september }) => `/rounds/${september.id}/settings/units`,
    then: async (page) => {
      await page.getByRole('checkbox', { name: 'Sydost', exact: true }).uncheck();
      await page.getByRole('button', { name: 'Spara' }).click();
    },
  },
  { name: 'sections of a round', at: ({ september }) => `/rounds/${september.id}/settings/sections` },
  {
    name: 'questions of a round, with a fault',
    is: 'fault',
    at: ({ september }) => `/rounds/${september.id}/settings/questions/${september.section()}`,
    then: async (page) => {
      await page.getByRole('button', { name: 'Lägg till en fråga' }).click();
      await page.getByRole('button', { name: 'Spara' }).click();
    },
  },
  { name: 'board', at: ({ september }) => `/rounds/${september.id}/board` },
  {
    name: 'board, filtered',
    at: ({ september }) => `/rounds/${september.id}/board?state=submitted`,
  },
  {
    name: 'board, filtered to nothing',
    is: 'empty',
    at: ({ blank }) => `/rounds/${blank.id}/board?state=approved`,
  },
  {
    name: 'reminder with its letters',
    at: ({ blank }) => `/rounds/${blank.id}/remind`,
    then: (page) => page.locator('summary').first().click(),
  },
  {
    name: 'reminder of nobody',
    is: 'fault',
    at: ({ blank }) => `/rounds/${blank.id}/remind`,
    then: async (page) => {
      await page.getByLabel('Alla: organisationer som inte är klara').uncheck();
      await page.getByRole('button', { name: 'Skicka påminnelserna' }).click();
    },
  },
  {
    name: 'exceptions and more time',
    is: 'fault',
    at: ({ blank }) => `/rounds/${blank.id}/board/${blank.of('Sydost')}`,
    then: (page) => page.getByRole('button', { name: 'Undanta' }).click(),
  },
  {
    name: 'review',
    at: ({ september }) => `/contributions/${september.of('Sydost', 'Brukarmedverkan')}/review`,
  },
  {
    name: 'section to review',
    at: ({ september }) => `/rounds/${september.id}/sections/${september.section('Suicidprevention')}/review`,
    then: async (page) => {
      await page
        .getByRole('region', { name: /^Ändrat/ })
        .first()
        .waitFor();
      await page.getByText('Kortkommandon', { exact: true }).click();
      await page.getByText(/längre ned, som andra granskar$/).click();
    },
  },
  {
    name: 'section to review, with paragraphs to take and a comment missing',
    is: 'fault',
    at: ({ september }) => `/rounds/${september.id}/sections/${september.section('Suicidprevention')}/review`,
    then: async (page) => {
      await page
        .getByRole('button', { name: /^Ta in stycken/ })
        .first()
        .click();
      await page
        .getByRole('button', { name: /^Skicka tillbaka/ })
        .first()
        .click();
      await page.getByLabel('Vad behöver kompletteras?').waitFor();
      await page.getByRole('button', { name: 'Skicka tillbaka', exact: true }).click();
    },
  },
  {
    name: 'section to review, of which nothing is submitted',
    is: 'empty',
    at: ({ blank }) => `/rounds/${blank.id}/sections/${blank.section()}/review`,
  },
  {
    name: 'review with differences',
    at: ({ september }) => `/contributions/${september.of('Sydväst', 'Suicidprevention')}/review`,
    then: (page) => page.getByRole('region', { name: /^Ändrat/ }).waitFor(),
  },
  {
    name: 'review with a comment missing',
    is: 'fault',
    at: ({ september }) => `/contributions/${september.of('Sydost', 'Brukarmedverkan')}/review`,
    then: async (page) => {
      await page.getByRole('button', { name: 'Skicka tillbaka' }).click();
      await page.getByLabel('Vad behöver kompletteras?').waitFor();
      await page.getByRole('button', { name: 'Skicka tillbaka' }).click();
    },
  },
  { name: 'county text', at: ({ september }) => `/contributions/${september.of('Skåne')}` },
  {
    name: 'county text with a note open',
    at: ({ blank }) => `/contributions/${blank.of('Skåne')}`,
    then: (page) => page.getByRole('button', { name: 'Lägg till text för Långsiktiga mål' }).click(),
  },
  {
    name: 'report with what is missing, what is new and where texts come from',
    at: ({ september }) => `/rounds/${september.id}/report`,
    then: async (page) => {
      await page.getByText('Det här saknas, och hos vem').click();
      await page.getByLabel('Visa varifrån varje text kommer').check();
      await page.locator('app-report-changes summary').first().click();
    },
  },
  {
    name: 'report with faults',
    is: 'fault',
    at: ({ september }) => `/rounds/${september.id}/report`,
    then: async (page) => {
      await page.getByLabel('Titel', { exact: true }).fill('');
      await page.getByRole('button', { name: 'Sammanställ' }).click();
    },
  },
  { name: 'editions', at: () => '/editions' },
  { name: 'edition', is: 'readOnly', at: ({ editions }) => `/editions/${editions.compiled}` },
  {
    name: 'edition to withdraw',
    at: ({ editions }) => `/editions/${editions.published}`,
    then: (page) => page.getByRole('button', { name: 'Dra tillbaka' }).click(),
  },
  { name: 'feedback', at: ({ september }) => `/rounds/${september.id}/feedback` },
  {
    name: 'feedback with a reply being written',
    at: ({ september }) => `/rounds/${september.id}/feedback`,
    then: async (page) => {
      await page
        .getByRole('button', { name: /^(Skriv|Ändra) svar/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'Skicka svaret' }).waitFor();
    },
  },
  { name: 'feedback that nobody has sent', is: 'empty', at: ({ blank }) => `/rounds/${blank.id}/feedback` },
  ...(['days', 'units', 'sections'] as const).map((which): State => ({
    name: `${which} of a round that somebody else has changed`,
    is: 'conflict',
    at: ({ blank }) => `/rounds/${blank.id}/settings/${which}`,
    then: tooLate('Spara'),
  })),
  {
    name: 'questions that somebody else has changed',
    is: 'conflict',
    at: ({ blank }) => `/rounds/${blank.id}/settings/questions/${blank.section()}`,
    then: tooLate('Spara'),
  },
  {
    name: 'exception from what somebody else has changed',
    is: 'conflict',
    at: ({ blank }) => `/rounds/${blank.id}/board/${blank.of('Sydost')}`,
    then: tooLate('Undanta', (page) => page.getByLabel('Skäl').fill('Omorganisation')),
  },
  {
    name: 'section to review in which something was changed',
    is: 'conflict',
    at: ({ september }) => `/rounds/${september.id}/sections/${september.section('Suicidprevention')}/review`,
    then: tooLate(/^Godkänn ?:/),
  },
  {
    name: 'review of a text that was changed',
    is: 'conflict',
    at: ({ september }) => `/contributions/${september.of('Sydost', 'Brukarmedverkan')}/review`,
    then: tooLate(/^Godkänn ?:/),
  },
];
