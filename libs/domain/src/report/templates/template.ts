import * as z from 'zod';
import type { SlotKind } from '../../plan/plan.js';
import type { Matter } from '../matter.js';

/** The kinds of document. A county report is what a document is that names none. */
export const TemplateName = z.enum(['county', 'agreement', 'state', 'status']);
export type TemplateName = z.infer<typeof TemplateName>;

/** A chapter that is not made of contributions; one that there is nothing to say in is left out. */
export interface MatterPart {
  readonly print: Exclude<keyof Matter, 'address'> | 'parties' | 'signing';
  readonly title: string;
  /** Not counted where chapters are: it stands last. */
  readonly unnumbered?: true;
}

/** What is printed of each section. */
export type SectionPart =
  /** The national strategy's sub-goals that the section is tagged with. */
  | { readonly print: 'strategyGoals' }
  /**
   * Goals and indicators with the own text's notes: of these slots those that the section has, `blank` also where
   * nothing stands in one. `statistics` adds what is known of the indicators.
   */
  | {
      readonly print: 'slots';
      readonly kinds: readonly SlotKind[];
      readonly statistics: boolean;
      readonly blank: boolean;
      readonly title: (kind: SlotKind, year: number) => string;
    }
  /** The text of the unit whose document it is. */
  | { readonly print: 'ownText'; readonly title: string }
  /** How far that unit has come with it. */
  | { readonly print: 'standing' }
  /** What that unit reported in values. */
  | { readonly print: 'ownValues'; readonly title: string }
  /**
   * What the units below it wrote, each under its name; `values` adds the table of what they reported, `nothing` is said
   * of those who had nothing to write.
   */
  | {
      readonly print: 'unitReports';
      readonly title: string;
      readonly values: boolean;
      readonly nothing?: string;
    }
  /** The user organisations' words and the replies. */
  | { readonly print: 'feedback' };

/** A kind of document: what is printed, in which order, under which headings. */
export interface ReportTemplate {
  readonly name: TemplateName;
  /** Before the contents. */
  readonly front: readonly MatterPart[];
  /** Chapters before those of the plan. */
  readonly opening: readonly MatterPart[];
  /** The heading of a focus area. */
  readonly area: (number: string, title: string) => string;
  readonly section: readonly SectionPart[];
  /** Chapters after those of the plan. */
  readonly closing: readonly MatterPart[];
  /** Whether chapters, sections and their parts are numbered to `x.y.z`. */
  readonly numbered: boolean;
  /** Whether there are contents; a document of a few pages has none. */
  readonly contents: boolean;
}
