import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Doubt, EarlierValue, GivenValue, Indicator } from '@samsyn/domain';
import { TEXTS } from '../i18n/texts.js';
import { DoubtText } from './doubt-text.js';

/** The question whether a value is right: one may stand by it or change it, and is not stopped by it. */
@Component({
  selector: 'app-value-doubt',
  imports: [MatButton],
  template: `
    <div role="group" [attr.aria-labelledby]="name()">
      <p [id]="name()">{{ question() }}</p>
      <div class="actions">
        <button matButton="outlined" type="button" (click)="confirmed.emit()">
          {{ t('value.doubt.yes') }}
        </button>
        <button matButton type="button" (click)="changing.emit()">{{ t('value.doubt.change') }}</button>
      </div>
    </div>
  `,
  styles: `
    :host {
      display: block;
      max-inline-size: var(--app-text-width);
      margin-block: 0.5rem;
      padding: 0.75rem 1rem;
      background: var(--app-wait-surface);
      border-inline-start: 0.375rem solid var(--app-wait);
    }
    p {
      margin: 0;
      font-weight: 600;
    }
  `,
})
export class ValueDoubt {
  readonly doubt = input.required<Doubt>();
  readonly indicator = input.required<Indicator>();
  readonly value = input.required<GivenValue>();
  readonly lastYear = input<EarlierValue | null>(null);
  /** The id of the question. */
  readonly name = input.required<string>();
  readonly confirmed = output();
  readonly changing = output();

  protected readonly t = inject(TEXTS);
  private readonly doubtText = inject(DoubtText);
  protected readonly question = computed(() =>
    this.doubtText.of({
      doubt: this.doubt(),
      value: this.value(),
      indicator: this.indicator(),
      before: this.lastYear(),
    }),
  );
}
