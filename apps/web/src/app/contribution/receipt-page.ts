import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../api/api.js';
import { MomentPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';

/** That it arrived, who has it now and what happens next. */
@Component({
  selector: 'app-receipt-page',
  imports: [Failure, Loading, MomentPipe, RouterLink],
  templateUrl: './receipt-page.html',
  styles: `
    .receipt {
      max-inline-size: var(--app-text-width);
      padding: 1rem 1.25rem;
      background: var(--app-good-surface);
      border-inline-start: 0.375rem solid var(--app-good);
    }
  `,
})
export class ReceiptPage {
  readonly id = input.required<string>();

  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);

  protected readonly loaded = resource({
    params: () => this.id(),
    loader: ({ params }) => this.api.contribution(params),
  });
  protected readonly detail = computed(() => (this.loaded.hasValue() ? this.loaded.value() : null));
}
