import { DOCUMENT, DestroyRef, Injectable, effect, inject, signal, untracked } from '@angular/core';
import type { LiveEvent } from '@samsyn/domain';
import { Session } from '../session/session.js';
import { EVENT_SOURCE } from './event-source.js';

/** As the domain's, which would bring the schemas along into the first script that loads. */
const heartbeat = 20_000;
/** A browser has six connections to a server: a tab that nobody sees gives its own back. */
export const hiddenFor = 20_000;
/** A page that goes and one that comes use the same stream. */
const lingers = 5_000;
const firstRetry = 1_000;
const longestRetry = 60_000;

type Hear = (event: LiveEvent) => void;

/**
 * What happens elsewhere, as it happens. One stream for all pages, while somebody listens and the tab is seen. After
 * every pause, whatever its reason, `resync` says that something may have been missed.
 */
@Injectable({ providedIn: 'root' })
export class Live {
  private readonly session = inject(Session);
  private readonly open = inject(EVENT_SOURCE);
  private readonly document = inject(DOCUMENT);
  private readonly window = this.document.defaultView;

  private readonly hearers = new Set<Hear>();
  private readonly on = signal(false);
  /** Whether what happens is heard at once, as far as is known. */
  readonly connected = this.on.asReadonly();

  private source: EventSource | undefined;
  private lookAfter: ReturnType<typeof setTimeout> | undefined;
  private watchdog: ReturnType<typeof setTimeout> | undefined;
  private retryDelay = firstRetry;
  private hidden = false;

  constructor() {
    this.document.addEventListener('visibilitychange', () => this.seen());
    this.window?.addEventListener('online', () => this.again());
    this.window?.addEventListener('pageshow', () => this.again());
    effect(() => {
      const me = this.session.me();
      untracked(() => (me ? this.arrange() : this.close()));
    });
  }

  /** Calls `hear` with each event until the caller is destroyed. To be called where Angular can inject. */
  listen(hear: Hear, until = inject(DestroyRef)): void {
    const hearer: Hear = (event) => hear(event);
    this.hearers.add(hearer);
    until.onDestroy(() => {
      this.hearers.delete(hearer);
      if (this.hearers.size === 0) this.later(lingers, () => this.hearers.size === 0 && this.close());
    });
    this.arrange();
  }

  /**
   * Asks `look` to look again, soon after an event that concerns it (`concerns`) and after every pause. Many events at
   * once are one look.
   */
  follow(concerns: (event: LiveEvent) => boolean, look: () => void, until = inject(DestroyRef)): void {
    let due: ReturnType<typeof setTimeout> | undefined;
    this.listen((event) => {
      if (event.kind !== 'resync' && !concerns(event)) return;
      due ??= setTimeout(() => {
        due = undefined;
        look();
      }, 150);
    }, until);
    until.onDestroy(() => clearTimeout(due));
  }

  private arrange(): void {
    if (this.hearers.size === 0 || this.hidden || this.source || !this.session.me()) return;
    clearTimeout(this.lookAfter);
    const source = this.open('/api/events');
    if (!source) return;
    this.source = source;
    this.watch();
    source.addEventListener('open', () => {
      this.retryDelay = firstRetry;
      this.on.set(true);
      this.watch();
      // Whoever listens already has read something before the stream was there.
      this.tell({ kind: 'resync' });
    });
    source.addEventListener('message', ({ data }: MessageEvent<string>) => {
      this.watch();
      this.tell(JSON.parse(data) as LiveEvent);
    });
    source.addEventListener('beat', () => this.watch());
    source.addEventListener('ended', () => {
      this.close();
      void this.session.check();
    });
    source.addEventListener('error', () => {
      this.on.set(false);
      // The browser comes back by itself, unless the answer was no stream at all.
      if (source.readyState === 2 && source === this.source) this.lost();
    });
  }

  private tell(event: LiveEvent): void {
    if (event.kind === 'me') void this.session.check();
    for (const hear of [...this.hearers]) hear(event);
  }

  /** A connection that has gone without a word, as when a laptop slept, is known by its silence. */
  private watch(): void {
    clearTimeout(this.watchdog);
    this.watchdog = setTimeout(() => this.lost(), heartbeat * 2);
  }

  private lost(): void {
    this.close();
    const delay = this.retryDelay * (0.75 + Math.random() / 2);
    this.retryDelay = Math.min(this.retryDelay * 2, longestRetry);
    // Perhaps there is no session any more: then there is nothing to come back to.
    this.later(delay, () => void this.session.check().then(() => this.arrange()));
  }

  private again(): void {
    if (this.source && this.source.readyState !== 2) return;
    this.close();
    this.retryDelay = firstRetry;
    this.arrange();
  }

  private seen(): void {
    if (this.document.visibilityState === 'hidden')
      return this.later(hiddenFor, () => {
        this.hidden = true;
        this.close();
      });
    this.hidden = false;
    if (this.source) clearTimeout(this.lookAfter);
    else this.arrange();
  }

  private later(delay: number, act: () => unknown): void {
    clearTimeout(this.lookAfter);
    this.lookAfter = setTimeout(act, delay);
  }

  private close(): void {
    clearTimeout(this.lookAfter);
    clearTimeout(this.watchdog);
    this.source?.close();
    this.source = undefined;
    this.on.set(false);
  }
}
