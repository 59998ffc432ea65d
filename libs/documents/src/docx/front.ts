import type { ReportDocument } from '@samsyn/domain';
import { BorderStyle, HeadingLevel, Paragraph, TableOfContents, TextRun, type FileChild } from 'docx';
import type { EditionMeta } from '../edition-meta.js';
import { enumeration, labels, swedishDate } from '../labels.js';
import { markOf } from '../text.js';
import { colour } from './design.js';
import { lines } from './runs.js';

/** The cover: who, what and when, and the decision once there is one. */
export function cover(document: ReportDocument, { number, decision }: EditionMeta): Paragraph[] {
  const mark = markOf(document);
  const facts: (readonly [string, string | null | undefined])[] = [
    ...(document.facts ?? []).map(({ term, text }) => [term, swedishDate(text)] as const),
    [labels.date, swedishDate(document.date)],
    [labels.edition, number === undefined ? null : String(number)],
    [labels.decision, decision && labels.decided(decision)],
    [labels.registryNumber, decision?.registryNumber],
  ];
  return [
    new Paragraph({
      style: 'CoverText',
      children: lines(enumeration(document.owners), { bold: true, size: 24, color: colour.heading }),
    }),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      // A document of a few pages has no page for its cover alone.
      ...(document.contents === false && { spacing: { before: 240, after: 120 } }),
      children: lines(document.title),
    }),
    new Paragraph({
      style: 'Subtitle',
      children: lines(document.subtitle),
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 18, color: colour.heading } },
    }),
    ...facts.flatMap(([term, value]) => (value ? [fact(term, value)] : [])),
    ...(mark
      ? [
          new Paragraph({
            style: 'Pending',
            spacing: { before: 480 },
            children: lines(mark.text, { bold: true }),
          }),
        ]
      : []),
  ];
}

function fact(term: string, value: string): Paragraph {
  return new Paragraph({
    style: 'CoverText',
    children: [new TextRun({ text: `${term}: `, color: colour.muted }), ...lines(value)],
  });
}

/** The table of contents: a field that Word can update, written with its entries and estimated page numbers. */
export function contents(pageNumbers: boolean): FileChild[] {
  return [
    new Paragraph({ style: 'TOCHeading', pageBreakBefore: true, children: lines(labels.contents) }),
    new TableOfContents(labels.contents, {
      hyperlink: true,
      headingStyleRange: '1-2',
      // A dirty field makes Word ask whether to update it.
      beginDirty: false,
      ...(!pageNumbers && { pageNumbersEntryLevelsRange: '1-2' }),
    }),
  ];
}
