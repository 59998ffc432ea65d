import { plainText } from '../rich-text/plain-text.js';
import type { RichText } from '../rich-text/rich-text.js';
import { runWarnings, type Run, type RunWarning } from './run-warnings.js';
import { countsPeople } from './small-number.js';
import type { Warning } from './warning.js';

/** A warning in a text, with the way to its place. */
export interface TextWarning extends Warning {
  /** Which child to take at each level, from the text down to the paragraph, heading, table or picture. */
  readonly path: readonly number[];
  /** The id of the outermost block, where it has one. */
  readonly blockId?: string;
  /** Offsets among the words of that block, where a line break and a footnote count as one. */
  readonly from: number;
  readonly to: number;
}

/** What this file needs to know of a node. */
interface Node {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: {
    readonly id?: string;
    readonly alt?: string;
    readonly decorative?: boolean;
    readonly caption?: string;
  };
  readonly marks?: readonly { readonly type: string; readonly attrs?: { readonly href?: string } }[];
  readonly content?: readonly Node[];
}

/** What to look over in a text, in the order of the text. */
export function textWarnings(text: RichText): TextWarning[] {
  return (text.content as readonly Node[]).flatMap((block, index) => {
    const blockId = block.attrs?.id;
    return ofNode(block, [index]).map((one) => (blockId ? { ...one, blockId } : one));
  });
}

function ofNode(node: Node, path: readonly number[]): TextWarning[] {
  if (node.type === 'paragraph' || node.type === 'heading') return ofWords(node, path);
  if (node.type === 'figure') return ofFigure(node, path);
  const inside = (node.content ?? []).flatMap((child, index) => ofNode(child, [...path, index]));
  return node.type === 'table' ? [...ofTable(node, path), ...inside] : inside;
}

function ofWords({ content = [] }: Node, path: readonly number[]): TextWarning[] {
  const placed = (one: RunWarning): TextWarning => ({ ...one, path });
  let at = 0;
  const inFootnotes = content.flatMap((inline) => {
    const place = { from: at, to: (at += runOf(inline).text.length) };
    return inline.type === 'footnote'
      ? runWarnings((inline.content ?? []).map(runOf)).map((one) => placed({ ...one, ...place }))
      : [];
  });
  return [...runWarnings(content.map(runOf)).map(placed), ...inFootnotes].sort((a, b) => a.from - b.from);
}

/** An inline node as words: a footnote stands for one character, which no word contains. */
function runOf(inline: Node): Run {
  if (inline.type === 'text') {
    const href = inline.marks?.find(({ type }) => type === 'link')?.attrs?.href;
    return { text: inline.text ?? '', href };
  }
  return { text: inline.type === 'hardBreak' ? '\n' : footnoteMark };
}
const footnoteMark = '\ufffc';

function ofFigure({ attrs = {} }: Node, path: readonly number[]): TextWarning[] {
  const { alt, decorative, caption = '' } = attrs;
  const inCaption = runWarnings([{ text: caption }]).map((one) => ({ ...one, path, from: 0, to: 0 }));
  const said = decorative || alt?.trim();
  return said ? inCaption : [{ kind: 'missingAlt', excerpt: caption, path, from: 0, to: 0 }, ...inCaption];
}

function ofTable(table: Node, path: readonly number[]): TextWarning[] {
  const rows = table.content ?? [];
  const [first] = rows;
  const isHeader = (cell: Node | undefined) => cell?.type === 'tableHeader';
  const hasHeader = first?.content?.some(isHeader) || rows.every((row) => isHeader(row.content?.[0]));
  const words = first ? plainText({ type: 'doc', content: [first] }).replace(/\s+/g, ' ') : '';
  const excerpt = words.length > 60 ? `${words.slice(0, 60).trim()}…` : words;
  const missing: TextWarning[] = hasHeader ? [] : [{ kind: 'tableHeader', excerpt, path, from: 0, to: 0 }];
  return [...missing, ...smallCells(rows, path)];
}

/** Cells with a number from one to four under a heading such as `Antal elever`, one for each column. */
function smallCells(rows: readonly Node[], path: readonly number[]): TextWarning[] {
  const words = (cell: Node | undefined) => (cell ? plainText({ type: 'doc', content: [cell] }).trim() : '');
  const [head, ...body] = rows;
  return (head?.content ?? []).flatMap((heading, column) => {
    const label = words(heading);
    if (!countsPeople(label)) return [];
    const row = body.findIndex(({ content }) => /^[1-4]$/.test(words(content?.[column])));
    const cell = body[row]?.content?.[column];
    // The first paragraph of the cell.
    const place = { path: [...path, row + 1, column, 0], from: 0, to: words(cell).length };
    return cell ? [{ kind: 'smallNumber' as const, excerpt: `${label}: ${words(cell)}`, ...place }] : [];
  });
}
