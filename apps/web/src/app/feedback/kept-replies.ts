import { Injectable, inject } from '@angular/core';
import type { RichText } from '@samsyn/domain';
import { CopyStore } from '../draft/copy-store.js';
import { Session } from '../session/session.js';

/** A reply that was begun and not sent. */
export interface KeptReply {
  readonly body: RichText;
  readonly changes: string;
}

/** Replies to user organisations that were begun, in this browser until they are sent or given up. */
@Injectable({ providedIn: 'root' })
export class KeptReplies {
  private readonly store = inject(CopyStore);
  private readonly session = inject(Session);

  async find(feedbackId: string): Promise<KeptReply | null> {
    const kept = await this.store.get(this.keyOf(feedbackId));
    try {
      return kept === null ? null : (JSON.parse(kept) as KeptReply);
    } catch {
      return null;
    }
  }

  keep(feedbackId: string, reply: KeptReply): void {
    void this.store.set(this.keyOf(feedbackId), JSON.stringify(reply));
  }

  drop(feedbackId: string): void {
    void this.store.remove(this.keyOf(feedbackId));
  }

  /** Under the account's unsaved texts, of which signing out asks. */
  private keyOf(feedbackId: string): string {
    return `samsyn.draft.1.${this.session.me()?.accountId ?? ''}.reply-${feedbackId}`;
  }
}
