import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { ContributionContent, ContributionDetail, TransitionName } from '@samsyn/domain';
import { stockholmDay } from '@samsyn/domain/light';
import { refusalToExplain } from '@samsyn/domain/rules';
import { Access } from '../access/access.js';
import { Api } from '../api/api.js';
import { ProblemText } from '../api/problem-text.js';
import { ErrorSummary } from '../form/error-summary.js';
import type { Fault } from '../form/fault.js';
import { TEXTS } from '../i18n/texts.js';
import { Messages } from '../shell/messages.js';
import { situationOf } from './situation.js';

/** What the unit itself can do with its contribution just now, or why not. */
@Component({
  selector: 'app-contribution-moves',
  imports: [ErrorSummary, MatButton],
  template: `
    <app-error-summary [faults]="faults()" />
    @if (canSubmit()) {
      <button matButton="filled" type="button" (click)="submitting.emit()">
        {{ t('contribution.answer.submit') }}
      </button>
    }
    @if (canWithdraw()) {
      <button matButton="outlined" type="button" (click)="withdraw()">
        {{ t('contribution.answer.withdraw') }}
      </button>
    }
    @if (explanation(); as explanation) {
      <p>{{ t(explanation) }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
      margin-block: 1.5rem 0.5rem;
    }
  `,
})
export class ContributionMoves {
  readonly detail = input.required<ContributionDetail>();
  readonly content = input.required<ContributionContent>();
  readonly submitting = output();
  readonly moved = output();

  protected readonly t = inject(TEXTS);
  protected readonly faults = signal<readonly Fault[]>([]);
  // What is missing is said when one tries, with the way to each field; a button that is not there says nothing.
  protected readonly canSubmit = computed(() => {
    const refusal = this.refusal('submit');
    return refusal === null || refusal === 'incomplete';
  });
  protected readonly canWithdraw = computed(() => this.refusal('withdraw') === null);
  protected readonly explanation = computed(() => {
    const refusal = this.refusal('submit');
    if (refusal === 'notOpen') return 'contribution.refusal.notOpen' as const;
    return refusal === 'forbidden' ? ('contribution.answer.onlyContact' as const) : null;
  });
  private readonly access = inject(Access);
  private readonly api = inject(Api);
  private readonly messages = inject(Messages);
  private readonly problemText = inject(ProblemText);

  protected async withdraw(): Promise<void> {
    try {
      await this.api.move(this.detail().id, { transition: 'withdraw' });
      this.messages.done(() => this.t('contribution.answer.withdrawn'));
      this.moved.emit();
    } catch (error) {
      this.faults.set([{ message: this.problemText.sentence(error) }]);
    }
  }

  private refusal(name: TransitionName) {
    const person = this.access.person();
    if (!person) return 'forbidden' as const;
    const situation = situationOf(this.detail(), this.content(), stockholmDay(new Date()));
    return refusalToExplain(this.access.ability(), situation, name, person);
  }
}
