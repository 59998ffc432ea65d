import { Injectable, computed, inject, signal } from '@angular/core';
import { ProblemText } from '../api/problem-text.js';

type Message =
  | { readonly kind: 'done'; readonly text: () => string }
  | { readonly kind: 'failed'; readonly error: unknown };

/** One message above the page: what has been done, or what went wrong. It stays until it is closed or the page changes. */
@Injectable({ providedIn: 'root' })
export class Messages {
  private readonly problemText = inject(ProblemText);
  private readonly message = signal<Message | null>(null);

  readonly current = computed(() => {
    const message = this.message();
    if (!message) return null;
    const text = message.kind === 'done' ? message.text() : this.problemText.sentence(message.error);
    return { kind: message.kind, text };
  });

  /** @param text asked for again when the language changes */
  done(text: () => string): void {
    this.message.set({ kind: 'done', text });
  }

  failed(error: unknown): void {
    this.message.set({ kind: 'failed', error });
  }

  clear(): void {
    this.message.set(null);
  }
}
