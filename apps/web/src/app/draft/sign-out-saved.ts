import { DOCUMENT, Injectable, inject } from '@angular/core';
import { TEXTS } from '../i18n/texts.js';
import { Session } from '../session/session.js';
import { LocalDrafts } from './local-drafts.js';
import { OpenDrafts } from './open-drafts.js';

/**
 * Signs out once what is written is saved, which also removes its copy from this browser. Where that can't be done, it
 * says so and asks: the text would stay in this browser, and others may use it.
 */
@Injectable({ providedIn: 'root' })
export class SignOutSaved {
  private readonly drafts = inject(OpenDrafts);
  private readonly local = inject(LocalDrafts);
  private readonly session = inject(Session);
  private readonly t = inject(TEXTS);
  private readonly window = inject(DOCUMENT).defaultView;

  /** Resolves to whether one is signed out. */
  async signOut(how?: { everywhere: boolean }): Promise<boolean> {
    const accountId = this.session.me()?.accountId ?? '';
    const saved = (await this.drafts.flush()) && !(await this.local.has(accountId));
    if (!saved && !this.window?.confirm(this.t('draft.signOut'))) return false;
    await this.session.signOut(how);
    // It has been asked: leaving the page does not ask again.
    this.drafts.abandon();
    return true;
  }
}
