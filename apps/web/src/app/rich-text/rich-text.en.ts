import type { Translated } from '../i18n/translated.js';
import type { richTextSv } from './rich-text.sv.js';

export const richTextEn = {
  toolbar: 'Tools for {{label}}',
  keys: 'Alt+F10 leads to the tools, Escape back to the text, Tab leaves it.',
  tool: {
    bold: 'Bold',
    italic: 'Italic',
    bulletList: 'Bulleted list',
    orderedList: 'Numbered list',
    indent: 'Move in one level',
    outdent: 'Move out one level',
    undo: 'Undo',
    redo: 'Redo',
    link: 'Link',
    table: 'Table',
  },
  table: {
    insert: 'Insert a table with a header row',
    addRow: 'Add a row below',
    addColumn: 'Add a column to the right',
    headerRow: 'Header row on or off',
    deleteRow: 'Delete the row',
    deleteColumn: 'Delete the column',
    deleteTable: 'Delete the table',
  },
  link: {
    add: 'Add a link',
    change: 'Change the link',
    text: 'Link text',
    textHint: 'Say where the link leads, such as “Public health report 2023”.',
    textMissing: 'Write the text of the link.',
    address: 'Address',
    addressHint: 'A web address or an e-mail address.',
    addressWrong: 'Write a web address, such as https://www.skane.se, or an e-mail address.',
    title: 'Explanation (optional)',
    titleHint: 'Shown when the pointer rests on the link.',
    save: 'Save the link',
    remove: 'Remove the link',
    cancel: 'Cancel',
  },
  empty: 'No text.',
} as const satisfies Translated<typeof richTextSv>;
