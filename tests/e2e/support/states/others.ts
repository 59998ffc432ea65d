import { editor, problems, toBeSaved } from '../pages.js';
import { tooLate } from './refused.js';
import type { State } from './state.js';
import { withoutConnection } from './writing.js';

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
    is: 'fault',
    at: ({ blank }) => `/rounds/${blank.id}/sections/${blank.section()}/feedback`,
    then: async (page) => {
      await page.getByRole('button', { name: 'Börja skriva' }).click();
      await page.getByLabel('Vi reserverar oss').check();
      await page.getByRole('button', { name: 'Skicka synpunkterna' }).click();
    },
  },
  {
    name: 'feedback without a connection',
    is: 'offline',
    at: ({ blank }) => `/rounds/${blank.id}/sections/${blank.section()}/feedback`,
    then: withoutConnection('Era synpunkter'),
  },
  {
    name: 'feedback that a colleague has sent meanwhile',
    is: 'conflict',
    at: ({ blank }) => `/rounds/${blank.id}/sections/${blank.section()}/feedback`,
    then: tooLate('Skicka synpunkterna', async (page) => {
      await editor(page, 'Era synpunkter').fill('Det här tycker vi.');
      await toBeSaved(page);
    }),
  },
];

/** What the decider meets. */
export const deciding: State[] = [
  { name: 'tasks', at: () => '/tasks' },
  {
    name: 'edition to adopt',
    is: 'fault',
    at: ({ editions }) => `/editions/${editions.compiled}`,
    then: async (page) => {
      await page.getByRole('button', { name: 'Fastställ' }).click();
      await page.getByLabel('Diarienummer').waitFor();
      await page.getByRole('button', { name: 'Fastställ' }).click();
    },
  },
  {
    name: 'edition that somebody else has decided about',
    is: 'conflict',
    at: ({ editions }) => `/editions/${editions.compiled}`,
    then: tooLate('Fastställ', async (page) => {
      await page.getByRole('button', { name: 'Fastställ' }).click();
      await page.getByLabel('Diarienummer').fill('RSP 2026-099');
    }),
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
  { name: 'an organisation', page: 'administration/units/:unitId', ...opened('units', 'Sydost') },
  {
    name: 'an organisation to add that lacks something',
    is: 'fault',
    ...sent('units/new', 'Lägg till organisationen'),
  },
  {
    name: 'an organisation that can’t be ended',
    is: 'fault',
    page: 'administration/units/:unitId/end',
    at: () => '/administration/units',
    then: async (page) => {
      await page.getByRole('link', { name: 'Sydost', exact: true }).click();
      await page.getByRole('link', { name: 'Avsluta organisationen' }).click();
      await page.getByRole('button', { name: 'Avsluta organisationen' }).click();
      await page.getByRole('group', { name: 'Det finns ett problem' }).waitFor();
    },
  },
  { name: 'people', at: () => '/administration/people' },
  { name: 'people of whom there are none', is: 'empty', at: () => '/administration/people?q=finns%20inte' },
  { name: 'a person', page: 'administration/people/:accountId', ...opened('people', 'Kajsa Lindevall') },
  { name: 'an invitation that lacks something', is: 'fault', ...sent('people/invite', 'Skicka inbjudan') },
  { name: 'seats', at: () => '/administration/seats' },
  { name: 'vacant seats', at: () => '/administration/seats?show=vacant' },
  {
    name: 'a seat to give to somebody',
    is: 'fault',
    page: 'administration/seats/:seatId/holder',
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
    page: 'administration/seats/:seatId',
    at: () => '/administration/seats?q=Sydost',
    then: async (page) => {
      await page.getByRole('link', { name: 'Delregional samordnare' }).click();
      await page.getByRole('table').waitFor();
    },
  },
  {
    name: 'a seat to add that does not fit',
    is: 'fault',
    at: () => '/administration/seats/new',
    then: async (page) => {
      await page.getByLabel('Organisation', { exact: true }).selectOption('Sydost');
      await page.getByLabel('Roll', { exact: true }).selectOption('Sammankallande');
      await page.getByRole('button', { name: 'Lägg till platsen' }).click();
      await page.getByRole('link', { name: 'Rollen finns inte i Sydost' }).waitFor();
    },
  },
  {
    name: 'details of a person that lack something',
    is: 'fault',
    at: ({ person }) => `/administration/people/${person}/details`,
    then: async (page) => {
      await page.getByLabel('Namn', { exact: true }).fill('');
      await page.getByRole('button', { name: 'Spara' }).click();
      await problems(page).waitFor();
    },
  },
  {
    name: 'details of a person that somebody else has changed',
    is: 'conflict',
    at: ({ person }) => `/administration/people/${person}/details`,
    then: tooLate('Spara', (page) => page.getByLabel('Namn', { exact: true }).fill('Kajsa Lindevall-Ek')),
  },
  {
    name: 'end of an account without a day',
    is: 'fault',
    at: ({ person }) => `/administration/people/${person}/end`,
    then: async (page) => {
      await page.locator('input[type=date]').fill('');
      await page.getByRole('button', { name: 'Avsluta kontot' }).click();
      await problems(page).waitFor();
    },
  },
  {
    name: 'seat without a name',
    is: 'fault',
    at: ({ seat }) => `/administration/seats/${seat}/name`,
    then: async (page) => {
      await page.getByRole('main').getByRole('textbox').fill('');
      await page.getByRole('button', { name: 'Spara' }).click();
      await problems(page).waitFor();
    },
  },
  {
    name: 'seat that has ended meanwhile',
    is: 'conflict',
    at: ({ seat }) => `/administration/seats/${seat}/name`,
    then: tooLate('Spara', (page) => page.getByRole('main').getByRole('textbox').fill('Samordnare')),
  },
  {
    name: 'organisation without a name',
    is: 'fault',
    at: ({ september }) => `/administration/units/${september.unit('Sydost')}/name`,
    then: async (page) => {
      await page.getByRole('main').getByRole('textbox').fill('');
      await page.getByRole('button', { name: 'Byt namn' }).click();
      await problems(page).waitFor();
    },
  },
  {
    name: 'organisation that somebody else has changed',
    is: 'conflict',
    at: ({ september }) => `/administration/units/${september.unit('Sydost')}/name`,
    then: tooLate('Byt namn', (page) => page.getByRole('main').getByRole('textbox').fill('Sydöstra')),
  },
  {
    name: 'colour that is too weak',
    is: 'fault',
    at: () => '/administration/brand',
    then: async (page) => {
      await page.getByLabel('Länets egna färger').check();
      await page.getByLabel('Färg på ljus bakgrund', { exact: true }).fill('#ffee00');
      await page.getByRole('button', { name: 'Spara färger och språk' }).click();
      await problems(page).waitFor();
    },
  },
  {
    name: 'organisation that somebody else has moved',
    is: 'conflict',
    at: ({ september }) =>
      `/administration/units/${september.unit('Socialförvaltningen, Helsingborgs stad')}/parent`,
    then: tooLate('Flytta organisationen', (page) =>
      page.getByRole('main').getByRole('combobox').selectOption({ index: 1 }),
    ),
  },
  { name: 'outbox', at: () => '/administration/outbox' },
  { name: 'outbox without a letter', is: 'empty', at: () => '/administration/outbox?q=finnsinte' },
  { name: 'mail', at: ({ mail }) => `/administration/outbox/${mail.id}` },
  {
    name: 'mail as it is read',
    at: ({ mail }) => `data:text/html;charset=utf-8,${encodeURIComponent(mail.html)}`,
  },
  { name: 'log', at: () => '/administration/log' },
  { name: 'log without a line', is: 'empty', at: () => '/administration/log?to=1999-01-01' },
];

/** What a reader meets, who has chosen English. */
export const reading: State[] = [
  { name: 'tasks', at: () => '/tasks' },
  { name: 'rounds', at: () => '/rounds' },
  { name: 'board', at: ({ september }) => `/rounds/${september.id}/board` },
  { name: 'editions', at: () => '/editions' },
  { name: 'search', at: () => '/search?q=suicid' },
  { name: 'search without a hit', is: 'empty', at: () => '/search?q=finnsinte' },
];
