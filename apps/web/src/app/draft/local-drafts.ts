import { DOCUMENT, Injectable, inject } from '@angular/core';
import type { UnsavedText } from './autosave.js';

/** A copy in this browser of a text that did not reach the server. */
export interface LocalDraft<T> extends UnsavedText<T> {
  /** When it was written, ISO 8601. */
  readonly at: string;
}

/** Copies of unsaved texts, in this browser, each for one account and one text. */
@Injectable({ providedIn: 'root' })
export class LocalDrafts {
  private readonly window = inject(DOCUMENT).defaultView;

  find<T>(accountId: string, textId: string): LocalDraft<T> | null {
    try {
      const stored = this.window?.localStorage.getItem(keyOf(accountId, textId));
      return stored ? (JSON.parse(stored) as LocalDraft<T>) : null;
    } catch {
      return null;
    }
  }

  /** Whether this browser has any text of this account that did not reach the server. */
  has(accountId: string): boolean {
    try {
      const keys = Object.keys(this.window?.localStorage ?? {});
      return keys.some((key) => key.startsWith(prefixOf(accountId)));
    } catch {
      return false;
    }
  }

  /** Keeps the copy, or drops it when there is nothing unsaved. */
  keep<T>(accountId: string, textId: string, unsaved: UnsavedText<T> | null): void {
    const key = keyOf(accountId, textId);
    try {
      if (unsaved === null) this.window?.localStorage.removeItem(key);
      else
        this.window?.localStorage.setItem(key, JSON.stringify({ ...unsaved, at: new Date().toISOString() }));
    } catch {
      // Storage is full or forbidden: the text is still on the screen and is saved to the server.
    }
  }
}

const prefixOf = (accountId: string) => `samsyn.draft.1.${accountId}.`;

/** The form's number is part of the key: a copy of another shape is left alone instead of being misread. */
const keyOf = (accountId: string, textId: string) => prefixOf(accountId) + textId;
