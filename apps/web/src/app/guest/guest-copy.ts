import { DOCUMENT, Injectable, inject } from '@angular/core';
import { GuestWords } from '@samsyn/domain';

/** What a guest has written and not sent, in this browser: it is there again after a reload. */
@Injectable({ providedIn: 'root' })
export class GuestCopy {
  private readonly window = inject(DOCUMENT).defaultView;

  find(token: string): GuestWords | null {
    try {
      const stored = this.window?.localStorage.getItem(keyOf(token));
      return stored ? (GuestWords.safeParse(JSON.parse(stored)).data ?? null) : null;
    } catch {
      return null;
    }
  }

  /** Keeps the words, or lets go of them when they are sent. */
  keep(token: string, words: GuestWords | null): void {
    try {
      if (words === null) this.window?.localStorage.removeItem(keyOf(token));
      else this.window?.localStorage.setItem(keyOf(token), JSON.stringify(words));
    } catch {
      // Storage is full or forbidden: the words are still on the screen.
    }
  }
}

/** The token itself is a secret, and not written down: its end is enough to tell links apart in one browser. */
const keyOf = (token: string) => `samsyn.guest.${token.slice(-8)}`;
