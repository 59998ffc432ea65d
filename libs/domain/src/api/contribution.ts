import * as z from 'zod';
import { Day, Version } from '../field/field.js';
import { ContributionContent } from '../contribution/content.js';
import { Section } from '../plan/plan.js';
import { TransitionName, State } from '../workflow/state.js';
import { Round } from '../round/round.js';

const UnitRef = z.object({ id: z.uuid(), name: z.string() });
const PersonRef = z.object({ accountId: z.uuid(), name: z.string() });
const moment = z.iso.datetime({ offset: true });

/** An immutable version of a contribution's content. */
export const Revision = z.object({
  id: z.uuid(),
  number: z.int(),
  hash: z.string(),
  /** Each with those in whose place they wrote. */
  authors: z.array(PersonRef.extend({ actingFor: z.array(PersonRef) })),
  createdAt: moment,
  content: ContributionContent,
});
export type Revision = z.infer<typeof Revision>;

/**
 * What has happened, append-only, oldest first. `acting` is who did it, `actingFor` in whose place; the author stays the
 * author.
 */
export const HistoryEntry = z.object({
  id: z.string(),
  event: z.string(),
  at: moment,
  acting: PersonRef.nullable(),
  actingFor: PersonRef.nullable(),
  comment: z.string().nullable(),
  revisionNumber: z.int().nullable(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

const Authors = Revision.shape.authors;

/**
 * `GET /api/contributions/{id}/versions`: every text that a contribution has had, newest first, without the words. A
 * `revision` is what was submitted; a `kept` one is a draft that was put aside when an earlier version was taken up again.
 */
export const Versions = z.object({
  /** The text that is being written; null for those who don't see it. */
  draft: z
    .object({
      version: z.int(),
      savedAt: moment.nullable(),
      authors: Authors,
      /** Whether it differs from what was last submitted. */
      changed: z.boolean(),
    })
    .nullable(),
  stored: z.array(
    z.object({
      id: z.uuid(),
      kind: z.enum(['revision', 'kept']),
      /** A revision's. */
      number: z.int().nullable(),
      /** When it was submitted, or put aside. */
      at: moment,
      /** Who wrote it; nobody where a draft was put aside that nobody had saved. */
      authors: Authors,
      /** What happened to a revision; that a draft was put aside, for one that was. */
      events: z.array(HistoryEntry),
    }),
  ),
});
export type Versions = z.infer<typeof Versions>;

/** `GET /api/contributions/{id}/versions/{versionId}`: the words of one of them, or of the draft under `draft`. */
export const VersionText = z.object({
  id: z.union([z.uuid(), z.literal('draft')]),
  content: ContributionContent,
});
export type VersionText = z.infer<typeof VersionText>;

/**
 * `POST /api/contributions/{id}/restoration`: an earlier version becomes the draft. What the draft says is kept. 200
 * `DraftSaved`, or 409 `staleVersion`, `notWritable`.
 */
export const Restoration = z.strictObject({ versionId: z.uuid(), basedOn: Version });
export type Restoration = z.infer<typeof Restoration>;

/** `POST /api/contributions/{id}/kept-draft`: puts the draft aside among the versions, before another text takes its place. */
export const KeptDraft = z.strictObject({ basedOn: Version });
export type KeptDraft = z.infer<typeof KeptDraft>;

/**
 * `GET /api/contributions/{id}`. `content` is the draft for the unit's own people and the last submitted revision's
 * content for others. `situation` holds what `decide` needs besides the ability, so that the web draws the same
 * buttons as the API allows.
 */
export const ContributionDetail = z.object({
  id: z.uuid(),
  rootId: z.uuid(),
  round: Round,
  focusArea: z.object({ number: z.string(), title: z.string() }),
  section: Section,
  unit: UnitRef,
  reviewUnit: UnitRef,
  state: State,
  deadline: z.iso.date(),
  submittedAt: moment.nullable(),
  waivedReason: z.string().nullable(),
  reviewerSeatIds: z.array(z.uuid()),
  reviewers: z.array(
    z.object({
      seatId: z.uuid(),
      title: z.string(),
      name: z.string().nullable(),
      /** Who stands in for them today. */
      substitute: z.string().nullable(),
    }),
  ),
  /** Names the version that a draft save is based on. */
  version: z.int(),
  /** When the draft was saved last; null for those who don't see it. */
  savedAt: moment.nullable(),
  content: ContributionContent,
  /** The last submitted revision. */
  revision: Revision.nullable(),
  /** What was last returned, or else the revision before: to show what has changed since a reviewer saw it. */
  previousRevision: Revision.nullable(),
  /** Whether `previousRevision` is one that was returned. */
  previousReturned: z.boolean(),
  /** What the reader, who reviews it, had last seen before the present revision was there. */
  seenRevision: Revision.nullable(),
  children: z.array(
    z.object({ id: z.uuid(), unit: UnitRef, state: State, waived: z.boolean(), readable: z.boolean() }),
  ),
  /** Of what is below and open, as much as the reader may know of; all of it for those who approve. */
  openChildren: z.int(),
  inAdoptedEdition: z.boolean(),
  history: z.array(HistoryEntry),
});
export type ContributionDetail = z.infer<typeof ContributionDetail>;

/** `PUT /api/contributions/{id}/draft`: 200 `DraftSaved`, or 409 `staleVersion` with both texts. */
export const DraftSave = z.strictObject({ basedOn: Version, content: ContributionContent });
export type DraftSave = z.infer<typeof DraftSave>;

export const DraftSaved = z.object({ version: z.int(), savedAt: moment });
export type DraftSaved = z.infer<typeof DraftSaved>;

/** `POST /api/contributions/{id}/transitions` */
export const TransitionRequest = z.strictObject({
  transition: TransitionName,
  comment: z.string().trim().max(5000).optional(),
  /** For approve: the hash of the revision that was read. */
  revisionHash: z.string().max(200).optional(),
  /** For submit: the draft's version that was checked. */
  basedOn: Version.optional(),
});
export type TransitionRequest = z.infer<typeof TransitionRequest>;

export const TransitionResult = z.object({
  id: z.uuid(),
  state: State,
  version: z.int(),
  revisionHash: z.string().nullable(),
});
export type TransitionResult = z.infer<typeof TransitionResult>;

/** `PUT /api/contributions/{id}/waiver` */
export const WaiverRequest = z.strictObject({ reason: z.string().trim().min(1).max(2000) });
export type WaiverRequest = z.infer<typeof WaiverRequest>;

/** `PUT /api/contributions/{id}/deadline`: for one unit's contribution. */
export const DeadlineRequest = z.strictObject({ deadline: Day });
export type DeadlineRequest = z.infer<typeof DeadlineRequest>;
