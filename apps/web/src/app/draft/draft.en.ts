import type { Translated } from '../i18n/translated.js';
import type { draftSv } from './draft.sv.js';

export const draftEn = {
  saved: 'Saved {{time}}',
  offline: 'No contact with the server. The text is kept in this browser and is saved when contact is back.',
  refused: 'The text could not be saved, but is kept in this browser. {{reason}}',
  signedOut: 'You are no longer signed in. The text is kept here and in this browser.',
  signIn: 'Sign in in a new tab, and the text is saved when you come back',
  signOut:
    'There is text that is not saved on the server. A copy stays in this browser until you sign in again and have saved it. Do others use this computer? Then save first. Do you want to sign out all the same?',
  leave:
    'The text is not saved on the server yet. A copy is kept in this browser. Do you want to leave the page?',
  conflict: {
    heading: 'Somebody else saved while you were writing',
    explain: 'Nothing is lost. Read both texts and choose how it shall be.',
    theirs: 'The saved text',
    mine: 'Your text',
  },
  found: {
    heading: 'There is an unsaved text on this computer',
    explain:
      'It was written {{moment}} and never reached the server. Read both texts and choose how it shall be.',
    theirs: 'The saved text',
    mine: 'The text on this computer',
  },
  choice: {
    theirs: 'Take the saved text',
    mine: 'Take my text',
    both: 'Keep both',
    bothHint: 'Your text is then put after the saved one, so that you can work them together.',
  },
} as const satisfies Translated<typeof draftSv>;
