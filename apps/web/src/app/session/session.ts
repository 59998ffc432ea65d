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

  /** The session has ended under the page, which stays as it is: what is written there is still this person's. */
  private readonly over = signal(false);

  readonly me = this.person.asReadonly();
  readonly lapsed = this.over.asReadonly();

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
    try {
      const me = await this.api.me();
      // Somebody else has signed in, in another tab: the session of this page is over all the same.
      if (me.accountId !== before.accountId) return this.lapse();
      // The same is no news to those who follow it.
      if (JSON.stringify(me) !== JSON.stringify(before)) this.person.set(me);
      this.over.set(false);
    } catch (error) {
      if (isProblem(error, 'unauthenticated')) this.lapse();
    }
  }

  /** The API no longer knows the session; the page stays, for the same person to sign in again. */
  lapse(): void {
    if (this.person()) this.over.set(true);
  }

  /** Signs the same person in again, without leaving the page. */
  async resume(password: string): Promise<void> {
    const me = await this.api.signIn({ email: this.person()!.email, password });
    this.person.set(me);
    this.over.set(false);
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

  /** There is no session, and nobody to go on as. */
  ended(): void {
    this.person.set(null);
    this.over.set(false);
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
    this.over.set(false);
    if (this.chosenLanguage && this.chosenLanguage !== me.locale) {
      await this.changeLanguage(this.chosenLanguage);
    } else {
      this.language.use(me.locale);
    }
  }
}
