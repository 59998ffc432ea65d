import { Component, inject, input, resource } from '@angular/core';
import { Router } from '@angular/router';
import { nextRound } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { NewRoundForm } from './new-round-form.js';

/** Calls for reports: a new round, from one of the county's plans, or from an earlier round moved by a year. */
@Component({
  selector: 'app-new-round-page',
  imports: [Failure, Loading, NewRoundForm],
  templateUrl: './new-round-page.html',
  styles: `
    label {
      font-weight: 600;
    }
    select {
      box-sizing: border-box;
      display: block;
      inline-size: 100%;
      max-inline-size: var(--app-text-width);
      min-block-size: 2.75rem;
      padding: 0.375rem 0.625rem;
      border: 1px solid var(--mat-sys-outline);
      border-radius: var(--app-radius);
      background: var(--mat-sys-surface-container-lowest);
      color: var(--mat-sys-on-surface);
      font: inherit;
    }
    .hint {
      margin: 0;
      color: var(--mat-sys-on-surface-variant);
    }
    .from {
      margin-block-end: 1.5rem;
    }
  `,
})
export class NewRoundPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  private readonly router = inject(Router);

  /** The round that it begins from: in the address, so that a link can lead here. */
  readonly from = input<string>();

  protected readonly all = resource({
    loader: async () => {
      const { api } = this;
      const [plans, units, rounds] = await Promise.all([api.plans(), api.units(), api.rounds()]);
      return { plans, units: units.filter(({ endedFrom }) => endedFrom === null), rounds, everyUnit: units };
    },
  });
  protected readonly start = resource({
    params: () => {
      const id = this.from();
      return id && this.all.hasValue() ? { id, ...this.all.value() } : undefined;
    },
    loader: async ({ params: { id, plans, everyUnit } }) => {
      const earlier = await this.api.roundSetup(id);
      return plans[0] ? nextRound(earlier, await this.api.plan(plans[0].id), everyUnit) : null;
    },
  });

  protected begin(from: string): void {
    void this.router.navigate([], { queryParams: { from: from || null }, replaceUrl: true });
  }
}
