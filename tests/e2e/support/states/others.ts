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
    name: 'section in plain reading',
    at: ({ september }) => `/rounds/${september.id}/sections/${september.section()}/reading`,
  },
  {
    name: 'guest link that lacks something',
    at: ({ september }) =>
      `/rounds/${september.id}/sections/${september.section('Brukarmedverkan')}/feedback`,
    then: (page) => page.getByRole('button', { name: 'Gör en länk' }).click(),
  },
  {
    name: 'guest link that is made',
    at: ({ september }) =>
      `/rounds/${september.id}/sections/${september.section('Brukarmedverkan')}/feedback`,
    then: async (page) => {
      await page.getByLabel('Vem är länken till?').fill('Kim');
      await page.getByRole('button', { name: 'Gör en länk' }).click();
      await page.locator('.made a').waitFor();
    },
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

/** The administrator's page of something that a list leads to. */
const opened = (list: string, name: string): Pick<State, 'at' | 'then'> => ({
  at: () => `/administration/${list}`,
  then: async (page) => {
    await page.getByRole('main').getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
  },
});
const sent = (at: string, button: string): Pick<State, 'at' | 'then'> => ({
  at: () => `/administration/${at}`,
  then: async (page) => {
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('group', { name: 'Det finns ett problem' }).waitFor();
  },
});

/** What the administrator meets. */
export const administering: State[] = [
  { name: 'administration', at: () => '/administration' },
  { name: 'organisations', at: () => '/administration/units' },
  { name: 'an organisation', ...opened('units', 'Sydost') },
  { name: 'an organisation to add that lacks something', ...sent('units/new', 'Lägg till organisationen') },
  {
    name: 'an organisation that can’t be ended',
    at: () => '/administration/units',
    then: async (page) => {
      await page.getByRole('link', { name: 'Sydost', exact: true }).click();
      await page.getByRole('link', { name: 'Avsluta organisationen' }).click();
      await page.getByRole('button', { name: 'Avsluta organisationen' }).click();
      await page.getByRole('group', { name: 'Det finns ett problem' }).waitFor();
    },
  },
  { name: 'people', at: () => '/administration/people' },
  { name: 'people of whom there are none', at: () => '/administration/people?q=finns%20inte' },
  { name: 'a person', ...opened('people', 'Kajsa Lindevall') },
  { name: 'an invitation that lacks something', ...sent('people/invite', 'Skicka inbjudan') },
  { name: 'seats', at: () => '/administration/seats' },
  { name: 'vacant seats', at: () => '/administration/seats?show=vacant' },
  {
    name: 'a seat to give to somebody',
    at: () => '/administration/seats?q=Sydost',
    then: async (page) => {
      await page.getByRole('link', { name: 'Delregional samordnare' }).click();
      await page.getByRole('link', { name: 'Byt innehavare' }).click();
      await page.getByRole('button', { name: 'Spara' }).click();
      await page.getByRole('group', { name: 'Det finns ett problem' }).waitFor();
    },
  },
  {
    name: 'a seat',
    at: () => '/administration/seats?q=Sydost',
    then: async (page) => {
      await page.getByRole('link', { name: 'Delregional samordnare' }).click();
      await page.getByRole('table').waitFor();
    },
  },
  {
    name: 'a seat to add that does not fit',
    at: () => '/administration/seats/new',
    then: async (page) => {
      await page.getByLabel('Organisation', { exact: true }).selectOption('Sydost');
      await page.getByLabel('Roll', { exact: true }).selectOption('Sammankallande');
      await page.getByRole('button', { name: 'Lägg till platsen' }).click();
      await page.getByRole('link', { name: 'Rollen finns inte i Sydost' }).waitFor();
    },
  },
  { name: 'outbox', at: () => '/administration/outbox' },
  { name: 'outbox without a letter', at: () => '/administration/outbox?q=finnsinte' },
  { name: 'mail', at: ({ mail }) => `/administration/outbox/${mail.id}` },
  {
    name: 'mail as it is read',
    at: ({ mail }) => `data:text/html;charset=utf-8,${encodeURIComponent(mail.html)}`,
  },
  { name: 'log', at: () => '/administration/log' },
  { name: 'log without a line', at: () => '/administration/log?to=1999-01-01' },
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
