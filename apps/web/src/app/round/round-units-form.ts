import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { FormField, form, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { mayTakePart, type RoundSetup, type Unit } from '@samsyn/domain';
import { Attempt } from '../form/attempt.js';
import { CheckGroup } from '../form/check-group.js';
import { ErrorSummary } from '../form/error-summary.js';
import { TEXTS } from '../i18n/texts.js';
import { keptOut, participants } from './round-choices.js';
import { SaveRound } from './save-round.js';

/** Who takes part in a round; whoever has written something stays. */
@Component({
  selector: 'app-round-units-form',
  imports: [CheckGroup, ErrorSummary, FormField, MatButton, RouterLink],
  providers: [Attempt, SaveRound],
  template: `
    <app-error-summary [faults]="attempt.faults()" />
    <p>{{ t('roundSettings.participants.text') }}</p>
    <form novalidate (submit)="$event.preventDefault(); submit()">
      <app-check-group [label]="t('round.new.units')" [groups]="choices()" [formField]="form.unitIds" />
      <div class="actions">
        <button matButton="filled" type="submit">{{ t('roundSettings.save') }}</button>
        <a matButton="outlined" [routerLink]="['/rounds', setup().id, 'settings']">{{
          t('roundSettings.cancel')
        }}</a>
      </div>
    </form>
  `,
})
export class RoundUnitsForm {
  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly save = inject(SaveRound);

  readonly setup = input.required<RoundSetup>();
  readonly units = input.required<readonly Unit[]>();

  protected readonly choices = computed(() => {
    const { units: taking } = this.setup();
    const offered = this.units().filter(
      (unit) => mayTakePart(unit, this.setup()) || taking.some(({ id }) => id === unit.id),
    );
    return participants(offered).map(({ kind, options }) => ({
      heading: this.t(`round.new.participants.${kind}`),
      options,
    }));
  });
  protected readonly form = form(
    linkedSignal(() => ({ unitIds: this.setup().units.map(({ id }) => id) as readonly string[] })),
    (path) => {
      validate(path.unitIds, ({ value }) => {
        if (value().length === 0) return { kind: 'none', message: this.t('round.new.unitsMissing') };
        const names = keptOut(this.setup().units, value()).map(({ name }) => name);
        return names.length
          ? {
              kind: 'written',
              message: this.t('roundSettings.participants.written', { names: names.join(', ') }),
            }
          : undefined;
      });
    },
  );

  protected submit(): Promise<void> {
    return this.save.run(this.setup(), this.form, ({ unitIds }) => ({ unitIds: [...unitIds] }), {
      roundHasTexts: 'unitIds',
      parentApproved: 'unitIds',
      unitReviews: 'unitIds',
    });
  }
}
