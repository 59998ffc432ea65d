import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { roleFitsUnit, roles, type Role, type Unit } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { Attempt } from '../form/attempt.js';
import { ErrorSummary } from '../form/error-summary.js';
import { SelectField } from '../form/select-field.js';
import { TextField } from '../form/text-field.js';
import { TEXTS } from '../i18n/texts.js';
import { Messages } from '../shell/messages.js';
import { unitOptions } from '../unit/unit-options.js';

const blank = { unitId: '', role: '', title: '' };

/** Adds a vacant seat to a unit. */
@Component({
  selector: 'app-seat-form',
  imports: [ErrorSummary, FormField, MatButton, SelectField, TextField],
  providers: [Attempt],
  template: `
    <app-error-summary [faults]="attempt.faults()" />
    <p>{{ t('people.newSeat.text') }}</p>
    <form novalidate (submit)="$event.preventDefault(); submit()">
      <app-select-field [label]="t('people.unit')" [options]="unitChoices()" [formField]="form.unitId" />
      <app-select-field
        [label]="t('people.newSeat.role')"
        [options]="roleChoices()"
        [formField]="form.role"
      />
      <app-text-field
        autocomplete="off"
        [label]="t('people.newSeat.title')"
        [hint]="t('people.newSeat.titleHint')"
        [formField]="form.title"
      />
      <button matButton="filled" type="submit">{{ t('people.newSeat.save') }}</button>
    </form>
  `,
})
export class SeatForm {
  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly api = inject(Api);
  private readonly messages = inject(Messages);

  readonly units = input.required<readonly Unit[]>();
  readonly added = output();

  protected readonly unitChoices = computed(() => [
    { value: '', text: this.t('people.choose') },
    ...unitOptions(this.units()),
  ]);
  protected readonly roleChoices = computed(() => [
    { value: '', text: this.t('people.choose') },
    ...roles.map((role) => ({ value: role, text: this.t(`people.roles.${role}`) })),
  ]);
  protected readonly form = form(signal(blank), (path) => {
    required(path.unitId, { message: () => this.t('people.unitMissing') });
    required(path.role, { message: () => this.t('people.newSeat.roleMissing') });
    required(path.title, { message: () => this.t('people.newSeat.titleMissing') });
    validate(path.role, ({ value, valueOf }) => {
      const unit = this.units().find(({ id }) => id === valueOf(path.unitId));
      if (!unit || !value() || roleFitsUnit(value() as Role, unit)) return undefined;
      return {
        kind: 'roleDoesNotFit',
        message: this.t('people.newSeat.roleDoesNotFit', { unit: unit.name }),
      };
    });
  });

  protected async submit(): Promise<void> {
    const { title, unitId } = this.form().value();
    const added = await this.attempt.run(
      this.form,
      ({ role, ...seat }) => this.api.addSeat({ ...seat, role: role as Role }),
      { roleDoesNotFit: 'role' },
    );
    if (!added) return;
    const unit = this.units().find(({ id }) => id === unitId)?.name ?? '';
    this.form().reset(blank);
    this.messages.done(() => this.t('people.newSeat.added', { title, unit }));
    this.added.emit();
  }
}
