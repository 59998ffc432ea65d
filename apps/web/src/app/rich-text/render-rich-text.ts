import type { RichText, Taken, TextBlock } from '@samsyn/domain';
import { untouched } from '@samsyn/domain/rules';
import { blockAttribute } from './block-remarks.js';
import { Footnotes } from './render-footnotes.js';
import { renderFigure } from './render-figure.js';
import { renderWords } from './render-words.js';
import type { Heading, Inline, List, ListItem, Paragraph, Table } from './text-types.js';

/** How a text stands in its page. */
export interface TextPlace {
  readonly document: Document;
  /** The level of its first headings: one below the heading that it stands under. */
  readonly headingLevel: number;
  /** Where a picture is. */
  readonly pictureAt: (id: string) => string;
  /** Begins the ids of its footnotes, which are only its own. */
  readonly prefix: string;
  readonly words: {
    readonly footnotes: string;
    readonly footnote: (number: number) => string;
    readonly backToText: (number: number) => string;
    readonly missingPicture: string;
    /** What to say of blocks that stand as they were taken over; left out where they are not told apart. */
    readonly taken?: (taken: Taken) => string;
  };
}

interface Context extends TextPlace {
  readonly footnotes: Footnotes;
}

/**
 * A text as elements, built node by node and never parsed from a string: nothing that somebody wrote can become
 * markup. The first rows of a table that consist of header cells become its head; footnotes stand at the end.
 */
export function renderRichText(text: RichText, place: TextPlace): DocumentFragment {
  const context = { ...place, footnotes: new Footnotes(place) };
  const fragment = place.document.createDocumentFragment();
  fragment.append(...renderBlocks(text.content, context));
  fragment.append(...context.footnotes.list());
  return fragment;
}

function renderBlocks(blocks: readonly TextBlock[], context: Context): Element[] {
  const elements: Element[] = [];
  let before: string | null = null;
  for (const block of blocks) {
    const taken = context.words.taken && untouched(block);
    const label = taken ? context.words.taken!(taken) : null;
    if (label !== null && label !== before) elements.push(takenBox(label, context.document));
    if (label === null) elements.push(renderBlock(block, context));
    else elements.at(-1)!.append(renderBlock(block, context));
    before = label;
  }
  return elements;
}

/** Around blocks that stand as they were taken over, with the words for it. */
function takenBox(label: string, document: Document): Element {
  const box = document.createElement('div');
  box.className = 'rich-text-taken';
  const words = document.createElement('p');
  words.className = 'words';
  words.textContent = label;
  box.append(words);
  return box;
}

/** Carries the block's id, so that the page can point to it. */
function renderBlock(block: TextBlock, context: Context): Element {
  const element = renderKind(block, context);
  const id = block.attrs && 'id' in block.attrs ? block.attrs.id : undefined;
  if (id) element.setAttribute(blockAttribute, id);
  return element;
}

function renderKind(block: TextBlock, context: Context): Element {
  switch (block.type) {
    case 'paragraph':
      return renderParagraph(block, context);
    case 'heading':
      return renderHeading(block, context);
    case 'bulletList':
    case 'orderedList':
      return renderList(block, context);
    case 'table':
      return renderTable(block, context);
    case 'figure':
      return renderFigure(block, context);
  }
}

function renderParagraph({ content = [] }: Paragraph, context: Context): Element {
  const paragraph = context.document.createElement('p');
  paragraph.append(...content.map((inline) => renderInline(inline, context)));
  return paragraph;
}

function renderHeading({ attrs, content = [] }: Heading, { document, headingLevel }: Context): Element {
  const heading = document.createElement(`h${Math.min(6, headingLevel + attrs.level - 1)}`);
  heading.append(...content.map((words) => renderWords(words, document)));
  return heading;
}

function renderList(list: List, context: Context): Element {
  const element = context.document.createElement(list.type === 'orderedList' ? 'ol' : 'ul');
  if (list.type === 'orderedList' && list.attrs?.start)
    element.setAttribute('start', String(list.attrs.start));
  element.append(...list.content.map((item) => renderItem(item, context)));
  return element;
}

function renderItem({ content }: ListItem, context: Context): Element {
  const item = context.document.createElement('li');
  item.append(...content.map((block) => renderBlock(block, context)));
  return item;
}

function renderTable({ content }: Table, context: Context): Element {
  const { document } = context;
  const table = document.createElement('table');
  const isHead = content.map((row) => row.content.every(({ type }) => type === 'tableHeader'));
  const headRows = isHead.indexOf(false) === -1 ? 1 : isHead.indexOf(false);
  const rows = content.map((row, index) => {
    const element = document.createElement('tr');
    for (const cell of row.content) {
      const header = cell.type === 'tableHeader';
      const box = document.createElement(header ? 'th' : 'td');
      if (header) box.setAttribute('scope', index < headRows ? 'col' : 'row');
      for (const span of ['colspan', 'rowspan'] as const) {
        const size = cell.attrs?.[span];
        if (size && size > 1) box.setAttribute(span, String(size));
      }
      box.append(...cell.content.map((block) => renderBlock(block, context)));
      element.append(box);
    }
    return element;
  });
  const [head, body] = [document.createElement('thead'), document.createElement('tbody')];
  head.append(...rows.slice(0, headRows));
  body.append(...rows.slice(headRows));
  table.append(...(headRows > 0 ? [head] : []), body);
  return table;
}

function renderInline(inline: Inline, { document, footnotes }: Context): Node {
  return inline.type === 'footnote' ? footnotes.mark(inline) : renderWords(inline, document);
}
