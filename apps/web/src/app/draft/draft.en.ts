import type { Translated } from '../i18n/translated.js';
import type { draftSv } from './draft.sv.js';

export const draftEn = {
  saved: 'Saved {{time}}',
  saving: 'Saving …',
  offline: 'No contact with the server. The text is kept in this browser and is saved when contact is back.',
  server:
    'The server can’t save just now. The text is kept in this browser and is saved as soon as it can be.',
  unkept:
    'This browser can’t keep a copy of the text of its own. Don’t close the page before it says that it is saved.',
  refused: 'The text could not be saved, but is kept in this browser. {{reason}}',
  signedOut: 'You are no longer signed in. The text is kept here and in this browser.',
  signIn: 'Sign in again',
  signOut:
    'There is text that is not saved on the server. A copy stays in this browser until you sign in again and have saved it. Do others use this computer? Then save first. Do you want to sign out all the same?',
  leave:
    'The text is not saved on the server yet. A copy is kept in this browser. Do you want to leave the page?',
  event: {
    restored: 'Text from {{moment}} that had not been saved was still in this browser. Here it is.',
    taken: 'Somebody else has saved. The text here is theirs now.',
    tookTheirs: 'You took the saved text. Your own is gone.',
    tookMine: 'You took your text. The other one is gone.',
    undo: 'Undo the choice',
  },
  conflict: {
    heading: 'Somebody else saved while you were writing',
    explain: 'Nothing is lost. Read both texts and choose how it shall be.',
    theirs: 'The saved text',
    mine: 'Your text',
  },
  found: {
    heading: 'There is an unsaved text on this computer',
    explain:
      'It was written {{moment}} and never reached the server. Since then somebody else has saved. Read both texts and choose how it shall be.',
    theirs: 'The saved text',
    mine: 'The text on this computer',
  },
  choice: {
    theirs: 'Take the saved text',
    mine: 'Take my text',
    both: 'Keep both',
    bothHint: 'Your text is then put after the saved one, so that you can work them together.',
    marked: 'Here is what differs. Words that are in one of the texts only are marked.',
    sameWords: 'The words are the same. It is the formatting that differs.',
    onlyHere: 'only here:',
    end: 'end',
    empty: 'No text.',
    formatted: 'Show with headings, lists and tables',
  },
  left: {
    heading: 'There is text here that was left out',
    explain:
      'It was written {{moment}} in this browser and never reached the server. The text can’t be changed now, but you can copy what you want to keep.',
    copy: 'Copy the text',
    copied: 'The text is copied.',
    drop: 'Remove the copy',
    dropSure: 'Remove the text from this browser? It is nowhere else.',
  },
} as const satisfies Translated<typeof draftSv>;
