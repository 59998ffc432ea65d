import { Component, effect, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../api/api.js';
import { DayPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { PageTitle } from '../shell/page-title.js';

/** How a round is set up, each part with a way to change it. */
@Component({
  selector: 'app-round-settings-page',
  imports: [DayPipe, Failure, Loading, RouterLink],
  templateUrl: './round-settings-page.html',
  styleUrl: '../administration/facts.scss',
  styles: `
    section > p > a {
      display: inline-block;
      padding-block: 0.25rem;
    }
  `,
})
export class RoundSettingsPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);

  readonly roundId = input.required<string>();

  protected readonly setup = resource({
    params: () => this.roundId(),
    loader: ({ params }) => this.api.roundSetup(params),
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      if (this.setup.hasValue()) title.set(this.setup.value().title);
    });
  }
}
