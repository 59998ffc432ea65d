import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Locale, Problem } from '@samsyn/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { en } from './messages/en.js';
import { sv } from './messages/sv.js';
import { faultSentence } from './messages/validation.js';
import { ProblemException, type Code } from './problem.js';

const codeOfStatus: Readonly<Record<number, Code>> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'notFound',
  413: 'tooLarge',
  415: 'invalid',
  429: 'tooManyAttempts',
};

/** The reader's language by `Accept-Language`; Swedish first. */
export function localeOf(request: { headers: { 'accept-language'?: string | undefined } }): Locale {
  return /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'sv';
}

/** Every error leaves as problem details (RFC 9457), without a stack trace. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #logger = new Logger('Problem');

  catch(exception: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const locale = localeOf(http.getRequest<FastifyRequest>());
    const problem = this.#problem(exception, locale);
    if (exception instanceof ProblemException) void reply.headers(exception.headers);
    void reply.status(problem.status).type('application/problem+json').send(problem);
  }

  #problem(exception: unknown, locale: Locale): Problem {
    const status = statusOf(exception);
    const code =
      exception instanceof ProblemException ? exception.code : (codeOfStatus[status] ?? 'internal');
    // The stack alone: a failed query carries its parameters, and people's texts do not belong in a log.
    if (code === 'internal') this.#logger.error((exception as Error).stack ?? String(exception));
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
}

function statusOf(exception: unknown): number {
  if (exception instanceof HttpException) return exception.getStatus();
  const { statusCode } = exception as { statusCode?: number };
  return statusCode && statusCode < 500 ? statusCode : 500;
}
