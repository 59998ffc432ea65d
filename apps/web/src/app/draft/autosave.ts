import { signal } from '@angular/core';
import { canonicalJson } from '@samsyn/domain';
import { ConnectionError, isProblem } from '../api/problem-error.js';

/** A text as the server holds it. */
export interface Stored<T> {
  readonly content: T;
  readonly version: number;
}

/** What is not on the server yet, and the version that it was written on. */
export interface UnsavedText<T> {
  readonly content: T;
  readonly basedOn: number;
}

export type SaveState<T> =
  | { readonly kind: 'unchanged' | 'waiting' | 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  /** No answer; it is tried again by itself. */
  | { readonly kind: 'offline' }
  /** Somebody else has saved meanwhile; a person has to choose. */
  | { readonly kind: 'conflict'; readonly theirs: Stored<T> }
  /** The session has ended; it is tried again once there is a new one. */
  | { readonly kind: 'signedOut' }
  /** The API said no, and would again. */
  | { readonly kind: 'refused'; readonly error: unknown };

export interface AutosaveOptions<T> {
  readonly start: Stored<T>;
  readonly save: (content: T, basedOn: number) => Promise<{ version: number; savedAt: string }>;
  /** What the server holds now: asked for when a save was based on an older version. */
  readonly current: () => Promise<Stored<T>>;
  /** Keeps a copy in this browser of what is not saved; null when all of it is. */
  readonly keep: (unsaved: UnsavedText<T> | null) => void;
}

/** Milliseconds from the last change to the save. */
export const pause = 1000;
/** Milliseconds after which a text that is written without a pause is saved all the same. */
export const longestWait = 10_000;
const firstRetry = 2000;
const longestRetry = 30_000;

/**
 * Saves a text by itself when the writer pauses, one save at a time, always the newest text, named by the version
 * that it was written on. Nothing is ever dropped: what could not be saved stays here and in the browser's own copy.
 */
export class Autosave<T> {
  private readonly status = signal<SaveState<T>>({ kind: 'unchanged' });
  readonly state = this.status.asReadonly();

  private version: number;
  private content: T;
  /** What the server last had, as far as is known here. */
  private known: T;
  private unsaved = false;
  private unsavedSince = 0;
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private retryDelay = firstRetry;
  /** Set when a pause came while a save was under way. */
  private due = false;

  constructor(private readonly options: AutosaveOptions<T>) {
    this.version = options.start.version;
    this.content = options.start.content;
    this.known = options.start.content;
  }

  /** The version that the next save will name. */
  get basedOn(): number {
    return this.version;
  }

  /** Takes the text as it is now. */
  change(content: T): void {
    this.content = content;
    if (!this.unsaved) this.unsavedSince = Date.now();
    this.unsaved = true;
    if (this.status().kind === 'conflict') return this.keepCopy();
    if (!this.running) this.status.set({ kind: 'waiting' });
    this.saveIn(Math.max(0, Math.min(pause, this.unsavedSince + longestWait - Date.now())));
  }

  /** Ends a conflict: `content` is what the person chose of their own text and the stored one. */
  settle(content: T): Promise<boolean> {
    const state = this.status();
    if (state.kind !== 'conflict') return this.flush();
    this.version = state.theirs.version;
    this.known = state.theirs.content;
    this.content = content;
    this.unsaved = !same(content, state.theirs.content);
    this.status.set({ kind: this.unsaved ? 'waiting' : 'unchanged' });
    if (this.unsaved) this.keepCopy();
    else this.options.keep(null);
    return this.flush();
  }

  /** Saves now. Resolves when there is nothing more to try: true if all is saved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.unsaved && this.status().kind !== 'conflict') {
      const before = this.content;
      this.due = true;
      await this.run();
      const failed = ['offline', 'signedOut', 'refused'].includes(this.status().kind);
      if (failed && before === this.content) break;
    }
    if (this.running) await this.running;
    return !this.unsaved;
  }

  /** Tries at once, for when the network, or the writer's session, has come back. */
  retry(): void {
    if (['offline', 'signedOut'].includes(this.status().kind)) this.saveIn(0);
  }

  /** Writes the browser's own copy, for when the page may be gone in a moment. */
  keepCopy(): void {
    if (this.unsaved || this.running) this.options.keep({ content: this.content, basedOn: this.version });
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private saveIn(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.due = true;
      void this.run();
    }, delay);
  }

  private run(): Promise<void> {
    this.running ??= this.saveWhileDue().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async saveWhileDue(): Promise<void> {
    while (this.due && this.unsaved) {
      this.due = false;
      this.options.keep({ content: this.content, basedOn: this.version });
      this.status.set({ kind: 'saving' });
      const sent = this.content;
      this.unsaved = false;
      try {
        const { version, savedAt } = await this.options.save(sent, this.version);
        this.known = sent;
        this.saved(version, savedAt);
      } catch (error) {
        this.unsaved = true;
        await this.failed(error, sent);
      }
    }
  }

  private saved(version: number, at: string): void {
    this.version = version;
    this.retryDelay = firstRetry;
    this.unsavedSince = Date.now();
    this.status.set(this.unsaved ? { kind: 'waiting' } : { kind: 'saved', at });
    this.options.keep(this.unsaved ? { content: this.content, basedOn: version } : null);
  }

  private async failed(error: unknown, sent: T): Promise<void> {
    if (!isProblem(error, 'staleVersion')) return this.notSaved(error);
    try {
      const theirs = await this.options.current();
      if (same(theirs.content, sent)) {
        // Our own save, whose answer was lost on the way.
        this.unsaved = this.content !== sent;
        this.known = sent;
        this.saved(theirs.version, new Date().toISOString());
      } else if (same(theirs.content, this.known)) {
        // Something else than the text has changed, such as a waiver.
        this.version = theirs.version;
        this.due = true;
      } else this.status.set({ kind: 'conflict', theirs });
    } catch (second) {
      this.notSaved(second);
    }
  }

  private notSaved(error: unknown): void {
    if (isProblem(error, 'unauthenticated')) return this.status.set({ kind: 'signedOut' });
    if (!(error instanceof ConnectionError)) return this.status.set({ kind: 'refused', error });
    this.status.set({ kind: 'offline' });
    this.saveIn(this.retryDelay);
    this.retryDelay = Math.min(this.retryDelay * 2, longestRetry);
  }
}

function same(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
