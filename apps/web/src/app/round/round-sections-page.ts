import { Component, inject, input, resource } from '@angular/core';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { RoundSectionsForm } from './round-sections-form.js';

/** Changes which sections a round asks about. */
@Component({
  selector: 'app-round-sections-page',
  imports: [Failure, Loading, RoundSectionsForm],
  template: `
    @if (all.error(); as error) {
      <h1>{{ t('roundSettings.outline.title') }}</h1>
      <app-failure [error]="error" (retry)="all.reload()" />
    } @else if (all.hasValue()) {
      <h1>{{ t('roundSettings.outline.title') }}</h1>
      <app-round-sections-form [setup]="all.value().setup" [plan]="all.value().plan" />
    } @else {
      <app-loading />
    }
  `,
})
export class RoundSectionsPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);

  readonly roundId = input.required<string>();

  protected readonly all = resource({
    params: () => this.roundId(),
    loader: async ({ params }) => {
      const setup = await this.api.roundSetup(params);
      return { setup, plan: await this.api.plan(setup.planId) };
    },
  });
}
