import { Component, inject, input, output } from '@angular/core';
import type { Nothing } from '@samsyn/domain';
import { TEXTS } from '../i18n/texts.js';

/** Whether there is something to report; if not, whether nothing was done or it was not followed up. */
@Component({
  selector: 'app-nothing-choice',
  template: `
    <fieldset>
      <legend>{{ t('contribution.answer.nothing.label') }}</legend>
      <label>
        <input type="radio" name="nothing" [checked]="nothing() === null" (change)="choose.emit(null)" />
        <span>{{ t('contribution.answer.nothing.something') }}</span>
      </label>
      @for (kind of kinds; track kind) {
        <label>
          <input
            type="radio"
            name="nothing"
            [checked]="nothing() === kind"
            [attr.aria-label]="t(texts[kind])"
            [attr.aria-describedby]="kind + '-hint'"
            (change)="choose.emit(kind)"
          />
          <span>
            {{ t(texts[kind]) }}
            <span class="hint" [id]="kind + '-hint'">{{ t(hints[kind]) }}</span>
          </span>
        </label>
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      margin: 0 0 1.25rem;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    legend {
      padding: 0;
      font-weight: 600;
    }
    label {
      display: flex;
      gap: 0.625rem;
      align-items: baseline;
      padding-block: 0.375rem;
    }
    input {
      flex: none;
      inline-size: 1.375rem;
      block-size: 1.375rem;
      margin: 0;
      accent-color: var(--mat-sys-primary);
      transform: translateY(0.25rem);
    }
    .hint {
      display: block;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class NothingChoice {
  readonly nothing = input.required<Nothing | null>();
  readonly choose = output<Nothing | null>();

  protected readonly t = inject(TEXTS);
  protected readonly kinds = ['notCarriedOut', 'notFollowedUp'] as const satisfies readonly Nothing[];
  protected readonly texts = {
    notCarriedOut: 'contribution.answer.nothing.notCarriedOut',
    notFollowedUp: 'contribution.answer.nothing.notFollowedUp',
  } as const;
  protected readonly hints = {
    notCarriedOut: 'contribution.answer.nothing.notCarriedOutHint',
    notFollowedUp: 'contribution.answer.nothing.notFollowedUpHint',
  } as const;
}
