import {
  Component,
  type ElementRef,
  afterRenderEffect,
  computed,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { FormField, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { OpenDrafts } from '../draft/open-drafts.js';
import { Attempt } from '../form/attempt.js';
import { TextField } from '../form/text-field.js';
import { timeText } from '../i18n/formats.js';
import { Language } from '../i18n/language.js';
import { TEXTS } from '../i18n/texts.js';
import { Session } from './session.js';
import { SessionWatch } from './session-watch.js';

/**
 * Over the page, whatever it shows: that the session ends soon, and can be gone on with; or that it is over, and how to
 * sign in again without leaving what is written.
 */
@Component({
  selector: 'app-session-dialog',
  imports: [FormField, MatButton, TextField],
  providers: [Attempt],
  templateUrl: './session-dialog.html',
  styleUrl: './session-dialog.scss',
})
export class SessionDialog {
  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  protected readonly watch = inject(SessionWatch);
  protected readonly session = inject(Session);
  private readonly drafts = inject(OpenDrafts);
  private readonly router = inject(Router);
  private readonly region = inject(Language).region;
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  protected readonly form = form(signal({ password: '' }), (path) => {
    required(path.password, { message: () => this.t('session.passwordMissing') });
  });
  private readonly nothing = form(signal({}));
  protected readonly time = computed(() => {
    const notice = this.watch.notice();
    return notice?.kind === 'ending' ? timeText(notice.endsAt, this.region()) : '';
  });
  /** What went wrong, besides what is said at the field. */
  protected readonly failure = computed(() => this.attempt.faults().find(({ focus }) => !focus)?.message);

  constructor() {
    afterRenderEffect(() => {
      const dialog = this.dialog().nativeElement;
      const kind = this.watch.notice()?.kind;
      // One kind after the other is a new dialog: it is read out, and focus begins anew.
      if (dialog.open && dialog.dataset['kind'] !== kind) dialog.close();
      if (kind && !dialog.open) {
        dialog.dataset['kind'] = kind;
        dialog.showModal();
      }
    });
  }

  /** The browser tells of it a moment later: then it may be open again with something else to say. */
  protected closed(again: boolean): void {
    if (!again) this.watch.close();
  }

  protected async goOn(): Promise<void> {
    await this.attempt.run(this.nothing, () => this.watch.extend());
  }

  protected async signIn(): Promise<void> {
    const done = await this.attempt.run(this.form, ({ password }) => this.session.resume(password), {
      wrongCredentials: 'password',
    });
    if (done) this.form().value.set({ password: '' });
    else this.attempt.faults()[0]?.focus?.();
  }

  /** The sign-in page leads back here; what is not saved waits in this browser. */
  protected async toSignIn(): Promise<void> {
    const { url } = this.router;
    this.drafts.abandon();
    this.session.ended();
    await this.router.navigate(['/sign-in'], { queryParams: { return: url } });
  }
}
