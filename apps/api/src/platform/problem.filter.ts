import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Locale, Problem } from '@samsyn/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { en } from './messages/en.js';
import { sv } from './messages/sv.js';
import { faultSentence } from './messages/validation.js';
import { ProblemException, type Code } from './problem.js';

const codeOfStatus: Readonly<Record<number, Code>> = {
  400: 'unreadable',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'notFound',
  413: 'tooLarge',
  415: 'unreadable',
  429: 'tooManyAttempts',
};

/** The part of a request that says which language its reader has. */
interface Asking {
  readonly headers: { 'accept-language'?: string | undefined };
}

/** The reader's language by `Accept-Language`; Swedish first. */
function localeOf(request: Asking): Locale {
  return /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'sv';
}

/** Every error leaves as problem details (RFC 9457), without a stack trace. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(exception: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(exception, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

const logger = new Logger('Problem');

/** Answers with what went wrong, in the reader's language. */
export function sendProblem(exception: unknown, request: Asking, reply: FastifyReply): void {
  const problem = problemOf(exception, localeOf(request));
  if (exception instanceof ProblemException) void reply.headers(exception.headers);
  void reply.status(problem.status).type('application/problem+json').send(problem);
}

function problemOf(exception: unknown, locale: Locale): Problem {
  const status = statusOf(exception);
  const code =
    exception instanceof ProblemException
      ? exception.code
      : (codeOfStatus[status] ?? (status < 500 ? 'unreadable' : 'internal'));
  // The stack alone: a failed query carries its parameters, and people's texts do not belong in a log.
  if (code === 'internal') logger.error((exception as Error).stack ?? String(exception));
  const [title, detail] = (locale === 'en' ? en : sv)[code];
  const extra = exception instanceof ProblemException ? exception.extra : {};
  const errors = extra.errors?.map((one) => ({ ...one, message: faultSentence(locale, one.code) }));
  return {
    type: `urn:samsyn:problem:${code}`,
    title,
    status,
    code,
    detail,
    ...extra,
    ...(errors && { errors }),
  };
}

function statusOf(exception: unknown): number {
  if (exception instanceof HttpException) return exception.getStatus();
  const { statusCode } = exception as { statusCode?: number };
  return statusCode && statusCode < 500 ? statusCode : 500;
}
