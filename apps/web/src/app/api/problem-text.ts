import { Injectable, inject } from '@angular/core';
import { TEXTS } from '../i18n/texts.js';
import { ConnectionError, ProblemError } from './problem-error.js';

/** What went wrong as a sentence that says what to do: the API's own, or ours where none came. */
@Injectable({ providedIn: 'root' })
export class ProblemText {
  private readonly t = inject(TEXTS);

  sentence(error: unknown): string {
    if (error instanceof ProblemError) {
      const { title, detail, code } = error.problem;
      // The title says what is wrong, the detail what to do about it.
      if (detail) return title ? `${title}. ${detail}` : detail;
      return this.t(fallback[code] ?? 'shell.failure.unexpected');
    }
    if (error instanceof ConnectionError) return this.t('shell.failure.connection');
    return this.t('shell.failure.unexpected');
  }
}

const fallback: Record<string, 'shell.failure.notFound' | 'shell.failure.unauthenticated' | undefined> = {
  notFound: 'shell.failure.notFound',
  unauthenticated: 'shell.failure.unauthenticated',
};
