import type { Translated } from '../i18n/translated.js';
import type { shellSv } from './shell.sv.js';

export const shellEn = {
  site: 'Samsyn',
  skip: 'Skip to the content',
  otherLanguage: 'Svenska',
  close: 'Close the message',
  all: 'All: {{heading}}',
  loading: 'Loading …',
  faultyTitle: 'Error: {{title}}',
  problem: { heading: 'There is a problem', prefix: 'Error:' },
  nav: {
    label: 'Main menu',
    tasks: 'My tasks',
    rounds: 'Rounds',
    editions: 'Editions',
    search: 'Search',
    administration: 'Administration',
    published: 'Published reports',
  },
  account: {
    seats: 'My seats',
    seat: '{{title}}, {{unit}}',
    noSeat: 'You hold no seat at present. Ask the county’s administrator for one.',
    settings: 'Settings',
    signOut: 'Sign out',
    signOutEverywhere: 'Sign out everywhere',
  },
  failure: {
    heading: 'The content could not be fetched',
    retry: 'Try again',
    connection: 'No contact with the server. Check that you are online and try again.',
    slow: 'The server does not answer in time. What you have written is still here. Wait a while and try again.',
    tooLarge: 'What you sent is too large. Divide it, or choose a smaller file, and try again.',
    tooManyAttempts: 'There have been many attempts in a short time. Wait a while and try again.',
    notFound: 'What you are looking for does not exist, or is not yours to see.',
    unauthenticated: 'You are no longer signed in. Sign in and try again.',
    unexpected: 'Something went wrong on our side. Try again in a while.',
  },
  notFound: {
    title: 'Page not found',
    text: 'Check the address. If you came from a mail, what it led to may have been removed.',
    home: 'To my tasks',
  },
} as const satisfies Translated<typeof shellSv>;
