import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import type { Problem, ProblemCode } from '@samsyn/domain';
import { catchError, throwError } from 'rxjs';
import { ConnectionError, ProblemError, SlowAnswer } from './problem-error.js';

/** Turns failed requests into `ProblemError` and `ConnectionError`, the two that the rest of the web knows. */
export const problems: HttpInterceptorFn = (request, next) =>
  next(request).pipe(catchError((error: unknown) => throwError(() => told(error))));

function told(error: unknown): unknown {
  if (!(error instanceof HttpErrorResponse)) return error;
  if (isTimeout(error)) return new SlowAnswer(error.message, { cause: error });
  if (error.status === 0) return new ConnectionError(error.message, { cause: error });
  return new ProblemError(isProblemBody(error.error) ? error.error : unexplained(error));
}

/** Looked at by hand: the schema would bring its validator along into the first script that loads. */
function isProblemBody(body: unknown): body is Problem {
  const problem = body as Partial<Problem> | null;
  return typeof problem?.code === 'string' && typeof problem.detail === 'string';
}

/** A proxy's page or an empty answer: no sentence of the API's own came along. */
function unexplained({ status, statusText }: HttpErrorResponse): Problem {
  return { type: 'about:blank', title: statusText, status, code: codeOf[status] ?? 'internal', detail: '' };
}

const codeOf: Readonly<Record<number, ProblemCode | undefined>> = {
  401: 'unauthenticated',
  404: 'notFound',
  413: 'tooLarge',
  429: 'tooManyAttempts',
};

/** The browser gave up waiting, or a proxy did. */
function isTimeout({ status, error }: HttpErrorResponse): boolean {
  return (
    status === 408 || status === 504 || (status === 0 && (error as Error | null)?.name === 'TimeoutError')
  );
}
