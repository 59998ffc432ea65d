import { DOCUMENT, Injectable, effect, inject, untracked, Injector, type DestroyRef } from '@angular/core';
import type { LiveEvent } from '@samsyn/domain';
import type { OpenText } from '../api/api.js';
import { Live } from '../live/live.js';
import { Presence } from '../live/presence.js';
import { Session } from '../session/session.js';
import { Autosave, type AutosaveOptions } from './autosave.js';
import { Drafting, type TextKind } from './drafting.js';
import { LocalDrafts, type OwnCopy } from './local-drafts.js';
import { OpenDrafts } from './open-drafts.js';

/**
 * Begins to write a text: it is saved by itself, kept in this browser, sent again when the network or the session is
 * back, and written down once more if the page is closed.
 */
@Injectable({ providedIn: 'root' })
export class Draftsman {
  private readonly session = inject(Session);
  private readonly local = inject(LocalDrafts);
  private readonly open = inject(OpenDrafts);
  private readonly live = inject(Live);
  private readonly presence = inject(Presence);
  private readonly injector = inject(Injector);
  private readonly window = inject(DOCUMENT).defaultView;

  /** @param until when the page that shows the text goes */
  begin<T>(
    text: OpenText,
    options: Omit<AutosaveOptions<T>, 'keep' | 'taken'> & TextKind<T>,
    until: DestroyRef,
  ): Drafting<T> {
    const accountId = this.session.me()?.accountId ?? '';
    const textId = `${text.kind}.${text.id}`;
    const own = this.local.own<T>(accountId, textId);
    const autosave = new Autosave<T>({
      ...options,
      keep: own.keep,
      taken: (content) => drafting.take(content),
    });
    const shared = this.presence.begin(text, until);
    const drafting = new Drafting<T>(options, autosave, options.start.content, own.kept, shared);
    const stop = this.local.left<T>(accountId, textId, (copy) => drafting.offer(copy), own);
    this.watch(autosave, accountId, until);
    this.guard(autosave, own, until);
    this.live.follow(
      (event) => isSaveOf(text, event),
      () => void drafting.lookAgain(),
      until,
    );
    until.onDestroy(() => {
      stop();
      own.release();
    });
    return drafting;
  }

  private watch<T>(autosave: Autosave<T>, accountId: string, until: DestroyRef): void {
    const retry = () => autosave.retry();
    const comeBack = () => {
      if (this.window?.document.visibilityState !== 'hidden') void this.comeBack(autosave, accountId);
    };
    const keepCopy = () => autosave.keepCopy();
    const listeners = [
      ['online', retry],
      ['focus', comeBack],
      ['pageshow', comeBack],
      ['visibilitychange', keepCopy],
      ['pagehide', keepCopy],
    ] as const;
    for (const [name, act] of listeners) this.window?.addEventListener(name, act);
    this.open.all.add(autosave);
    const session = effect(
      () => {
        // A session again, in place or in another tab.
        const { accountId: now } = this.session.me() ?? {};
        if (now === accountId && !this.session.lapsed()) untracked(retry);
      },
      { injector: this.injector, manualCleanup: true },
    );
    until.onDestroy(() => {
      session.destroy();
      autosave.keepCopy();
      autosave.stop();
      for (const [name, act] of listeners) this.window?.removeEventListener(name, act);
      this.open.all.delete(autosave);
    });
  }

  /** What is neither on the server nor in this browser is on the screen alone: the browser asks before it goes. */
  private guard<T>(autosave: Autosave<T>, own: OwnCopy<T>, until: DestroyRef): void {
    const ask = (event: BeforeUnloadEvent) => {
      if (autosave.hasUnsaved && !own.kept()) event.preventDefault();
    };
    this.window?.addEventListener('beforeunload', ask);
    until.onDestroy(() => this.window?.removeEventListener('beforeunload', ask));
  }

  /** Back from signing in elsewhere: the text is saved, but never in another person's name. */
  private async comeBack<T>(autosave: Autosave<T>, accountId: string): Promise<void> {
    const { kind } = autosave.state();
    if (kind === 'offline') autosave.retry();
    if (kind === 'signedOut' && (await this.session.isStill(accountId))) autosave.retry();
  }
}

function isSaveOf(text: OpenText, event: LiveEvent): boolean {
  return event.kind === text.kind && event.id === text.id && event.change === 'draft';
}
