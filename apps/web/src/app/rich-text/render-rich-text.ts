import type { RichText, TextBlock } from '@samsyn/domain';
import type { Inline, List, ListItem, Mark, Paragraph, Table } from './text-types.js';
import { isLinkAddress } from './to-rich-text.js';

/**
 * A text as elements, built node by node and never parsed from a string: nothing that somebody wrote can become
 * markup. The first rows of a table that consist of header cells become its head.
 */
export function renderRichText(text: RichText, document: Document): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...text.content.map((block) => renderBlock(block, document)));
  return fragment;
}

function renderBlock(block: TextBlock, document: Document): Element {
  switch (block.type) {
    case 'paragraph':
      return renderParagraph(block, document);
    case 'bulletList':
    case 'orderedList':
      return renderList(block, document);
    case 'table':
      return renderTable(block, document);
  }
}

function renderParagraph({ content = [] }: Paragraph, document: Document): Element {
  const paragraph = document.createElement('p');
  paragraph.append(...content.map((inline) => renderInline(inline, document)));
  return paragraph;
}

function renderList(list: List, document: Document): Element {
  const element = document.createElement(list.type === 'orderedList' ? 'ol' : 'ul');
  if (list.type === 'orderedList' && list.attrs?.start)
    element.setAttribute('start', String(list.attrs.start));
  element.append(...list.content.map((item) => renderItem(item, document)));
  return element;
}

function renderItem({ content }: ListItem, document: Document): Element {
  const item = document.createElement('li');
  item.append(...content.map((block) => renderBlock(block, document)));
  return item;
}

function renderTable({ content }: Table, document: Document): Element {
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
      box.append(...cell.content.map((block) => renderBlock(block, document)));
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

function renderInline(inline: Inline, document: Document): Node {
  if (inline.type === 'hardBreak') return document.createElement('br');
  return (inline.marks ?? []).reduceRight<Node>(
    (inner, mark) => wrapped(inner, mark, document),
    document.createTextNode(inline.text),
  );
}

function wrapped(inner: Node, mark: Mark, document: Document): Node {
  // The schema has let no other address in; looked at once more where it becomes a link.
  if (mark.type === 'link' && !isLinkAddress(mark.attrs.href)) return inner;
  const element = document.createElement({ bold: 'strong', italic: 'em', link: 'a' }[mark.type]);
  if (mark.type === 'link') {
    element.setAttribute('href', mark.attrs.href);
    if (mark.attrs.title) element.setAttribute('title', mark.attrs.title);
  }
  element.append(inner);
  return element;
}
