import { Injectable, inject, signal } from '@angular/core';
import type { Locale, Me, SignIn } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { isProblem } from '../api/problem-error.js';
import { Language } from '../i18n/language.js';

/** Who is signed in. The session itself is a cookie that scripts can't read. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly person = signal<Me | null>(null);
  /** Chosen on the way in, it holds for the account too. */
  private chosenLanguage: Locale | null = null;

  readonly me = this.person.asReadonly();

  /** Asks the API who the cookie belongs to. Without an answer one is as signed out. */
  async restore(): Promise<void> {
    try {
      await this.enter(await this.api.me());
    } catch {
      this.person.set(null);
    }
  }

  /** Asks anew who I am and which seats I hold: they may have changed while the page was open. */
  async check(): Promise<void> {
    const before = this.person();
    if (!before) return;
    const me = await this.api.me().catch(() => null);
    if (me?.accountId === before.accountId) this.person.set(me);
  }

  /** Whether the browser's session is this person's, also when it was begun in another tab. */
  async isStill(accountId: string): Promise<boolean> {
    try {
      return (await this.api.me()).accountId === accountId;
    } catch {
      return false;
    }
  }

  async signIn(credentials: SignIn): Promise<void> {
    await this.enter(await this.api.signIn(credentials));
  }

  /** Sets the password that a single-use link is for; the API then signs in. */
  async signInByLink(token: string, password: string): Promise<void> {
    await this.api.useLink(token, { password });
    await this.enter(await this.api.me());
  }

  async signOut({ everywhere = false } = {}): Promise<void> {
    try {
      await (everywhere ? this.api.signOutEverywhere() : this.api.signOut());
    } catch (error) {
      // The session had ended already: that is what was asked for.
      if (!isProblem(error, 'unauthenticated')) throw error;
    }
    this.ended();
  }

  /** The API no longer knows the session. */
  ended(): void {
    this.person.set(null);
    this.chosenLanguage = null;
  }

  async changeLanguage(locale: Locale): Promise<void> {
    this.language.use(locale);
    if (!this.person()) {
      this.chosenLanguage = locale;
      return;
    }
    this.person.set(await this.api.changeMe({ locale }));
  }

  private async enter(me: Me): Promise<void> {
    this.person.set(me);
    if (this.chosenLanguage && this.chosenLanguage !== me.locale) {
      await this.changeLanguage(this.chosenLanguage);
    } else {
      this.language.use(me.locale);
    }
  }
}
