import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { MailList } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Messages } from '../shell/messages.js';
import { NotFound } from '../shell/not-found.js';
import { PageTitle } from '../shell/page-title.js';

const questions = {
  needsMe: 'settings.unsubscribe.needsMe',
  news: 'settings.unsubscribe.news',
  digest: 'settings.unsubscribe.digest',
} as const satisfies Record<MailList, string>;

/** Asks before it ends a list of mail: links are also opened by programs that only look at them. */
@Component({
  selector: 'app-unsubscribe-page',
  imports: [MatButton, NotFound, RouterLink],
  template: `
    @if (done()) {
      <h1>{{ t('settings.unsubscribe.done') }}</h1>
      <p>{{ t('settings.unsubscribe.doneText') }}</p>
      <p>
        <a routerLink="/settings/mail">{{ t('settings.unsubscribe.settings') }}</a>
      </p>
    } @else if (question(); as question) {
      <h1>{{ t(question) }}</h1>
      <p>{{ t('settings.unsubscribe.text') }}</p>
      <div class="actions">
        <button matButton="filled" type="button" (click)="end()">
          {{ t('settings.unsubscribe.submit') }}
        </button>
      </div>
      <p>
        <a routerLink="/settings/mail">{{ t('settings.unsubscribe.settings') }}</a>
      </p>
    } @else {
      <app-not-found />
    }
  `,
})
export class UnsubscribePage {
  readonly key = input.required<string>();
  readonly list = input.required<string>();

  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  private readonly messages = inject(Messages);

  protected readonly done = signal(false);
  protected readonly question = computed(() => questions[this.list() as MailList] ?? null);

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      if (this.done()) title.set(this.t('settings.unsubscribe.done'));
    });
  }

  protected async end(): Promise<void> {
    try {
      await this.api.unsubscribe(this.key(), this.list());
      this.messages.clear();
      this.done.set(true);
    } catch (error) {
      this.messages.failed(error);
    }
  }
}
