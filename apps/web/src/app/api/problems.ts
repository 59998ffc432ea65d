import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import type { Problem } from '@samsyn/domain';
import { catchError, throwError } from 'rxjs';
import { ConnectionError, ProblemError } from './problem-error.js';

/** Turns failed requests into `ProblemError` and `ConnectionError`, the two that the rest of the web knows. */
export const problems: HttpInterceptorFn = (request, next) =>
  next(request).pipe(catchError((error: unknown) => throwError(() => told(error))));

function told(error: unknown): unknown {
  if (!(error instanceof HttpErrorResponse)) return error;
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
  const code = status === 404 ? 'notFound' : status === 401 ? 'unauthenticated' : 'internal';
  return { type: 'about:blank', title: statusText, status, code, detail: '' };
}
