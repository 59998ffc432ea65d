import { Component, inject, input, linkedSignal } from '@angular/core';
import { FormField, form, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { RoundSetup } from '@samsyn/domain';
import { stockholmDay } from '@samsyn/domain/light';
import { Attempt } from '../form/attempt.js';
import { ErrorSummary } from '../form/error-summary.js';
import { TextField } from '../form/text-field.js';
import { TEXTS } from '../i18n/texts.js';
import { SaveRound } from './save-round.js';

/** A round's name and days, and what a change of them means. */
@Component({
  selector: 'app-round-days-form',
  imports: [ErrorSummary, FormField, MatButton, RouterLink, TextField],
  providers: [Attempt, SaveRound],
  template: `
    <app-error-summary [faults]="attempt.faults()" />
    <p>{{ t('roundSettings.days.text') }}</p>
    <form novalidate (submit)="$event.preventDefault(); submit()">
      <app-text-field
        class="wide"
        autocomplete="off"
        [label]="t('round.new.name')"
        [hint]="t('round.new.nameHint')"
        [formField]="form.title"
      />
      <app-text-field type="date" [label]="t('round.new.opens')" [formField]="form.opens" />
      <app-text-field type="date" [label]="t('round.new.deadline')" [formField]="form.deadline" />
      <div class="actions">
        <button matButton="filled" type="submit">{{ t('roundSettings.save') }}</button>
        <a matButton="outlined" [routerLink]="['/rounds', setup().id, 'settings']">{{
          t('roundSettings.cancel')
        }}</a>
      </div>
    </form>
  `,
  styles: `
    .wide {
      max-width: var(--app-text-width);
    }
  `,
})
export class RoundDaysForm {
  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly save = inject(SaveRound);

  readonly setup = input.required<RoundSetup>();

  protected readonly form = form(
    linkedSignal(() => {
      const { title, opens, deadline } = this.setup();
      return { title, opens, deadline };
    }),
    (path) => {
      required(path.title, { message: () => this.t('round.new.nameMissing') });
      required(path.opens, { message: () => this.t('round.new.opensMissing') });
      required(path.deadline, { message: () => this.t('round.new.deadlineMissing') });
      validate(path.opens, ({ value }) =>
        this.setup().hasBegun && value() !== this.setup().opens && value() > stockholmDay(new Date())
          ? { kind: 'roundHasBegun', message: this.t('roundSettings.days.begun') }
          : undefined,
      );
      validate(path.deadline, ({ value, valueOf }) =>
        value() && value() < valueOf(path.opens)
          ? { kind: 'deadlineBeforeOpening', message: this.t('round.new.deadlineBeforeOpening') }
          : undefined,
      );
    },
  );

  protected submit(): Promise<void> {
    return this.save.run(this.setup(), this.form, (change) => change, { roundHasBegun: 'opens' });
  }
}
