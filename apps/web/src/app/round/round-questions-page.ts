import { Component, computed, effect, inject, input, resource } from '@angular/core';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { NotFound } from '../shell/not-found.js';
import { PageTitle } from '../shell/page-title.js';
import { RoundQuestionsForm } from './round-questions-form.js';

/** Changes what user organisations are asked about one section in a round. */
@Component({
  selector: 'app-round-questions-page',
  imports: [Failure, Loading, NotFound, RoundQuestionsForm],
  template: `
    @if (setup.error(); as error) {
      <h1>{{ t('roundSettings.ask.title') }}</h1>
      <app-failure [error]="error" (retry)="setup.reload()" />
    } @else if (setup.hasValue()) {
      @if (section(); as section) {
        <h1>{{ section.title }}</h1>
        <app-round-questions-form [setup]="setup.value()" [section]="section" />
      } @else {
        <app-not-found />
      }
    } @else {
      <app-loading />
    }
  `,
})
export class RoundQuestionsPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);

  readonly roundId = input.required<string>();
  readonly sectionId = input.required<string>();

  protected readonly setup = resource({
    params: () => this.roundId(),
    loader: ({ params }) => this.api.roundSetup(params),
  });
  protected readonly section = computed(() =>
    this.setup.hasValue() ? this.setup.value().sections.find(({ id }) => id === this.sectionId()) : undefined,
  );

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const section = this.section();
      if (section) title.set(section.title);
    });
  }
}
