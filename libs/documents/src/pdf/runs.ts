import type { Inline } from '@samsyn/domain';
import { safeHref } from '../text.js';
import type { Context } from './context.js';
import type { Run } from './node.js';

/** Runs of text with bold, italics, links, line breaks and footnotes. */
export function runs(inlines: readonly Inline[], context: Pick<Context, 'print' | 'linked'>): Run[] {
  return inlines.map(({ text, bold, italic, href, title, footnote }): Run => {
    if (footnote) return { text: '', note: runs(footnote, context) };
    const address = safeHref(href);
    const look = { text: context.print(text), ...(bold && { bold }), ...(italic && { italic }) };
    if (!address || !text.trim()) return look;
    // As an ASCII address, which every reader understands.
    const link = new URL(address).href;
    if (title?.trim()) context.linked(link, title);
    return { ...look, href: link };
  });
}
