import { Component, inject, resource } from '@angular/core';
import { hasEnded } from '@samsyn/domain';
import { stockholmDay } from '@samsyn/domain/light';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { InvitationForm } from './invitation-form.js';

/** Invites somebody. */
@Component({
  selector: 'app-invitation-page',
  imports: [Failure, InvitationForm, Loading],
  template: `
    <h1>{{ t('person.invite.title') }}</h1>
    @if (seats.error(); as error) {
      <app-failure [error]="error" (retry)="seats.reload()" />
    } @else if (seats.hasValue()) {
      <app-invitation-form [seats]="seats.value()" />
    } @else {
      <app-loading />
    }
  `,
})
export class InvitationPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);

  protected readonly seats = resource({
    loader: async () => {
      const today = stockholmDay(new Date());
      return (await this.api.seats()).filter((seat) => !hasEnded(seat, today));
    },
  });
}
