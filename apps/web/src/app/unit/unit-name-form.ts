import { Component, inject, input, linkedSignal } from '@angular/core';
import { FormField, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { Unit } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { Attempt } from '../form/attempt.js';
import { ErrorSummary } from '../form/error-summary.js';
import { TextField } from '../form/text-field.js';
import { TEXTS } from '../i18n/texts.js';
import { Messages } from '../shell/messages.js';

/** The new name of an organisation; what is printed already keeps the old one. */
@Component({
  selector: 'app-unit-name-form',
  imports: [ErrorSummary, FormField, MatButton, RouterLink, TextField],
  providers: [Attempt],
  template: `
    <app-error-summary [faults]="attempt.faults()" />
    <p>{{ t('unit.rename.text') }} {{ t('unit.rename.undo') }}</p>
    <form novalidate (submit)="$event.preventDefault(); submit()">
      <app-text-field autocomplete="off" [label]="t('unit.rename.name')" [formField]="form.name" />
      <div class="actions">
        <button matButton="filled" type="submit">{{ t('unit.rename.save') }}</button>
        <a matButton="outlined" [routerLink]="['/administration/units', unit().id]">{{
          t('administration.cancel')
        }}</a>
      </div>
    </form>
  `,
})
export class UnitNameForm {
  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly api = inject(Api);
  private readonly messages = inject(Messages);
  private readonly router = inject(Router);

  readonly unit = input.required<Unit>();

  protected readonly form = form(
    linkedSignal(() => ({ name: this.unit().name })),
    (path) => {
      required(path.name, { message: () => this.t('unit.rename.nameMissing') });
    },
  );

  protected async submit(): Promise<void> {
    const { id, name: from, version } = this.unit();
    const { name: to } = this.form().value();
    const renamed = await this.attempt.run(
      this.form,
      ({ name }) => this.api.renameUnit(id, { basedOn: version, name }),
      { nameTaken: 'name' },
    );
    if (!renamed) return;
    await this.router.navigate(['/administration/units', id]);
    this.messages.done(() => this.t('unit.rename.done', { from, to: to.trim() }));
  }
}
