import * as z from 'zod';
import { wordRefusals } from './word-import.js';
import { MissingAnswer } from '../contribution/content.js';
import { EditionWarning } from '../warning/edition-warning.js';

/** An error as RFC 9457 problem details: `code` is stable, `detail` is a sentence in the reader's language that says what to do. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  /** Where in the sent body each fault is, by JSON path, with a sentence for it. */
  errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })).optional(),
  /** What still has to be answered (`incomplete`). */
  missing: z.array(MissingAnswer).optional(),
  /** The titles of the rounds that stand in the way (`unitHasOpenWork`, `unitUnderReview`). */
  rounds: z.array(z.string()).optional(),
  /** What the law does not let be published, and where it stands (`notPublishable`). */
  places: z.array(EditionWarning).optional(),
  /** Both texts, when a save was based on an older version (`staleVersion`): nothing is lost. */
  current: z.unknown().optional(),
  yours: z.unknown().optional(),
});
export type Problem = z.infer<typeof Problem>;

/** Codes that are not refusals of `decide`. */
export const problemCodes = [
  ...wordRefusals,
  'notFound',
  'unreadable',
  'invalid',
  'unauthenticated',
  'wrongCredentials',
  'tooManyAttempts',
  'crossOrigin',
  'staleVersion',
  'notWritable',
  'linkExpired',
  'nameTaken',
  'roleDoesNotFit',
  'rootUnitStays',
  'unitHasChildren',
  'unitHasOpenWork',
  'unitUnderReview',
  'unitUnderItself',
  'unitDoesNotFit',
  'unitEnded',
  'seatEnded',
  'seatHasReviews',
  'lastAdministrator',
  'personEnded',
  'alreadyActive',
  'alreadySent',
  'roundHasTexts',
  'roundHasBegun',
  'parentApproved',
  'unitReviews',
  'questionAnswered',
  'alreadyWaived',
  'blockNotFound',
  'commentAnswered',
  'commentDecision',
  'substituteUnfit',
  'delegationOverlaps',
  'decisionRequired',
  'nothingToCompile',
  'editionOutdated',
  'outputPending',
  'outputFailed',
  'tooLarge',
  'logoTooLarge',
  'logoUnreadable',
  'pictureEmpty',
  'pictureTooLarge',
  'pictureUnreadable',
  'pictureMoves',
  'tooManyPixels',
  'tooManyPictures',
  'internal',
] as const;
export type ProblemCode = (typeof problemCodes)[number];
