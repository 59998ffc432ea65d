import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { NewUnit, Unit } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { Attempt } from '../form/attempt.js';
import { ErrorSummary } from '../form/error-summary.js';
import { SelectField } from '../form/select-field.js';
import { TextField } from '../form/text-field.js';
import { TEXTS } from '../i18n/texts.js';
import { Messages } from '../shell/messages.js';
import { unitOptions } from '../unit/unit-options.js';

const kinds = ['subRegion', 'municipality', 'administration', 'userOrganisation'] as const;
const blank = { parentId: '', kind: '', name: '' };

/** Adds a unit under another. */
@Component({
  selector: 'app-unit-form',
  imports: [ErrorSummary, FormField, MatButton, SelectField, TextField],
  providers: [Attempt],
  template: `
    <app-error-summary [faults]="attempt.faults()" />
    <form novalidate (submit)="$event.preventDefault(); submit()">
      <app-text-field autocomplete="off" [label]="t('people.newUnit.name')" [formField]="form.name" />
      <app-select-field
        [label]="t('people.newUnit.kind')"
        [options]="kindChoices()"
        [formField]="form.kind"
      />
      <app-select-field
        [label]="t('people.newUnit.parent')"
        [hint]="t('people.newUnit.parentHint')"
        [options]="parentChoices()"
        [formField]="form.parentId"
      />
      <button matButton="filled" type="submit">{{ t('people.newUnit.save') }}</button>
    </form>
  `,
})
export class UnitForm {
  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly api = inject(Api);
  private readonly messages = inject(Messages);

  readonly units = input.required<readonly Unit[]>();
  readonly added = output();

  protected readonly parentChoices = computed(() => [
    { value: '', text: this.t('people.choose') },
    ...unitOptions(this.units(), ({ kind }) => kind !== 'userOrganisation'),
  ]);
  protected readonly kindChoices = computed(() => [
    { value: '', text: this.t('people.choose') },
    ...kinds.map((kind) => ({ value: kind, text: this.t(`people.kinds.${kind}`) })),
  ]);
  protected readonly form = form(signal(blank), (path) => {
    required(path.name, { message: () => this.t('people.newUnit.nameMissing') });
    required(path.kind, { message: () => this.t('people.newUnit.kindMissing') });
    required(path.parentId, { message: () => this.t('people.newUnit.parentMissing') });
  });

  protected async submit(): Promise<void> {
    const { name } = this.form().value();
    const added = await this.attempt.run(
      this.form,
      ({ kind, ...unit }) => this.api.addUnit({ ...unit, kind: kind as NewUnit['kind'] }),
      { nameTaken: 'name' },
    );
    if (!added) return;
    this.form().reset(blank);
    this.messages.done(() => this.t('people.newUnit.added', { name }));
    this.added.emit();
  }
}
