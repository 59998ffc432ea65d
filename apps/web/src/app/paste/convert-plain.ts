import type { RichText } from '@samsyn/domain';
import { toRichText } from '../rich-text/to-rich-text.js';
import { looksBroken, mendLines } from './broken-lines.js';

/**
 * Makes a text of plain words whose lines a page has broken, as viewers of PDF files give them. Null for words whose
 * lines are as somebody wrote them: they stay so.
 */
export function convertPlain(words: string): RichText | null {
  const lines = words.replaceAll('\f', '\n').split(/\r\n?|\n/);
  if (!looksBroken(lines)) return null;
  return toRichText({
    type: 'doc',
    content: mendLines(lines.map((text) => (text === '' ? [] : [{ type: 'text', text }]))),
  });
}
