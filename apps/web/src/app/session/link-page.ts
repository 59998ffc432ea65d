import { Component, computed, effect, inject, input, resource, signal } from '@angular/core';
import { Api } from '../api/api.js';
import { isProblem } from '../api/problem-error.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { PageTitle } from '../shell/page-title.js';
import { ExpiredLink } from './expired-link.js';
import { PasswordForm } from './password-form.js';

/** Where the link in an invitation or a password mail leads. Looking at it uses nothing up; saving the password does. */
@Component({
  selector: 'app-link-page',
  imports: [ExpiredLink, Failure, Loading, PasswordForm],
  template: `
    @if (expired()) {
      <app-expired-link [token]="token()" />
    } @else {
      <h1>{{ t('session.link.title') }}</h1>
      @if (link.error(); as error) {
        <app-failure [error]="error" (retry)="link.reload()" />
      } @else if (link.hasValue()) {
        <app-password-form [token]="token()" [link]="link.value()" (expired)="gone.set(true)" />
      } @else {
        <app-loading />
      }
    }
  `,
})
export class LinkPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);

  readonly token = input.required<string>();

  protected readonly link = resource({
    params: () => this.token(),
    loader: ({ params }) => this.api.link(params),
  });
  /** It was used or grew too old while the page was open. */
  protected readonly gone = signal(false);
  protected readonly expired = computed(() => {
    const error = this.link.error();
    return this.gone() || isProblem(error, 'linkExpired') || isProblem(error, 'notFound');
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      if (this.expired()) title.set(this.t('session.link.expired'));
    });
  }
}
