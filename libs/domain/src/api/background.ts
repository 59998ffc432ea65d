import * as z from 'zod';
import { ContributionContent, Note } from '../contribution/content.js';
import { Observation } from '../indicator/value.js';
import { RichText } from '../rich-text/rich-text.js';
import { Round } from '../round/round.js';
import { State } from '../workflow/state.js';

/** What the unit itself submitted for the same section in an earlier round. */
export const EarlierAnswer = z.object({
  contributionId: z.uuid(),
  revisionId: z.uuid(),
  round: Round,
  sectionTitle: z.string(),
  state: State,
  submittedAt: z.iso.datetime({ offset: true }),
  content: ContributionContent,
});
export type EarlierAnswer = z.infer<typeof EarlierAnswer>;

/** What the county's last adopted edition says of the section. */
export const LastEdition = z.object({
  id: z.uuid(),
  title: z.string(),
  year: z.int(),
  published: z.boolean(),
  sectionTitle: z.string(),
  body: RichText,
  notes: z.array(Note),
});
export type LastEdition = z.infer<typeof LastEdition>;

/**
 * `GET /api/contributions/{id}/background`: what stands beside the answer. What the person may not read is not in it.
 * `earlier` is newest first and holds submitted answers only.
 */
export const Background = z.object({
  earlier: z.array(EarlierAnswer),
  edition: LastEdition.nullable(),
  observations: z.array(Observation),
  /** What the blocks of the draft were taken over from. */
  taken: z.array(
    z.object({ revisionId: z.uuid(), unit: z.object({ id: z.uuid(), name: z.string() }), round: Round }),
  ),
});
export type Background = z.infer<typeof Background>;
