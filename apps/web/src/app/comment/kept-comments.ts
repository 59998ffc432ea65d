import { Injectable, inject } from '@angular/core';
import type { Audience } from '@samsyn/domain';
import { CopyStore } from '../draft/copy-store.js';
import { Session } from '../session/session.js';
import type { Topic } from './conversation.js';

/** A comment that was begun and not sent. */
export interface KeptComment {
  readonly text: string;
  readonly audience: Audience;
  /** What a new thread was to be about. */
  readonly about: Topic | null;
}

/** Comments that were begun, kept in this browser until they are sent or given up: as unsaved texts are, and beside them. */
@Injectable({ providedIn: 'root' })
export class KeptComments {
  private readonly store = inject(CopyStore);
  private readonly session = inject(Session);

  async find(name: string): Promise<KeptComment | null> {
    const kept = await this.store.get(this.keyOf(name));
    try {
      return kept === null ? null : (JSON.parse(kept) as KeptComment);
    } catch {
      return null;
    }
  }

  keep(name: string, comment: KeptComment): void {
    void this.store.set(this.keyOf(name), JSON.stringify(comment));
  }

  drop(name: string): void {
    void this.store.remove(this.keyOf(name));
  }

  /** Under the account's unsaved texts, of which signing out asks. */
  private keyOf(name: string): string {
    return `samsyn.draft.1.${this.session.me()?.accountId ?? ''}.${name}`;
  }
}
