import * as z from 'zod';
import { ContributionContent } from '../contribution/content.js';
import { ReportedValue } from '../indicator/value.js';
import { Section } from '../plan/plan.js';
import { Round } from '../round/round.js';
import { ContributionDetail } from './contribution.js';

const moment = z.iso.datetime({ offset: true });

/** One unit's contribution on the page of a section's review: what was submitted, and all that a decision rests on. */
export const ReviewedContribution = ContributionDetail.pick({
  id: true,
  rootId: true,
  unit: true,
  reviewUnit: true,
  state: true,
  deadline: true,
  submittedAt: true,
  waivedReason: true,
  reviewerSeatIds: true,
  reviewers: true,
  /** The last submitted revision; null where there is none, or the reader may only know how far it has come. */
  revision: true,
  previousRevision: true,
  previousReturned: true,
  seenRevision: true,
  openChildren: true,
  inAdoptedEdition: true,
}).extend({
  /** Whether the reader has had the present revision before them. */
  seen: z.boolean(),
  /** How many of the comments that the reader may read wait to be dealt with; a thread counts once. */
  openThreads: z.int(),
  /** The units above its own, nearest first. */
  ancestorIds: z.array(z.uuid()),
  late: z.boolean(),
  /** What the unit reported of the same section in earlier rounds, newest first. */
  earlier: z.array(z.object({ round: Round, values: z.array(ReportedValue) })),
  /** Why it was last returned. */
  returned: z.object({ comment: z.string(), by: z.string().nullable(), at: moment }).nullable(),
  /** The text as it is written now, for those who write it. */
  draft: z.object({ version: z.int(), content: ContributionContent }).nullable(),
});
export type ReviewedContribution = z.infer<typeof ReviewedContribution>;

/**
 * `GET /api/rounds/{roundId}/sections/{sectionId}/review`: one section as its reviewers meet it. It holds the
 * contributions of the units that the reader reviews for and of all units below them.
 */
export const SectionReview = z.object({
  round: Round,
  focusArea: z.object({ number: z.string(), title: z.string() }),
  section: Section,
  /** The round's sections in print order, with how far the same units' contributions have come in each. */
  sections: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      focusArea: z.string(),
      all: z.int(),
      /** Approved or waived. */
      done: z.int(),
      /** Submitted, and for the reader to decide on. */
      waiting: z.int(),
    }),
  ),
  contributions: z.array(ReviewedContribution),
});
export type SectionReview = z.infer<typeof SectionReview>;

/** `PUT /api/contributions/{id}/seen`: that a reviewer has had this revision before them. */
export const RevisionSeen = z.strictObject({ revisionId: z.uuid() });
export type RevisionSeen = z.infer<typeof RevisionSeen>;
