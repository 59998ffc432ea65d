import type { Decimal, Quality, ValueType } from '../indicator/value.js';
import type { Presentation } from '../plan/plan.js';
import type { State } from '../workflow/state.js';
import type { TemplateName } from './templates/template.js';

/** Where a block comes from, so that every sentence can be traced to who wrote and approved it. */
export type Source =
  | {
      readonly type: 'contribution';
      readonly contributionId: string;
      readonly revisionId: string;
      readonly revisionNumber: number;
      readonly unit: string;
      readonly authors: readonly string[];
      readonly approvedBy: string | null;
      /** Europe/Stockholm day. */
      readonly approvedOn: string | null;
      /** That a block was taken over from it into another text, and whether its words are still the same. */
      readonly taken?: 'asWritten' | 'changed';
    }
  | {
      readonly type: 'feedback';
      readonly feedbackId: string;
      readonly unit: string;
      readonly authors: readonly string[];
    }
  | { readonly type: 'plan'; readonly planId: string; readonly title: string }
  | { readonly type: 'statistics'; readonly title: string };

/**
 * A run of text; a line break is `\n` in the text. `href` is http, https or mailto. A footnote is a run without text of
 * its own, after the words that it is about.
 */
export interface Inline {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly href?: string;
  readonly title?: string;
  readonly footnote?: readonly Inline[];
}

interface Base {
  readonly sources: readonly Source[];
}

/** Focus area 1, section 2, slot 3, unit or table group 4. */
export interface SectionBlock extends Base {
  readonly type: 'section';
  readonly level: 1 | 2 | 3 | 4;
  /** Permanent within the edition: an HTML id. */
  readonly anchor: string;
  /** Printed in front of the title, in documents whose headings are numbered: `2.1.3`. */
  readonly number?: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}
export interface ParagraphBlock extends Base {
  readonly type: 'paragraph';
  readonly inlines: readonly Inline[];
}
/** A heading within a text: the first or second level below the section, note or feedback that the text stands in. */
export interface HeadingBlock extends Base {
  readonly type: 'heading';
  readonly level: 1 | 2;
  readonly inlines: readonly Inline[];
}
/** A picture, kept with the edition; `alt` null says that it is decorative. */
export interface FigureBlock extends Base {
  readonly type: 'figure';
  readonly attachmentId: string;
  readonly alt: string | null;
  readonly caption: string | null;
}
export interface ListBlock extends Base {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly (readonly Block[])[];
}
export interface TableCell {
  readonly blocks: readonly Block[];
  readonly header: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  /** Numbers stand to the right. */
  readonly numeric: boolean;
}
/** The first `headRows` rows are repeated on every page. */
export interface TableBlock extends Base {
  readonly type: 'table';
  readonly caption: string | null;
  /** What the figures count, where that has been said. */
  readonly definition?: string;
  readonly headRows: number;
  readonly rows: readonly (readonly TableCell[])[];
}
/** A year's value in a chart: as a number, and as printed with what is not exact about it. */
export interface ChartPoint {
  readonly year: number;
  /** Null where there is only words, or nothing: the series has a gap there. */
  readonly value: Decimal | null;
  readonly printed: string;
  readonly quality: Quality;
}
export interface ChartSeries {
  readonly name: string;
  /** In order of year, each year once. */
  readonly points: readonly ChartPoint[];
}
/** Which kinds of chart there are. */
export type ChartForm = Exclude<Presentation, 'sentence' | 'table'>;
/** Values over the years as a picture; the same figures stand in the table that follows it. */
export interface ChartBlock extends Base {
  readonly type: 'chart';
  readonly form: ChartForm;
  readonly caption: string;
  /** What the axis counts, e.g. `antal`. */
  readonly measure: string;
  readonly valueType: ValueType;
  readonly series: readonly ChartSeries[];
  /** Years from which on something else is counted (F18): what is before is not joined with what is after. */
  readonly breaks: readonly number[];
  /** What the chart shows, in words. */
  readonly alt: string;
  readonly definition: string | null;
}
/** Goals or indicators, one line each; a typed gap prints as it stands, e.g. `Saknas.` */
export interface LinesBlock extends Base {
  readonly type: 'lines';
  readonly items: readonly { readonly text: string; readonly gap: boolean }[];
}
/** County text with its years in front: `2019–2021:`. */
export interface NoteBlock extends Base {
  readonly type: 'note';
  readonly years: string;
  readonly blocks: readonly Block[];
}
/** A user organisation's words, unchanged, and the reply to them. */
export interface FeedbackBlock extends Base {
  readonly type: 'feedback';
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly answers: readonly { readonly question: string; readonly blocks: readonly Block[] }[];
  readonly reservation: { readonly title: string; readonly blocks: readonly Block[] } | null;
  readonly reply: { readonly title: string; readonly blocks: readonly Block[] } | null;
}
/** Something that is not approved: only in a preview, greyed out. */
export interface PendingBlock extends Base {
  readonly type: 'pending';
  readonly unit: string;
  readonly state: State;
  /** What is missing, in words. */
  readonly message: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | SectionBlock
  | ParagraphBlock
  | HeadingBlock
  | FigureBlock
  | ChartBlock
  | ListBlock
  | TableBlock
  | LinesBlock
  | NoteBlock
  | FeedbackBlock
  | PendingBlock;

/** The report as a tree of blocks: HTML, DOCX and later PDF are renderings of it. */
export interface ReportDocument {
  readonly version: 1;
  readonly kind: 'edition' | 'preview';
  readonly language: 'sv';
  readonly title: string;
  readonly subtitle: string;
  readonly owners: readonly string[];
  /** The report's date, not the plan's period nor the year (F4). Europe/Stockholm day. */
  readonly date: string;
  /** The kind of document; absent in a county report. */
  readonly template?: TemplateName;
  /** More that the cover says; a day is printed as one. */
  readonly facts?: readonly { readonly term: string; readonly text: string }[];
  /** Said at the top and in the running header (`short`) of what is not decided, instead of that it is a preview. */
  readonly mark?: { readonly text: string; readonly short: string };
  /** Chapters that stand before the contents: a foreword. */
  readonly front?: readonly SectionBlock[];
  /** Said where the document is printed without contents. */
  readonly contents?: false;
  /** Said where the document is printed without the appendix of who wrote and approved what. */
  readonly appendix?: false;
  readonly sections: readonly SectionBlock[];
  /** The approved revisions that it was made of, in document order. */
  readonly revisionIds: readonly string[];
}
