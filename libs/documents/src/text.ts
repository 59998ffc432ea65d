import { childrenOf, type Block, type Inline, type ReportDocument, type SectionBlock } from '@samsyn/domain';
import { labels } from './labels.js';

/** The text without characters that neither XML 1.0 nor HTML allows: control characters and halves of characters. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters to leave out
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g, '');
}

/** The address if it is one that a report may link to (http, https, mailto), else null. */
export function safeHref(href: string | undefined): string | null {
  return href && /^(https?:\/\/|mailto:)\S+$/i.test(href) && URL.canParse(href) ? href : null;
}

/** A heading with its number in front, where it has one. */
export function headingOf({ number, title }: Pick<SectionBlock, 'number' | 'title'>): string {
  return number ? `${number} ${title}` : title;
}

/**
 * The anchors of the chapters that begin a page: whatever is first, and those of the plan, which have sources, where there
 * are several of them. The short ones besides follow on each other, and a document of a few pages runs through.
 */
export function chaptersOnNewPage({ front = [], contents, sections }: ReportDocument): ReadonlySet<string> {
  if (contents === false) return new Set();
  const several = sections.filter(({ sources }) => sources.length > 0).length > 1;
  const begins = (one: SectionBlock, at: number) => at === 0 || (several && one.sources.length > 0);
  return new Set([...front.filter(begins), ...sections.filter(begins)].map(({ anchor }) => anchor));
}

/** What is said at the top of something that is not decided, and in few words on every page; null for an edition. */
export function markOf({ kind, mark }: ReportDocument): { text: string; short: string } | null {
  return mark ?? (kind === 'preview' ? { text: labels.preview, short: labels.previewShort } : null);
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
      case 'chart':
        return [];
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
  if (document.kind === 'edition' && hasPending([...(document.front ?? []), ...document.sections]))
    throw new RangeError('An edition holds a pending block');
}

function hasPending(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.type === 'pending' || hasPending(childrenOf(block)));
}
