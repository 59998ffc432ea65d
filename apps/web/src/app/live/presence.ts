import { DOCUMENT, Injectable, inject, signal, type DestroyRef, type Signal } from '@angular/core';
import type { LiveEvent, Present } from '@samsyn/domain';
import { Api, type OpenText } from '../api/api.js';
import { isProblem } from '../api/problem-error.js';
import { Session } from '../session/session.js';
import { Live } from './live.js';

/** Milliseconds after which one says once more that one is here; the server forgets after more than two of them. */
export const beatEvery = 15_000;
/** Milliseconds after the last change for which somebody counts as writing. */
export const writesFor = 60_000;
/** Milliseconds for which a page that nobody sees still counts as open. */
export const awayAfter = 20_000;

/** A text that is open here: who else has it open, as far as is known. */
export interface SharedText {
  readonly others: Signal<readonly Present[]>;
  /** It has been changed here. */
  wrote(): void;
}

/** Says who has a text open, to the others who have, for as long as the page is seen. */
@Injectable({ providedIn: 'root' })
export class Presence {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly session = inject(Session);
  private readonly document = inject(DOCUMENT);

  /** @param until when the page that shows the text goes */
  begin(text: OpenText, until: DestroyRef): SharedText {
    const here = new Here(text, this.api, () => this.session.me() !== null && !this.session.lapsed());
    const seen = () => here.seen(this.document.visibilityState !== 'hidden');
    const left = () => here.leave();
    const look = () => here.beat();
    const window = this.document.defaultView;
    this.document.addEventListener('visibilitychange', seen);
    window?.addEventListener('pagehide', left);
    window?.addEventListener('pageshow', seen);
    this.live.follow((event) => isOf(text, event), look, until);
    until.onDestroy(() => {
      this.document.removeEventListener('visibilitychange', seen);
      window?.removeEventListener('pagehide', left);
      window?.removeEventListener('pageshow', seen);
      here.leave();
    });
    look();
    return here;
  }
}

function isOf(text: OpenText, event: LiveEvent): boolean {
  return event.kind === 'presence' && event.in === text.kind && event.id === text.id;
}

/** One page that has a text open. */
class Here implements SharedText {
  readonly others = signal<readonly Present[]>([]);
  private readonly tab = newId();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private away: ReturnType<typeof setTimeout> | undefined;
  private wroteAt = -Infinity;
  private saidWriting = false;
  private gone = false;

  constructor(
    private readonly text: OpenText,
    private readonly api: Api,
    private readonly signedIn: () => boolean,
  ) {}

  wrote(): void {
    this.wroteAt = Date.now();
    if (!this.saidWriting) this.beat();
  }

  seen(visible: boolean): void {
    clearTimeout(this.away);
    if (!visible) this.away = setTimeout(() => this.leave(), awayAfter);
    else if (this.gone) this.beat();
  }

  /** Says that one is here, and hears who else is. */
  beat(): void {
    this.gone = false;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.beat(), beatEvery);
    if (!this.signedIn()) return this.others.set([]);
    const writing = Date.now() - this.wroteAt < writesFor;
    this.saidWriting = writing;
    this.api.present(this.text, this.tab, { writing }).then(
      (others) => {
        if (!this.gone) this.others.set(others);
        // It was left before the answer came.
        else void this.say();
      },
      (error: unknown) => {
        this.others.set([]);
        // Not one's own to have open any more: there is nobody to tell.
        if (isProblem(error, 'notFound') || isProblem(error, 'forbidden')) clearTimeout(this.timer);
      },
    );
  }

  leave(): void {
    if (this.gone) return;
    this.gone = true;
    this.saidWriting = false;
    clearTimeout(this.timer);
    clearTimeout(this.away);
    this.others.set([]);
    void this.say();
  }

  /** That one has gone: a request that the browser carries out although the page goes. */
  private async say(): Promise<void> {
    if (this.signedIn()) await this.api.gone(this.tab).catch(() => undefined);
  }
}

/** Unlike `crypto.randomUUID`, also on a page without https. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
