import * as z from 'zod';
import { Round } from '../round/round.js';
import { ReportedValue } from '../indicator/value.js';
import { ContributionDetail } from './contribution.js';

/** One section of a unit's report, as far as checking and submitting it need. */
export const ReportPart = ContributionDetail.pick({
  id: true,
  rootId: true,
  focusArea: true,
  section: true,
  unit: true,
  reviewUnit: true,
  state: true,
  deadline: true,
  submittedAt: true,
  waivedReason: true,
  reviewerSeatIds: true,
  reviewers: true,
  version: true,
  content: true,
}).extend({
  /** Where it was returned: what was said, and whether the draft has been changed since. */
  returned: z.object({ comment: z.string(), changed: z.boolean() }).nullable(),
  /** What the unit reported in earlier rounds, newest first. */
  earlier: z.array(z.object({ revisionId: z.uuid(), round: Round, values: z.array(ReportedValue) })),
});
export type ReportPart = z.infer<typeof ReportPart>;

/** `GET /api/rounds/{id}/units/{unitId}/report`: a unit's contributions together, in print order; for its own people. */
export const WholeReport = z.object({
  round: Round,
  unit: z.object({ id: z.uuid(), name: z.string() }),
  parts: z.array(ReportPart),
});
export type WholeReport = z.infer<typeof WholeReport>;
