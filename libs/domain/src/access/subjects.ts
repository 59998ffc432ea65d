import type { Audience } from '../comment/audience.js';
import type { EditionState } from '../workflow/edition-state.js';
import type { State } from '../workflow/state.js';

/**
 * The things that permissions speak of: plain objects tagged by `kind`, shared by the API and the web. Each field is
 * also a column of the row (see the API's `access/columns.ts`), so that a rule reads the same in memory and in SQL.
 */
export interface ContributionSubject {
  readonly kind: 'Contribution';
  readonly id: string;
  readonly rootId: string;
  readonly unitId: string;
  /** The unit that reviews it: the parent, or for the county's own text the county itself. */
  readonly reviewUnitId: string;
  readonly state: State;
  /** The seats that review it, fixed when it was last submitted. */
  readonly reviewerSeatIds: readonly string[];
}

/** A thread of comments: who may read it depends on whom it is for, and on the contribution that it is about. */
export interface CommentSubject {
  readonly kind: 'Comment';
  readonly id: string;
  readonly rootId: string;
  readonly unitId: string;
  readonly audience: Audience;
  /** The contribution's, as are the reviewers. */
  readonly state: State;
  readonly reviewerSeatIds: readonly string[];
}

export interface FeedbackSubject {
  readonly kind: 'Feedback';
  readonly id: string;
  readonly rootId: string;
  readonly unitId: string;
  readonly sent: boolean;
}

export interface EditionSubject {
  readonly kind: 'Edition';
  readonly id: string;
  readonly rootId: string;
  readonly state: EditionState;
}

/** A picture: read by whoever may read a text that shows it, and by those who write for the units that use it. */
export interface AttachmentSubject {
  readonly kind: 'Attachment';
  readonly id: string;
  readonly rootId: string;
  /** The units whose texts may show it. */
  readonly unitIds: readonly string[];
}

/** A link by which somebody without an account writes to a user organisation. */
export interface GuestLinkSubject {
  readonly kind: 'GuestLink';
  readonly id: string;
  readonly rootId: string;
  readonly unitId: string;
}

/** Things that belong to a root and need no finer rule. */
interface OfRoot<Kind extends string> {
  readonly kind: Kind;
  readonly rootId: string;
}
export type RoundSubject = OfRoot<'Round'>;
export type PlanSubject = OfRoot<'Plan'>;
export type UnitSubject = OfRoot<'Unit'>;
export type SeatSubject = OfRoot<'Seat'>;
export type PersonSubject = OfRoot<'Person'>;
export type MailSubject = OfRoot<'Mail'>;
export type LogSubject = OfRoot<'Log'>;
export type MailTemplateSubject = OfRoot<'MailTemplate'>;
export type BrandSubject = OfRoot<'Brand'>;

export type Subject =
  | ContributionSubject
  | CommentSubject
  | FeedbackSubject
  | EditionSubject
  | AttachmentSubject
  | GuestLinkSubject
  | RoundSubject
  | PlanSubject
  | UnitSubject
  | SeatSubject
  | PersonSubject
  | MailSubject
  | LogSubject
  | MailTemplateSubject
  | BrandSubject;
export type SubjectKind = Subject['kind'];
