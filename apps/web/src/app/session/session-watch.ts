import { DOCUMENT, Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import type { SessionEnd } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { OpenDrafts } from '../draft/open-drafts.js';
import { Session } from './session.js';

/** Milliseconds before the end at which one is warned, and once more if nothing came of it. */
export const warnings = [5 * 60_000, 60_000] as const;

/** What there is to say of the session, and to be done about it. */
export type SessionNotice =
  | { readonly kind: 'ending'; readonly endsAt: string; readonly extendable: boolean }
  | { readonly kind: 'over' };

/** Knows when the session ends by itself, and says so in time. */
@Injectable({ providedIn: 'root' })
export class SessionWatch {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly drafts = inject(OpenDrafts);
  private readonly window = inject(DOCUMENT).defaultView;

  private readonly end = signal<SessionEnd | null>(null);
  private readonly warned = signal(false);
  private readonly closed = signal(false);
  /** When it ends by this browser's own clock. */
  private deadline = Infinity;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** What is to be shown over the page; null when there is nothing to say, or it was put away. */
  readonly notice = computed((): SessionNotice | null => {
    if (this.closed()) return null;
    if (this.session.lapsed()) return { kind: 'over' };
    const end = this.end();
    return end && this.warned() ? { kind: 'ending', endsAt: end.endsAt, extendable: end.extendable } : null;
  });

  constructor() {
    const look = () => this.window?.document.visibilityState !== 'hidden' && this.late() && void this.look();
    // A laptop that slept has slept through the timers.
    for (const name of ['focus', 'pageshow', 'visibilitychange']) this.window?.addEventListener(name, look);
    const account = computed(() => this.session.me()?.accountId);
    effect(() => {
      const accountId = account();
      const lapsed = this.session.lapsed();
      untracked(() => {
        this.closed.set(false);
        this.warned.set(false);
        clearTimeout(this.timer);
        if (accountId && !lapsed) void this.look();
      });
    });
  }

  /** Puts off the end. @throws ProblemError, ConnectionError */
  async extend(): Promise<void> {
    this.take(await this.api.extendSession());
  }

  /** Puts the notice away; a warning comes once more before the end. */
  close(): void {
    this.closed.set(true);
  }

  /** Shows again that the session is over, for whoever put that away and now wants to sign in. */
  ask(): void {
    this.closed.set(false);
    void this.session.check();
  }

  private async look(): Promise<void> {
    try {
      this.take(await this.api.sessionEnd());
    } catch {
      // Without an answer it is as it was known to be; without a session that is said elsewhere.
      if (this.left() > 0 && this.left() <= warnings[0]) this.warn();
      this.arm();
    }
  }

  private take(end: SessionEnd): void {
    this.end.set(end);
    this.deadline = Date.now() + end.secondsLeft * 1000;
    this.warned.set(false);
    this.closed.set(false);
    if (this.left() <= warnings[0]) this.warn();
    this.arm();
  }

  private warn(): void {
    this.warned.set(true);
    this.closed.set(false);
    // Whatever comes next, what is written is safe.
    void this.drafts.flush();
  }

  /** Looks again at the next warning, or at the end: another tab may have put it off meanwhile. */
  private arm(): void {
    clearTimeout(this.timer);
    if (this.deadline === Infinity) return;
    const left = this.left();
    const next = [...warnings, 0].find((before) => before < left);
    // A little after the moment, or what is left might be the same second.
    this.timer = setTimeout(() => void this.look(), next === undefined ? 60_000 : left - next + 500);
  }

  private left(): number {
    return this.deadline - Date.now();
  }

  private late(): boolean {
    return this.left() <= warnings[0];
  }
}
