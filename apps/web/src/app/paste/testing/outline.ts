import type { LeftOut, RichText } from '@samsyn/domain';
import type { EditorNode } from '../../rich-text/editor-node.js';

/**
 * A text as lines that a person can check, one for each block, with all that is stored of it: `#` headings, `-` and `1.`
 * items, `|` cells (`!` header cells), `**bold**`, `_italic_`, `[link](address)`, `^[footnote]`, `⏎` for a line break.
 */
export function outline(text: RichText): string {
  return (text.content as EditorNode[]).flatMap((block) => linesOf(block, '')).join('\n');
}

/** What did not come along, a line for each kind. */
export function leftOutLines(leftOut: readonly LeftOut[]): string {
  return leftOut
    .map(({ kind, count, words }) => `${kind} ${count}${words.map((one) => `\n  ${one}`).join('')}`)
    .join('\n');
}

function linesOf(node: EditorNode, indent: string): string[] {
  const content = node.content ?? [];
  switch (node.type) {
    case 'heading':
      return [`${indent}${'#'.repeat(Number(node.attrs!['level']))} ${words(content)}`];
    case 'bulletList':
    case 'orderedList':
      return content.flatMap((item, index) => {
        const number = Number(node.attrs?.['start'] ?? 1) + index;
        const mark = node.type === 'orderedList' ? `${number}. ` : '- ';
        const [first = '', ...rest] = (item.content ?? []).flatMap((block) => linesOf(block, ''));
        return [indent + mark + first, ...rest.map((line) => `${indent}   ${line}`)];
      });
    case 'table':
      return content.map((row) => indent + (row.content ?? []).map(cell).join(' '));
    default:
      return [indent + words(content)];
  }
}

function cell(node: EditorNode): string {
  const spans = ['colspan', 'rowspan'].flatMap((name) =>
    node.attrs?.[name] ? [`${name} ${String(node.attrs[name])}`] : [],
  );
  const inside = (node.content ?? []).flatMap((block) => linesOf(block, '')).join(' / ');
  return `|${node.type === 'tableHeader' ? '!' : ''}${spans.length ? `(${spans.join(', ')})` : ''} ${inside}`;
}

function words(nodes: readonly EditorNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'hardBreak') return '⏎';
      if (node.type === 'footnote') return `^[${words(node.content ?? [])}]`;
      return (node.marks ?? []).reduceRight(
        (inner, { type, attrs }) => {
          if (type === 'bold') return `**${inner}**`;
          if (type === 'italic') return `_${inner}_`;
          return `[${inner}](${String(attrs!['href'])}${attrs!['title'] ? ` "${String(attrs!['title'])}"` : ''})`;
        },
        (node.text ?? '').replaceAll('\u00a0', '~'),
      );
    })
    .join('');
}
