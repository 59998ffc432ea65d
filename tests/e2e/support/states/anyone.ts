import { problems } from '../pages.js';
import type { State } from './state.js';

/** What is there for people who are not signed in. */
export const anyone: State[] = [
  { name: 'sign-in', at: () => '/sign-in' },
  { name: 'sign-in on the way to a page', at: ({ blank }) => `/contributions/${blank.of('Sydost')}` },
  {
    name: 'sign-in with faults',
    is: 'fault',
    at: () => '/sign-in',
    then: (page) => page.getByRole('button', { name: 'Logga in' }).click(),
  },
  { name: 'forgotten password', at: () => '/forgot-password' },
  {
    name: 'forgotten password, sent',
    at: () => '/forgot-password',
    then: async (page) => {
      await page.getByLabel('E-postadress').fill('ingen@skane.example');
      await page.getByRole('button', { name: 'Skicka länk' }).click();
      await page.getByRole('heading', { name: 'Titta i din e-post' }).waitFor();
    },
  },
  { name: 'link', at: ({ link }) => link },
  {
    name: 'link with a password that is too short',
    is: 'fault',
    at: ({ link }) => link,
    then: async (page) => {
      await page.getByLabel('Nytt lösenord').fill('kort');
      await page.getByRole('button', { name: 'Spara och logga in' }).click();
      await problems(page).waitFor();
    },
  },
  {
    name: 'guest who has written nothing',
    is: 'fault',
    at: ({ guest }) => guest,
    then: async (page) => {
      await page.getByRole('button', { name: 'Skicka', exact: true }).click();
      await problems(page).waitFor();
    },
  },
  {
    name: 'link that does not work',
    at: () => '/link/used',
    then: (page) => page.getByRole('heading', { name: 'Länken gäller inte längre' }).waitFor(),
  },
  {
    name: 'link that does not work, a new one asked for',
    at: () => '/link/used-up',
    then: async (page) => {
      await page.getByRole('button', { name: 'Skicka en ny länk' }).click();
      await page.getByRole('heading', { name: 'Titta i din e-post' }).waitFor();
    },
  },
  {
    name: 'guest link that does not work, a new one asked for',
    at: () => '/guest/used-up',
    then: async (page) => {
      await page.getByRole('button', { name: 'Be om en ny länk' }).click();
      await page.getByRole('heading', { name: 'Nu har vi frågat' }).waitFor();
    },
  },
  { name: 'page that does not exist', at: () => '/nothing/here' },
  { name: 'published reports', at: () => '/public' },
  { name: 'a file to check', at: () => '/public/verify' },
  { name: 'a sum that is none, checked', at: () => '/public/verify?sha256=x' },
  { name: 'an unknown file, checked', at: () => `/public/verify?sha256=${'a'.repeat(64)}` },
  { name: 'published edition', at: ({ editions }) => `/public/editions/${editions.published}` },
  { name: 'withdrawn edition', at: ({ editions }) => `/public/editions/${editions.withdrawn}` },
  { name: 'edition that does not exist', at: () => '/public/editions/none' },
];
