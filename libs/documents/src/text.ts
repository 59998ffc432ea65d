import type { Block, Inline, ReportDocument } from '@samsyn/domain';

/** The text without characters that neither XML 1.0 nor HTML allows: control characters and halves of characters. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters to leave out
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g, '');
}

/** The address if it is one that a report may link to (http, https, mailto), else null. */
export function safeHref(href: string | undefined): string | null {
  return href && /^(https?:\/\/|mailto:)\S+$/i.test(href) && URL.canParse(href) ? href : null;
}

/** The words of a run of inlines. */
export function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map(({ text }) => text).join('');
}

/** The words of some blocks, for measuring how wide a table's columns need to be. */
export function plainWords(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return wordsOf(block.inlines).split('\n');
      case 'list':
        return block.items.flatMap(plainWords);
      case 'figure':
        return block.caption ? [block.caption] : [];
      case 'lines':
        return block.items.map(({ text }) => text);
      case 'table':
        return block.rows.flat().flatMap((cell) => plainWords(cell.blocks));
      default:
        return plainWords(block.blocks);
    }
  });
}

/**
 * Refuses an edition that holds something unapproved.
 * @throws RangeError: compiling an edition never yields one, so that a document has come here past the compiler.
 */
export function refusePending(document: ReportDocument): void {
  if (document.kind === 'edition' && hasPending(document.sections))
    throw new RangeError('An edition holds a pending block');
}

function hasPending(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    if (block.type === 'pending') return true;
    if (block.type === 'list') return block.items.some(hasPending);
    if (block.type === 'table') return block.rows.flat().some((cell) => hasPending(cell.blocks));
    if (block.type === 'feedback')
      return [block.blocks, ...block.answers.map((answer) => answer.blocks)]
        .concat([block.reservation?.blocks ?? [], block.reply?.blocks ?? []])
        .some(hasPending);
    return 'blocks' in block && hasPending(block.blocks);
  });
}
