import { Injectable, inject } from '@angular/core';
import { TEXTS, type PlainKey } from '../i18n/texts.js';
import type { ProblemCode } from '@samsyn/domain';
import { ConnectionError, ProblemError, SlowAnswer } from './problem-error.js';

/** What went wrong as a sentence that says what to do: the API's own, or ours where none came. */
@Injectable({ providedIn: 'root' })
export class ProblemText {
  private readonly t = inject(TEXTS);

  sentence(error: unknown): string {
    if (error instanceof ProblemError) {
      const { title, detail, code } = error.problem;
      // The title says what is wrong, the detail what to do about it.
      if (detail) return title ? `${title}. ${detail}` : detail;
      return this.t(fallback[code as ProblemCode] ?? 'shell.failure.unexpected');
    }
    if (error instanceof SlowAnswer) return this.t('shell.failure.slow');
    if (error instanceof ConnectionError) return this.t('shell.failure.connection');
    return this.t('shell.failure.unexpected');
  }
}

/** What is said where a proxy answered in the API's place. */
const fallback = {
  notFound: 'shell.failure.notFound',
  unauthenticated: 'shell.failure.unauthenticated',
  tooLarge: 'shell.failure.tooLarge',
  tooManyAttempts: 'shell.failure.tooManyAttempts',
} as const satisfies Partial<Record<ProblemCode, PlainKey>> as Partial<Record<ProblemCode, PlainKey>>;
