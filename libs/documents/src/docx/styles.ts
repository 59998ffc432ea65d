import { AlignmentType, BorderStyle, LineRuleType, type IStylesOptions } from 'docx';
import { colour, font, listStep, quoteIndent, textWidth } from './design.js';

const heading = (size: number, before: number, after: number) => ({
  run: { font, size, bold: true, color: colour.heading },
  paragraph: {
    spacing: { before, after, line: 240, lineRule: LineRuleType.AUTO },
    keepNext: true,
    keepLines: true,
  },
});

const left = (color: string, space = 10) => ({
  left: { style: BorderStyle.SINGLE, size: 18, space, color },
});

const listStyles = (id: string, name: string) =>
  [1, 2, 3].map((level) => ({
    id: level === 1 ? id : `${id}${level}`,
    name: level === 1 ? name : `${name} ${level}`,
    basedOn: 'Normal',
    quickFormat: level === 1,
    paragraph: { spacing: { after: 60 }, indent: { left: level * listStep, hanging: listStep } },
  }));

/** The document's styles: Word's own names, so that Word shows them in the reader's language. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 22, color: colour.ink, language: { value: 'sv-SE', eastAsia: 'sv-SE' } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font, size: 60, bold: true, color: colour.heading },
      paragraph: { spacing: { before: 3400, after: 160, line: 240, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(36, 0, 200),
    heading2: heading(28, 360, 100),
    heading3: heading(23, 240, 60),
    heading4: { ...heading(22, 180, 40), run: { font, size: 22, bold: true, color: colour.muted } },
    heading5: { ...heading(22, 160, 40), run: { font, size: 22, bold: true, color: colour.ink } },
    heading6: {
      ...heading(21, 140, 40),
      run: { font, size: 21, bold: true, italics: true, color: colour.ink },
    },
    footnoteText: {
      run: { size: 19 },
      paragraph: { spacing: { after: 40, line: 240, lineRule: LineRuleType.AUTO } },
    },
    hyperlink: { run: { color: colour.link, underline: {} } },
    caption: {
      run: { size: 19, bold: true, color: colour.muted },
      paragraph: {
        spacing: { before: 160, after: 80, line: 240, lineRule: LineRuleType.AUTO },
        keepNext: true,
      },
    },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 28, color: colour.muted },
      paragraph: { spacing: { after: 480, line: 264, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'TOCHeading',
      name: 'TOC Heading',
      basedOn: 'Normal',
      next: 'Normal',
      ...heading(36, 0, 200),
    },
    {
      id: 'TOC1',
      name: 'toc 1',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { spacing: { before: 160, after: 40 } },
    },
    {
      id: 'TOC2',
      name: 'toc 2',
      basedOn: 'Normal',
      paragraph: { spacing: { after: 40 }, indent: { left: 280 } },
    },
    ...listStyles('ListBullet', 'List Bullet'),
    ...listStyles('ListNumber', 'List Number'),
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { indent: { left: quoteIndent, right: 200 }, border: left(colour.line) },
    },
    {
      id: 'Reply',
      name: 'Svar',
      basedOn: 'Quote',
      quickFormat: true,
      paragraph: { border: left(colour.heading) },
    },
    {
      id: 'Pending',
      name: 'Inte godkänt',
      basedOn: 'Normal',
      quickFormat: true,
      run: { color: colour.pending },
      paragraph: {
        shading: { fill: colour.pendingBand, color: 'auto', type: 'clear' as const },
        border: left(colour.pending),
        indent: { left: quoteIndent, right: 200 },
      },
    },
    {
      id: 'TableText',
      name: 'Tabelltext',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 19 },
      paragraph: { spacing: { before: 30, after: 30, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'AfterTable',
      name: 'Efter tabell',
      basedOn: 'Normal',
      paragraph: { spacing: { after: 0, line: 160, lineRule: LineRuleType.EXACT } },
    },
    {
      id: 'AfterLastTable',
      name: 'Efter sista tabellen',
      basedOn: 'Normal',
      run: { size: 2 },
      paragraph: { spacing: { after: 0, line: 20, lineRule: LineRuleType.EXACT } },
    },
    {
      id: 'CoverText',
      name: 'Omslagstext',
      basedOn: 'Normal',
      paragraph: { spacing: { after: 40 }, alignment: AlignmentType.LEFT },
    },
    {
      id: 'Header',
      name: 'header',
      basedOn: 'Normal',
      run: { size: 18, color: colour.muted },
      paragraph: {
        spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO },
        rightTabStop: textWidth,
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 6, color: colour.line } },
      },
    },
  ],
};
