import { DOCUMENT, Injectable, inject, type DestroyRef } from '@angular/core';
import { canonicalJson } from '@samsyn/domain';
import { Session } from '../session/session.js';
import { Autosave, type AutosaveOptions } from './autosave.js';
import { Drafting, type TextKind } from './drafting.js';
import { LocalDrafts } from './local-drafts.js';
import { OpenDrafts } from './open-drafts.js';

/**
 * Begins to write a text: it is saved by itself, kept in this browser, sent again when the network is back, and
 * written down once more if the page is closed.
 */
@Injectable({ providedIn: 'root' })
export class Draftsman {
  private readonly session = inject(Session);
  private readonly local = inject(LocalDrafts);
  private readonly open = inject(OpenDrafts);
  private readonly window = inject(DOCUMENT).defaultView;

  /** @param until when the page that shows the text goes */
  begin<T>(
    textId: string,
    options: Omit<AutosaveOptions<T>, 'keep'> & TextKind<T>,
    until: DestroyRef,
  ): Drafting<T> {
    const accountId = this.session.me()?.accountId ?? '';
    const discard = () => this.local.keep(accountId, textId, null);
    const start = options.start.content;
    const copy = this.local.find<T>(accountId, textId);
    const same = copy !== null && canonicalJson(copy.content) === canonicalJson(start);
    if (same) discard();
    const autosave = new Autosave<T>({
      ...options,
      keep: (unsaved) => this.local.keep(accountId, textId, unsaved),
    });
    this.watch(autosave, accountId, until);
    return new Drafting(options, autosave, start, same ? null : copy, discard);
  }

  private watch<T>(autosave: Autosave<T>, accountId: string, until: DestroyRef): void {
    const retry = () => autosave.retry();
    const keepCopy = () => autosave.keepCopy();
    const comeBack = () => void this.comeBack(autosave, accountId);
    this.window?.addEventListener('online', retry);
    this.window?.addEventListener('pagehide', keepCopy);
    this.window?.addEventListener('focus', comeBack);
    this.open.all.add(autosave);
    until.onDestroy(() => {
      autosave.keepCopy();
      autosave.stop();
      this.window?.removeEventListener('online', retry);
      this.window?.removeEventListener('pagehide', keepCopy);
      this.window?.removeEventListener('focus', comeBack);
      this.open.all.delete(autosave);
    });
  }

  /** Back from signing in elsewhere: the text is saved, but never in another person's name. */
  private async comeBack<T>(autosave: Autosave<T>, accountId: string): Promise<void> {
    if (autosave.state().kind !== 'signedOut') return;
    if (await this.session.isStill(accountId)) autosave.retry();
  }
}
