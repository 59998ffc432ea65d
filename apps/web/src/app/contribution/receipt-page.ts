import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ContributionDetail } from '@samsyn/domain';
import { isLate } from '@samsyn/domain/light';
import { DayPipe, MomentPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { loadedContribution } from './loaded-contribution.js';

/** That it arrived, who has it now and what happens next. */
@Component({
  selector: 'app-receipt-page',
  imports: [DayPipe, Failure, Loading, MomentPipe, RouterLink],
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
  protected readonly loaded = loadedContribution(this.id);
  protected readonly detail = this.loaded.detail;

  protected late({ deadline }: ContributionDetail): boolean {
    return isLate(new Date(), deadline);
  }
}
