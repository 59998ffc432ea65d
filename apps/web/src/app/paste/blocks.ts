import type { EditorNode } from '../rich-text/editor-node.js';
import { formatOf } from './format.js';
import { inlinesOf } from './inlines.js';
import { isList, listOf } from './lists.js';
import { gatherItems } from './loose-items.js';
import { inBold, notInBold, paragraphsOf, tidy } from './paragraphs.js';
import { isSkipped } from './skipped.js';
import { flat, tableOf } from './tables.js';
import { isElement, nameOf, type Format, type Walk } from './walk.js';
import { markerOf, wordItem } from './word-item.js';

/** The blocks that an element's children make; words between blocks are paragraphs. Items of lists may still be loose. */
export function blocksIn(parent: Node, format: Format, walk: Walk): EditorNode[] {
  const blocks: EditorNode[] = [];
  let run: EditorNode[] = [];
  const endRun = () => {
    blocks.push(...paragraphsOf(run));
    run = [];
  };
  for (const child of parent.childNodes) {
    if (isElement(child) && walk.isBlock(child)) {
      endRun();
      if (!isSkipped(child, walk)) blocks.push(...blockOf(child, formatOf(child, format, walk), walk));
    } else run.push(...inlinesOf(child, format, walk));
  }
  endRun();
  return blocks;
}

function blockOf(element: Element, format: Format, walk: Walk): EditorNode[] {
  const level = headingLevel(element);
  if (level !== null) return headingOf(element, level, format, walk);
  if (isList(element)) return flatItems(listOf(element, format, walk));
  switch (nameOf(element)) {
    case 'table':
      return tableOf(element, format, walk);
    case 'li':
      return [
        { type: 'bulletList', content: [{ type: 'listItem', content: itemContent(element, format, walk) }] },
      ];
    case 'dt':
      return walk.blocksIn(element, { ...format, bold: true });
    case 'p':
    case 'div': {
      const item = wordItem(element, format, walk);
      return item ? [{ ...item, content: flat(item.content ?? []) }] : walk.blocksIn(element, format);
    }
    default:
      return walk.blocksIn(element, format);
  }
}

function itemContent(item: Element, format: Format, walk: Walk): EditorNode[] {
  return flat(gatherItems(walk.blocksIn(item, format)));
}

/** Items hold paragraphs and lists, whatever stood in them. */
function flatItems(nodes: readonly EditorNode[]): EditorNode[] {
  return nodes.map((node) => {
    if (node.type === 'looseItem' || node.type === 'listItem')
      return { ...node, content: flatItems(flat(gatherItems(node.content ?? []))) };
    return node.type === 'bulletList' || node.type === 'orderedList'
      ? { ...node, content: flatItems(node.content ?? []) }
      : node;
  });
}

/** A document's title counts as a heading of the first level. */
function headingLevel(element: Element): number | null {
  const named = /^h([1-6])$/.exec(nameOf(element))?.[1];
  if (named) return Number(named);
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level') ?? 2);
  const style = /(?:^|\s)Mso(Title|Subtitle|Heading(\d))(?:\s|$)/.exec(element.className);
  return style ? Number(style[2] ?? (style[1] === 'Title' ? 1 : 2)) : null;
}

/** A heading keeps the number that is printed before it; what stands in it of blocks follows it. */
function headingOf(element: Element, level: number, format: Format, walk: Walk): EditorNode[] {
  const blocks = walk.blocksIn(element, format);
  const marker = markerOf(element, walk);
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return blocks;
  const run = [...(marker ? [{ type: 'text', text: `${marker} ` }] : []), ...(first.content ?? [])];
  return [{ type: 'heading', attrs: { level }, content: notInBold(tidy(run)) }, ...rest];
}

/** Headings of a text have two levels: the highest that it uses, and all below. One without words is none. */
export function levelHeadings(blocks: readonly EditorNode[]): EditorNode[] {
  const levels = blocks.flatMap(({ type, attrs }) => (type === 'heading' ? [Number(attrs!['level'])] : []));
  const highest = Math.min(...levels);
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    const footnoted = (block.content ?? []).some(({ type }) => type === 'footnote');
    // A heading holds no footnote: then it is a paragraph in bold.
    if (footnoted) return { type: 'paragraph', content: inBold(block.content ?? []) };
    return { ...block, attrs: { level: Number(block.attrs!['level']) <= highest ? 1 : 2 } };
  });
}
