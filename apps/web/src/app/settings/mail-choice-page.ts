import { Component, inject, resource } from '@angular/core';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { MailChoiceForm } from './mail-choice-form.js';

/** What one is mailed of, and when. */
@Component({
  selector: 'app-mail-choice-page',
  imports: [Failure, Loading, MailChoiceForm],
  template: `
    @if (chosen.hasValue()) {
      <app-mail-choice-form [chosen]="chosen.value()" />
    } @else {
      <h1>{{ t('settings.mail.title') }}</h1>
      @if (chosen.error(); as error) {
        <app-failure [error]="error" (retry)="chosen.reload()" />
      } @else {
        <app-loading />
      }
    }
  `,
})
export class MailChoicePage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  protected readonly chosen = resource({ loader: () => this.api.noticeSettings() });
}
