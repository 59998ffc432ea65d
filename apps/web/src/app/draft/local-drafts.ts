import { DOCUMENT, Injectable, inject, signal, type Signal } from '@angular/core';
import type { UnsavedText } from './autosave.js';
import { CopyStore } from './copy-store.js';

/** A copy in this browser of a text that did not reach the server. */
export interface LocalDraft<T> extends UnsavedText<T> {
  /** When it was written, ISO 8601. */
  readonly at: string;
}

/** One page's copy of one text. */
export interface OwnCopy<T> {
  readonly key: string;
  /** False when this browser could not keep the last copy: then the text is on the screen alone. */
  readonly kept: Signal<boolean>;
  /** Keeps the copy, or drops it when there is nothing unsaved. */
  keep(unsaved: UnsavedText<T> | null): void;
  /** The page goes; what is kept stays for the next one. */
  release(): void;
}

/** A copy that a page which is gone has left. */
export interface LeftCopy<T> {
  readonly draft: LocalDraft<T>;
  /** It is saved, or was not wanted. */
  drop(): void;
}

/**
 * Copies of unsaved texts in this browser. Every page has its own, so that none takes another's away, and holds a lock
 * by its name: whose lock is free belongs to a page that is gone, by whatever way, and is the next one's to take up.
 */
@Injectable({ providedIn: 'root' })
export class LocalDrafts {
  private readonly store = inject(CopyStore);
  // Not there on a page without https; then any copy may be taken up, and is at worst there twice.
  private readonly locks = inject(DOCUMENT).defaultView?.navigator.locks as LockManager | undefined;

  own<T>(accountId: string, textId: string): OwnCopy<T> {
    const key = `${prefixOf(accountId, textId)}.${newId()}`;
    const kept = signal(true);
    const release = this.hold(key);
    let turn = 0;
    return {
      key,
      kept,
      keep: (unsaved) => {
        if (unsaved === null && turn === 0) return;
        const mine = ++turn;
        if (unsaved === null) {
          kept.set(true);
          void this.store.remove(key);
          return;
        }
        const text = JSON.stringify({ ...unsaved, at: new Date().toISOString() } satisfies LocalDraft<T>);
        // Begun at once, also while the page goes; the store does things in the order in which they are begun.
        void this.store.set(key, text).then((done) => mine === turn && kept.set(done));
      },
      release,
    };
  }

  /**
   * Calls `offer` with each copy of the text that was left here, now or when another page goes; never with the page's
   * `own`. @returns stops it
   */
  left<T>(
    accountId: string,
    textId: string,
    offer: (copy: LeftCopy<T>) => void,
    own?: OwnCopy<T>,
  ): () => void {
    const stop = new AbortController();
    void this.offerLeft(prefixOf(accountId, textId), offer, stop.signal, own?.key);
    return () => stop.abort();
  }

  /** Whether this browser has any text of this account that did not reach the server. */
  async has(accountId: string): Promise<boolean> {
    return (await this.store.keys(prefixOf(accountId))).length > 0;
  }

  private async offerLeft<T>(
    prefix: string,
    offer: (copy: LeftCopy<T>) => void,
    stop: AbortSignal,
    own: string | undefined,
  ): Promise<void> {
    const keys = await this.store.keys(prefix);
    // What an earlier release kept had no page's name after the text's.
    for (const key of keys.filter((one) => one !== own && (one === prefix || one[prefix.length] === '.')))
      void this.whenFree(key, stop, async (done) => {
        const text = await this.store.get(key);
        const draft = text === null ? null : parsed<T>(text);
        if (!draft || stop.aborted) return done();
        offer({
          draft,
          drop: () => {
            void this.store.remove(key).then(done);
          },
        });
      });
  }

  /** Waits until no page writes the copy any more, and keeps others from taking it up until `done`, or until it stops. */
  private async whenFree(
    key: string,
    stop: AbortSignal,
    act: (done: () => void) => Promise<void>,
  ): Promise<void> {
    const held = () =>
      new Promise<void>((done) => {
        stop.addEventListener('abort', () => done());
        void act(done);
      });
    if (!this.locks) return held();
    await this.locks.request(key, { signal: stop }, held).catch(() => undefined);
  }

  /** Holds a lock until the page goes or lets go of it. */
  private hold(key: string): () => void {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    void this.locks?.request(key, () => promise).catch(() => undefined);
    return () => resolve(undefined);
  }
}

/** The form's number is part of the key: a copy of another shape is left alone instead of being misread. */
function prefixOf(accountId: string, textId = ''): string {
  return `samsyn.draft.1.${accountId}.${textId}`;
}

/** What an earlier release kept had no `ours`. */
function parsed<T>(text: string): LocalDraft<T> | null {
  try {
    const draft = JSON.parse(text) as Omit<LocalDraft<T>, 'ours'> & Partial<LocalDraft<T>>;
    return { ...draft, ours: draft.ours ?? [] };
  } catch {
    return null;
  }
}

/** Unlike `crypto.randomUUID`, also on a page without https. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(2)), (n) => n.toString(36)).join('');
}
