import type { ContributionContent } from '../contribution/content.js';
import type { FeedbackContent } from '../feedback/feedback.js';
import type { Observation } from '../indicator/value.js';
import type { FocusArea } from '../plan/plan.js';
import type { RichText } from '../rich-text/rich-text.js';
import type { State } from '../workflow/state.js';
import type { Matter } from './matter.js';
import type { TemplateName } from './templates/template.js';

/** One unit's contribution with the revision that counts: the approved one, or in a preview the last submitted. */
export interface CompileContribution {
  readonly id: string;
  readonly sectionId: string;
  readonly unit: { readonly id: string; readonly name: string };
  /** The units above it, nearest first, the root last: what a unit above reports has this unit's values in it already. */
  readonly ancestorIds: readonly string[];
  readonly state: State;
  readonly waived: boolean;
  readonly revision: {
    readonly id: string;
    readonly number: number;
    readonly authors: readonly string[];
    readonly content: ContributionContent;
  } | null;
  readonly approvedBy: string | null;
  readonly approvedOn: string | null;
}

/** A user organisation's sent words about a section, and the reply. */
export interface CompileFeedback {
  readonly id: string;
  readonly sectionId: string;
  readonly unit: string;
  readonly author: string;
  readonly content: FeedbackContent;
  readonly reply: RichText | null;
  /** What was changed because of it, in plain words; empty where nothing was. */
  readonly changes: string;
}

/** A revision of the same root that blocks were taken over from: of this round, or of an earlier one. */
export interface TakenRevision {
  readonly id: string;
  readonly contributionId: string;
  readonly number: number;
  readonly unit: string;
  readonly authors: readonly string[];
  /** Who approved it, if it stands as approved. */
  readonly approvedBy: string | null;
  readonly approvedOn: string | null;
  /** All that was written in it. */
  readonly texts: readonly RichText[];
}

/** All that a report is made of. The order of `contributions` and `feedback` does not matter. */
export interface CompileInput {
  readonly title: string;
  readonly subtitle: string;
  readonly owners: readonly string[];
  readonly date: string;
  readonly year: number;
  readonly rootId: string;
  /** The unit whose document it is, that of the plan: its text is the document's own. Absent: the root. */
  readonly unitId?: string;
  /** The kind of document. Absent: a county report. */
  readonly template?: TemplateName;
  /** What it says besides what was contributed. */
  readonly matter?: Matter;
  /** False leaves out the appendix of who wrote and approved what. */
  readonly appendix?: boolean;
  readonly plan: { readonly id: string; readonly title: string; readonly focusAreas: readonly FocusArea[] };
  /** The round's sections; focus areas without any are left out. */
  readonly sectionIds: readonly string[];
  /** The years whose notes are printed (F11); null prints all. */
  readonly noteYears: { readonly from: number; readonly to: number } | null;
  readonly contributions: readonly CompileContribution[];
  /** What blocks of the contributions were taken over from; what is not here is not known to the report. */
  readonly taken: readonly TakenRevision[];
  readonly observations: readonly Observation[];
  readonly feedback: readonly CompileFeedback[];
}
