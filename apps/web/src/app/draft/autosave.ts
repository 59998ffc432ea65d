import { signal } from '@angular/core';
import { canonicalJson } from '@samsyn/domain/rules';
import { ConnectionError, ProblemError, isProblem } from '../api/problem-error.js';

/** A text as the server holds it. */
export interface Stored<T> {
  readonly content: T;
  readonly version: number;
}

/** What is not on the server yet, and the version that it was written on. */
export interface UnsavedText<T> {
  readonly content: T;
  readonly basedOn: number;
  /**
   * Texts that the server may hold without anybody else having written: the one that this was written on, and those
   * that were sent and never answered.
   */
  readonly ours: readonly T[];
}

export type SaveState<T> =
  | { readonly kind: 'unchanged' | 'waiting' | 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  /** No answer, or one that may be another in a moment; it is tried again by itself. */
  | { readonly kind: 'offline'; readonly cause: 'connection' | 'server' }
  /** Somebody else has saved meanwhile; a person has to choose. */
  | { readonly kind: 'conflict'; readonly theirs: Stored<T> }
  /** The session has ended; it is tried again once there is a new one. */
  | { readonly kind: 'signedOut' }
  /** The API said no, and would again. */
  | { readonly kind: 'refused'; readonly error: unknown };

export interface AutosaveOptions<T> {
  readonly start: Stored<T>;
  readonly save: (content: T, basedOn: number) => Promise<{ version: number; savedAt: string }>;
  /** What the server holds now: asked for when a save was based on an older version, or somebody else has saved. */
  readonly current: () => Promise<Stored<T>>;
  /** Keeps a copy in this browser of what is not saved; null when all of it is. */
  readonly keep: (unsaved: UnsavedText<T> | null) => void;
  /** Somebody else has saved, while nothing here was unsaved: the text is theirs from now on. */
  readonly taken?: (content: T) => void;
}

/** Milliseconds from the last change to the save. */
export const pause = 800;
/** Milliseconds after which a text that is written without a pause is saved all the same: two seconds with the way there. */
export const longestWait = 1500;
/** Milliseconds from the last change to the copy in this browser, and from the first that no copy has. */
export const copyPause = 250;
export const longestUncopied = 1000;
const firstRetry = 2000;
const longestRetry = 30_000;
/** Texts of an unknown fate that are remembered. A forgotten one may come back as a conflict, and is not lost. */
const mostUnanswered = 8;

/**
 * Saves a text by itself while it is written, one save at a time, always the newest text, named by the version that it
 * was written on. Nothing is ever dropped: what could not be saved stays here and in the browser's own copy.
 */
export class Autosave<T> {
  private readonly status = signal<SaveState<T>>({ kind: 'unchanged' });
  readonly state = this.status.asReadonly();

  private version: number;
  private content: T;
  /** What the server last had, as far as is known here. */
  private known: T;
  /** What was sent and never answered. */
  private unanswered: T[] = [];
  private unsaved = false;
  private unsavedSince = 0;
  private uncopiedSince: number | null = null;
  private running: Promise<void> | null = null;
  /** On its way; whether it gets there is not known yet. */
  private sending: { readonly content: T } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private copyTimer: ReturnType<typeof setTimeout> | undefined;
  private retryDelay = firstRetry;
  /** Set when a pause came while a save was under way. */
  private due = false;

  constructor(private readonly options: AutosaveOptions<T>) {
    this.version = options.start.version;
    this.content = options.start.content;
    this.known = options.start.content;
  }

  /** What the server holds, as far as is known here: the next save will name its version. */
  get stored(): Stored<T> {
    return { content: this.known, version: this.version };
  }

  /** Whether there is anything here that the server may not have. */
  get hasUnsaved(): boolean {
    return this.unsaved || this.sending !== null;
  }

  /** Takes the text as it is now. */
  change(content: T): void {
    this.content = content;
    if (!this.unsaved) this.unsavedSince = Date.now();
    this.unsaved = true;
    this.copySoon();
    const { kind } = this.status();
    // A person has to act first, or it is tried again soon enough.
    if (kind === 'conflict' || kind === 'signedOut' || kind === 'offline') return;
    if (!this.running) this.status.set({ kind: 'waiting' });
    this.saveIn(Math.max(0, Math.min(pause, this.unsavedSince + longestWait - Date.now())));
  }

  /** Ends a conflict: `content` is what the person chose of their own text and the stored one. */
  settle(content: T): Promise<boolean> {
    const state = this.status();
    if (state.kind !== 'conflict') return this.flush();
    this.adopt(state.theirs);
    this.content = content;
    this.unsaved = !same(content, state.theirs.content);
    this.status.set({ kind: this.unsaved ? 'waiting' : 'unchanged' });
    this.copyNow();
    return this.flush();
  }

  /** Somebody else has saved. Where nothing here is unsaved their text is taken; else the next save tells the two apart. */
  async lookAgain(): Promise<void> {
    if (this.hasUnsaved) return;
    const stored = await this.options.current().catch(() => null);
    if (!stored || this.hasUnsaved || stored.version <= this.version) return;
    const changed = !same(stored.content, this.content);
    this.adopt(stored);
    this.content = stored.content;
    if (changed) this.options.taken?.(stored.content);
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
    if (this.hasUnsaved) this.copyNow();
  }

  stop(): void {
    clearTimeout(this.timer);
    clearTimeout(this.copyTimer);
  }

  private saveIn(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.due = true;
      void this.run();
    }, delay);
  }

  private copySoon(): void {
    this.uncopiedSince ??= Date.now();
    const longest = this.uncopiedSince + longestUncopied - Date.now();
    clearTimeout(this.copyTimer);
    this.copyTimer = setTimeout(() => this.keepCopy(), Math.max(0, Math.min(copyPause, longest)));
  }

  private copyNow(): void {
    clearTimeout(this.copyTimer);
    this.uncopiedSince = null;
    const { content, version, known, unanswered, sending } = this;
    const ours = [known, ...unanswered, ...(sending ? [sending.content] : [])];
    this.options.keep(this.hasUnsaved ? { content, basedOn: version, ours } : null);
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
      if (!this.inTrouble()) this.status.set({ kind: 'saving' });
      const sent = this.content;
      this.sending = { content: sent };
      this.unsaved = false;
      this.copyNow();
      try {
        const { version, savedAt } = await this.options.save(sent, this.version);
        this.sending = null;
        this.adopt({ content: sent, version });
        this.saved(savedAt);
      } catch (error) {
        this.sending = null;
        this.unsaved = true;
        await this.failed(error, sent);
      }
    }
  }

  private saved(at: string): void {
    this.retryDelay = firstRetry;
    this.unsavedSince = Date.now();
    this.status.set(this.unsaved ? { kind: 'waiting' } : { kind: 'saved', at });
    this.copyNow();
    // Written while this was under way: perhaps nothing but a retry was to come.
    if (this.unsaved && !this.due) this.saveIn(pause);
  }

  private async failed(error: unknown, sent: T): Promise<void> {
    if (!isProblem(error, 'staleVersion')) {
      // Whether it was saved all the same is not known.
      if (isPassing(error)) this.unanswered = [...this.unanswered, sent].slice(-mostUnanswered);
      this.copyNow();
      return this.notSaved(error);
    }
    try {
      const theirs = await this.options.current();
      // Refused for its version, and yet that is the version: another attempt would go the same way.
      if (theirs.version === this.version) return this.status.set({ kind: 'refused', error });
      const ours = [this.known, ...this.unanswered, sent].some((one) => same(one, theirs.content));
      if (same(theirs.content, this.content)) {
        this.adopt(theirs);
        this.unsaved = false;
        this.saved(new Date().toISOString());
      } else if (ours) {
        // Our own save, whose answer was lost on the way; or something else than the text, such as a waiver.
        this.adopt(theirs);
        this.due = true;
      } else {
        this.status.set({ kind: 'conflict', theirs });
        this.copyNow();
      }
    } catch (second) {
      this.notSaved(second);
    }
  }

  private adopt({ content, version }: Stored<T>): void {
    this.version = version;
    this.known = content;
    this.unanswered = [];
  }

  private notSaved(error: unknown): void {
    if (isProblem(error, 'unauthenticated')) return this.status.set({ kind: 'signedOut' });
    if (!isPassing(error)) return this.status.set({ kind: 'refused', error });
    const cause = error instanceof ConnectionError ? 'connection' : 'server';
    this.status.set({ kind: 'offline', cause });
    this.saveIn(this.retryDelay);
    this.retryDelay = Math.min(this.retryDelay * 2, longestRetry);
  }

  /** What is said of trouble stands until it is over, not only between two attempts. */
  private inTrouble(): boolean {
    return ['offline', 'signedOut', 'refused'].includes(this.status().kind);
  }
}

/** Whether the same might go well in a moment: no answer, or a server that is not itself, or too busy. */
function isPassing(error: unknown): boolean {
  if (error instanceof ConnectionError) return true;
  return error instanceof ProblemError && (error.problem.status >= 500 || error.problem.status === 429);
}

function same(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
