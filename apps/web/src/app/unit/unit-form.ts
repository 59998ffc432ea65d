import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { FormField, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { NewUnit, Unit } from '@samsyn/domain';
import { fitsUnder } from '@samsyn/domain/rules';
import { Api } from '../api/api.js';
import { Attempt } from '../form/attempt.js';
import { ErrorSummary } from '../form/error-summary.js';
import { SelectField } from '../form/select-field.js';
import { TextField } from '../form/text-field.js';
import { TEXTS } from '../i18n/texts.js';
import { Messages } from '../shell/messages.js';
import { unitOptions } from './unit-options.js';

const kinds = ['subRegion', 'municipality', 'administration', 'userOrganisation'] as const;
const blank = { parentId: '', kind: '', name: '' };

/** Adds a unit under another. */
@Component({
  selector: 'app-unit-form',
  imports: [ErrorSummary, FormField, MatButton, RouterLink, SelectField, TextField],
  providers: [Attempt],
  template: `
    <app-error-summary [faults]="attempt.faults()" />
    <form novalidate (submit)="$event.preventDefault(); submit()">
      <app-text-field autocomplete="off" [label]="t('unit.new.name')" [formField]="form.name" />
      <app-select-field [label]="t('unit.new.kind')" [options]="kindChoices()" [formField]="form.kind" />
      <app-select-field
        [label]="t('unit.new.parent')"
        [hint]="t('unit.new.parentHint')"
        [options]="parentChoices()"
        [formField]="form.parentId"
      />
      <div class="actions">
        <button matButton="filled" type="submit">{{ t('unit.new.save') }}</button>
        <a matButton="outlined" routerLink="/administration/units">{{ t('administration.cancel') }}</a>
      </div>
    </form>
  `,
})
export class UnitForm {
  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly api = inject(Api);
  private readonly messages = inject(Messages);
  private readonly router = inject(Router);

  readonly units = input.required<readonly Unit[]>();
  /** The unit that it shall lie under, where one comes from there. */
  readonly parentId = input('');

  protected readonly parentChoices = computed(() => [
    { value: '', text: this.t('administration.choose') },
    ...unitOptions(this.units(), ({ kind, endedFrom }) => endedFrom === null && this.fits(kind)),
  ]);
  protected readonly kindChoices = computed(() => [
    { value: '', text: this.t('administration.choose') },
    ...kinds.map((kind) => ({ value: kind, text: this.t(`unit.kinds.${kind}`) })),
  ]);
  protected readonly form = form(
    linkedSignal(() => ({ ...blank, parentId: this.parentId() })),
    (path) => {
      required(path.name, { message: () => this.t('unit.new.nameMissing') });
      required(path.kind, { message: () => this.t('unit.new.kindMissing') });
      required(path.parentId, { message: () => this.t('unit.new.parentMissing') });
    },
  );

  /** Before a kind is chosen, what may have anything under it. */
  private fits(parent: Unit['kind']): boolean {
    const kind = this.form.kind().value() as NewUnit['kind'] | '';
    return fitsUnder(kind || 'userOrganisation', parent);
  }

  protected async submit(): Promise<void> {
    const { name } = this.form().value();
    const added = await this.attempt.run(
      this.form,
      ({ kind, ...unit }) => this.api.addUnit({ ...unit, kind: kind as NewUnit['kind'] }),
      { nameTaken: 'name', unitDoesNotFit: 'parentId', unitEnded: 'parentId' },
    );
    if (!added) return;
    await this.router.navigateByUrl('/administration/units');
    this.messages.done(() => this.t('unit.new.added', { name }));
  }
}
