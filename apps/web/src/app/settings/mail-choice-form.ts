import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { NoticeChoice, NoticeSettings } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { Attempt } from '../form/attempt.js';
import { ErrorSummary } from '../form/error-summary.js';
import { RadioGroup } from '../form/radio-group.js';
import { TEXTS } from '../i18n/texts.js';
import { Messages } from '../shell/messages.js';

/** Chooses what one is mailed of at once, once a day, or never. */
@Component({
  selector: 'app-mail-choice-form',
  imports: [ErrorSummary, FormField, MatButton, RadioGroup, RouterLink],
  providers: [Attempt],
  template: `
    <app-error-summary [faults]="attempt.faults()" />
    <h1>{{ t('settings.mail.title') }}</h1>
    <form novalidate (submit)="$event.preventDefault(); submit()">
      <app-radio-group
        [label]="t('settings.mail.needsMe')"
        [hint]="t('settings.mail.needsMeHint')"
        [options]="needsMe()"
        [formField]="form.needsMe"
      />
      <app-radio-group
        [label]="t('settings.mail.news')"
        [hint]="t('settings.mail.newsHint')"
        [options]="news()"
        [formField]="form.news"
      />
      <p>{{ t('settings.mail.always') }}</p>
      <div class="actions">
        <button matButton="filled" type="submit">{{ t('settings.mail.save') }}</button>
        <a matButton="outlined" routerLink="/settings">{{ t('settings.cancel') }}</a>
      </div>
    </form>
  `,
})
export class MailChoiceForm {
  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly api = inject(Api);
  private readonly messages = inject(Messages);
  private readonly router = inject(Router);

  readonly chosen = input.required<NoticeSettings>();

  protected readonly needsMe = computed(() => this.options(this.t('settings.mail.noneHint')));
  protected readonly news = computed(() => this.options(this.t('settings.mail.newsNoneHint')));
  protected readonly form = form(
    linkedSignal(() => ({ needsMe: this.chosen().needsMe as string, news: this.chosen().news as string })),
  );

  private options(noneHint: string) {
    return [
      { value: 'atOnce', text: this.t('settings.mail.atOnce') },
      { value: 'daily', text: this.t('settings.mail.daily'), hint: this.t('settings.mail.dailyHint') },
      { value: 'none', text: this.t('settings.mail.none'), hint: noneHint },
    ];
  }

  protected async submit(): Promise<void> {
    const saved = await this.attempt.run(this.form, ({ needsMe, news }) =>
      this.api.chooseNotices({ needsMe: needsMe as NoticeChoice, news: news as NoticeChoice }),
    );
    if (!saved) return;
    await this.router.navigateByUrl('/settings');
    this.messages.done(() => this.t('settings.mail.saved'));
  }
}
