import type { LeftOut, RichText } from '@samsyn/domain';
import type { EditorNode } from '../rich-text/editor-node.js';
import { toRichText } from '../rich-text/to-rich-text.js';
import { blocksIn, levelHeadings } from './blocks.js';
import { linesOfPage, mendLines } from './broken-lines.js';
import { Styles } from './element-style.js';
import { LeftOutList } from './left-out-list.js';
import { gatherItems } from './loose-items.js';
import { takeComments, takeFootnotes } from './notes.js';
import { parseHtml } from './parse-html.js';
import { plain, type Walk } from './walk.js';
import { openTextBoxes } from './word-boxes.js';
import { wrapNumbers } from './word-item.js';

/** A text of ours made of somebody else's, and what did not come along. */
export interface Converted {
  readonly text: RichText;
  readonly leftOut: readonly LeftOut[];
}

const blockNames =
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table ul';

/**
 * Makes a text of the HTML that another program puts on the clipboard, or that a Word file was turned into: headings,
 * lists, tables, links and footnotes come along, looks do not, and nobody's words are lost.
 */
export function convertHtml(html: string): Converted {
  const { document, source } = parseHtml(html);
  const leftOut = new LeftOutList();
  const styles = new Styles(document);
  openTextBoxes(document);
  wrapNumbers(document);
  takeComments(document, leftOut);
  const notes = takeFootnotes(document);
  const blocks = new Set(document.body.querySelectorAll(blockNames.split(' ').join(',')));
  // An element between words that holds a block is one itself.
  for (const block of [...blocks])
    for (let around = block.parentElement; around && !blocks.has(around); around = around.parentElement)
      blocks.add(around);
  const walk: Walk = {
    leftOut,
    source,
    styleOf: (element) => styles.of(element),
    isBlock: (element) => blocks.has(element) || styles.of(element).get('display') === 'block',
    noteOf: (anchor) => notes.get(anchor),
    isMarker,
    blocksIn: (parent, format) => blocksIn(parent, format, walk),
  };
  const lines = linesOfPage(document, walk);
  const read: EditorNode[] = lines
    ? mendLines(lines)
    : levelHeadings(gatherItems(blocksIn(document.body, plain, walk)));
  return { text: toRichText({ type: 'doc', content: read }), leftOut: leftOut.toArray() };
}

/** A number or bullet that the list itself says again. */
function isMarker(element: Element): boolean {
  return element.classList.contains('ListMarkerWrappingSpan');
}
