import type { Problem } from '@samsyn/domain';

/** The API said no: `problem.code` is stable, `problem.detail` a sentence in the reader's language. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(readonly problem: Problem) {
    super(`${problem.code}: ${problem.detail}`);
  }
}

/** No answer came: no network, or no server. Whether the request was carried out is not known. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';
}

/** The answer did not come in time. Whether the request was carried out is not known. */
export class SlowAnswer extends ConnectionError {}

/** Whether the API refused with this code. */
export function isProblem(error: unknown, code: Problem['code']): error is ProblemError {
  return error instanceof ProblemError && error.problem.code === code;
}
