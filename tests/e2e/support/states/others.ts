import type { State } from './state.js';

/** What a representative of a user organisation meets. */
export const speaking: State[] = [
  { name: 'tasks', at: () => '/tasks' },
  { name: 'feedback', at: ({ september }) => `/rounds/${september.id}/feedback` },
  {
    name: 'feedback to begin',
    at: ({ blank }) => `/rounds/${blank.id}/sections/${blank.section()}/feedback`,
  },
  {
    name: 'feedback to write',
    at: ({ blank }) => `/rounds/${blank.id}/sections/${blank.section()}/feedback`,
    then: async (page) => {
      await page.getByRole('button', { name: 'Börja skriva' }).click();
      await page.getByLabel('Vi reserverar oss').check();
      await page.getByRole('button', { name: 'Skicka synpunkterna' }).click();
    },
  },
];

/** What the decider meets. */
export const deciding: State[] = [
  { name: 'tasks', at: () => '/tasks' },
  {
    name: 'edition to adopt',
    at: ({ editions }) => `/editions/${editions.compiled}`,
    then: async (page) => {
      await page.getByRole('button', { name: 'Fastställ' }).click();
      await page.getByLabel('Diarienummer').waitFor();
      await page.getByRole('button', { name: 'Fastställ' }).click();
    },
  },
];

/** What the administrator meets. */
export const administering: State[] = [
  { name: 'people', at: () => '/people' },
  {
    name: 'people with an invitation that lacks something',
    at: () => '/people',
    then: async (page) => {
      await page.getByText('Bjud in en person').click();
      await page.getByRole('button', { name: 'Skicka inbjudan' }).click();
    },
  },
  {
    name: 'people with a seat to change',
    at: () => '/people',
    then: (page) =>
      page
        .getByRole('button', { name: /^Byt innehavare/ })
        .first()
        .click(),
  },
  {
    name: 'people with a seat to add that does not fit',
    at: () => '/people',
    then: async (page) => {
      await page.getByText('Lägg till en plats', { exact: true }).click();
      await page.getByLabel('Organisation', { exact: true }).selectOption('Sydost');
      await page.getByLabel('Roll', { exact: true }).selectOption('Sammankallande');
      await page.getByRole('button', { name: 'Lägg till platsen' }).click();
      await page.getByRole('link', { name: 'Rollen finns inte i Sydost' }).waitFor();
    },
  },
  {
    name: 'people with an organisation to add',
    at: () => '/people',
    then: async (page) => {
      await page.getByText('Lägg till en organisation', { exact: true }).click();
      await page.getByRole('button', { name: 'Lägg till organisationen' }).click();
    },
  },
  { name: 'outbox', at: () => '/outbox' },
  { name: 'mail', at: ({ mail }) => `/outbox/${mail.id}` },
  {
    name: 'mail as it is read',
    at: ({ mail }) => `data:text/html;charset=utf-8,${encodeURIComponent(mail.html)}`,
  },
];

/** What a reader meets, who has chosen English. */
export const reading: State[] = [
  { name: 'tasks', at: () => '/tasks' },
  { name: 'rounds', at: () => '/rounds' },
  { name: 'board', at: ({ september }) => `/rounds/${september.id}/board` },
  { name: 'editions', at: () => '/editions' },
  { name: 'search', at: () => '/search?q=suicid' },
  { name: 'search without a hit', at: () => '/search?q=finnsinte' },
];
