import type { Translated } from '../i18n/translated.js';
import type { administrationSv } from './administration.sv.js';

export const administrationEn = {
  title: 'Administration',
  nav: {
    overview: 'Overview',
    units: 'Organisations',
    people: 'People',
    seats: 'Seats',
    mailTemplates: 'Texts of mail',
    brand: 'Looks and language',
    outbox: 'Outbox',
    log: 'Log',
  },
  attention: 'To look after',
  calm: 'All is well: no vacant seats, no invitations that have run out, no mail that did not arrive.',
  vacant: { one: '{{n}} seat is vacant', other: '{{n}} seats are vacant' },
  expired: {
    one: '{{n}} invitation has run out unused',
    other: '{{n}} invitations have run out unused',
  },
  failed: { one: '{{n}} mail could not be sent', other: '{{n}} mails could not be sent' },
  many: { one: '{{n}} mail could not be sent', other: 'At least {{n}} mails could not be sent' },
  save: 'Save',
  cancel: 'Cancel',
  choose: 'Choose',
  ended: 'Ended {{day}}',
  endsOn: 'Ends {{day}}',
  undoEnd: 'Undo the end',
  more: 'Show more',
  filter: 'Search and choose',
  all: 'All',
  show: 'Show',
  clear: 'Show all',
  found: { one: '{{n}} hit', other: '{{n}} hits' },
} as const satisfies Translated<typeof administrationSv>;
