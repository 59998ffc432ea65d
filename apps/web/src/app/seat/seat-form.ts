import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { FormField, form, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { roleFitsUnit, type Role, type Unit } from '@samsyn/domain';
import { roles } from '@samsyn/domain/rules';
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
  imports: [ErrorSummary, FormField, MatButton, RouterLink, SelectField, TextField],
  providers: [Attempt],
  template: `
    <app-error-summary [faults]="attempt.faults()" />
    <p>{{ t('seat.new.text') }}</p>
    <form novalidate (submit)="$event.preventDefault(); submit()">
      <app-select-field [label]="t('seat.unit')" [options]="unitChoices()" [formField]="form.unitId" />
      <app-select-field [label]="t('seat.role')" [options]="roleChoices()" [formField]="form.role" />
      <app-text-field
        autocomplete="off"
        [label]="t('seat.new.name')"
        [hint]="t('seat.new.nameHint')"
        [formField]="form.title"
      />
      <div class="actions">
        <button matButton="filled" type="submit">{{ t('seat.new.save') }}</button>
        <a matButton="outlined" routerLink="/administration/seats">{{ t('administration.cancel') }}</a>
      </div>
    </form>
  `,
})
export class SeatForm {
  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly api = inject(Api);
  private readonly messages = inject(Messages);
  private readonly router = inject(Router);

  readonly units = input.required<readonly Unit[]>();
  /** The organisation that it is for, where one comes from there. */
  readonly unitId = input('');

  protected readonly unitChoices = computed(() => [
    { value: '', text: this.t('administration.choose') },
    ...unitOptions(this.units()),
  ]);
  protected readonly roleChoices = computed(() => [
    { value: '', text: this.t('administration.choose') },
    ...roles.map((role) => ({ value: role, text: this.t(`seat.roles.${role}`) })),
  ]);
  protected readonly form = form(
    linkedSignal(() => ({ ...blank, unitId: this.unitId() })),
    (path) => {
      required(path.unitId, { message: () => this.t('seat.new.unitMissing') });
      required(path.role, { message: () => this.t('seat.new.roleMissing') });
      required(path.title, { message: () => this.t('seat.new.nameMissing') });
      validate(path.role, ({ value, valueOf }) => {
        const unit = this.units().find(({ id }) => id === valueOf(path.unitId));
        if (!unit || !value() || roleFitsUnit(value() as Role, unit)) return undefined;
        return {
          kind: 'roleDoesNotFit',
          message: this.t('seat.new.roleDoesNotFit', { unit: unit.name }),
        };
      });
    },
  );

  protected async submit(): Promise<void> {
    const { title, unitId } = this.form().value();
    let id = '';
    const added = await this.attempt.run(
      this.form,
      async ({ role, ...seat }) => {
        ({ id } = await this.api.addSeat({ ...seat, role: role as Role }));
      },
      { roleDoesNotFit: 'role' },
    );
    if (!added) return;
    const unit = this.units().find(({ id }) => id === unitId)?.name ?? '';
    await this.router.navigate(['/administration/seats', id]);
    this.messages.done(() => this.t('seat.new.added', { title: title.trim(), unit }));
  }
}
