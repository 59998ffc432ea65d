import { HttpException } from '@nestjs/common';
import type { Problem, ProblemCode, Refusal, EditionRefusal } from '@samsyn/domain';

export type Code = ProblemCode | Refusal | EditionRefusal;

const statusOf: Readonly<Record<Code, number>> = {
  unreadable: 400,
  invalid: 422,
  unauthenticated: 401,
  wrongCredentials: 401,
  crossOrigin: 403,
  forbidden: 403,
  notFound: 404,
  linkExpired: 410,
  tooLarge: 413,
  notWord: 422,
  wordTooLarge: 413,
  wordTooMuch: 422,
  wordOldFormat: 422,
  wordEncrypted: 422,
  wordMacros: 422,
  logoTooLarge: 413,
  logoUnreadable: 422,
  pictureEmpty: 422,
  pictureTooLarge: 413,
  pictureUnreadable: 422,
  pictureMoves: 422,
  tooManyPixels: 422,
  tooManyPictures: 429,
  tooManyAttempts: 429,
  internal: 500,
  wrongState: 409,
  notOpen: 409,
  notWritable: 409,
  staleVersion: 409,
  staleRevision: 409,
  childrenOpen: 409,
  editionAdopted: 409,
  nameTaken: 409,
  alreadyWaived: 409,
  blockNotFound: 409,
  commentAnswered: 409,
  commentDecision: 409,
  delegationOverlaps: 409,
  nothingToCompile: 409,
  editionOutdated: 409,
  notPublishable: 409,
  notSealed: 409,
  outputPending: 503,
  outputFailed: 422,
  selfApproval: 403,
  commentRequired: 422,
  incomplete: 422,
  decisionRequired: 422,
  roleDoesNotFit: 422,
  rootUnitStays: 409,
  unitHasChildren: 409,
  unitHasOpenWork: 409,
  unitUnderReview: 409,
  unitUnderItself: 409,
  unitDoesNotFit: 409,
  unitEnded: 409,
  seatEnded: 409,
  seatHasReviews: 409,
  lastAdministrator: 409,
  personEnded: 409,
  alreadyActive: 409,
  alreadySent: 409,
  roundHasTexts: 409,
  roundHasBegun: 409,
  parentApproved: 409,
  unitReviews: 409,
  questionAnswered: 409,
  substituteUnfit: 422,
};

export type Extra = Partial<Pick<Problem, 'errors' | 'missing' | 'places' | 'rounds' | 'current' | 'yours'>>;

/** An answer that refuses: the filter turns it into problem details in the reader's language. */
export class ProblemException extends HttpException {
  constructor(
    readonly code: Code,
    readonly extra: Extra = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(code, statusOf[code]);
  }
}

/** For what does not exist, or may not be known to exist: the same answer for both. */
export function notFound(): ProblemException {
  return new ProblemException('notFound');
}

/** For a value that the schema lets through and the rest of the county does not. */
export function invalid(path: string, code = 'other'): ProblemException {
  return new ProblemException('invalid', { errors: [{ path, code, message: '' }] });
}
