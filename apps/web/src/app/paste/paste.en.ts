import type { Translated } from '../i18n/translated.js';
import type { pasteSv } from './paste.sv.js';

export const pasteEn = {
  done: 'Pasted. This did not come along: {{list}}.',
  close: 'Close',
  closeNamed: 'Close the note on what did not come along',
  show: 'Show what it said',
  leftOut: {
    picture: { one: '{{n}} picture', other: '{{n}} pictures' },
    comment: { one: '{{n}} comment', other: '{{n}} comments' },
    deletion: { one: '{{n}} deleted passage', other: '{{n}} deleted passages' },
    link: { one: '{{n}} link address', other: '{{n}} link addresses' },
    chart: { one: '{{n}} chart', other: '{{n}} charts' },
    equation: { one: '{{n}} equation', other: '{{n}} equations' },
    pageHeader: { one: '{{n}} page header or footer', other: '{{n}} page headers and footers' },
    contents: { one: 'the table of contents', other: '{{n}} tables of contents' },
    media: { one: '{{n}} film or other embedded thing', other: '{{n}} films or other embedded things' },
    menu: { one: '{{n}} menu', other: '{{n}} menus' },
    control: { one: '{{n}} button or field', other: '{{n}} buttons and fields' },
    hidden: { one: '{{n}} hidden passage', other: '{{n}} hidden passages' },
  },
} as const satisfies Translated<typeof pasteSv>;
