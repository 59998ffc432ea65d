import type { Inline } from '@samsyn/domain';
import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { printable, safeHref } from '../text.js';
import type { Context } from './context.js';

/** Runs of text with bold, italics, links, line breaks and the marks of footnotes. */
export function runs(
  inlines: readonly Inline[],
  context: Pick<Context, 'linked' | 'footnote'>,
): ParagraphChild[] {
  return inlines.flatMap((one): ParagraphChild[] => {
    const { text, bold, italic, href, title, footnote } = one;
    if (footnote) return [new FootnoteReferenceRun(context.footnote(footnote))];
    const look = { bold, italics: italic };
    const address = safeHref(href);
    if (!address || !text.trim()) return lines(text, look);
    context.linked(title);
    return [
      new ExternalHyperlink({
        // As an ASCII address: Word takes a file with any other for damaged.
        link: new URL(address).href,
        children: lines(text, { ...look, style: 'Hyperlink' }),
      }),
    ];
  });
}

/** A word that fills lines: where it may be broken is said, since laying it out takes minutes otherwise. */
const endless = /\S{200,}/gu;
const part = /\S{1,40}/gu;

/** Text whose line breaks are kept. */
export function lines(text: string, look: IRunOptions = {}): TextRun[] {
  return printable(text)
    .replace(endless, (word) => word.match(part)!.join('\u200b'))
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 && { break: 1 }) }));
}
