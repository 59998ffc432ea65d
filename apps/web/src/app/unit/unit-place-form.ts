import { Component, computed, inject, input, signal } from '@angular/core';
import { FormField, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { Unit } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { isProblem } from '../api/problem-error.js';
import { Attempt } from '../form/attempt.js';
import { ErrorSummary } from '../form/error-summary.js';
import { SelectField } from '../form/select-field.js';
import { TEXTS } from '../i18n/texts.js';
import { Messages } from '../shell/messages.js';
import { placesFor, unitOptions } from './unit-options.js';

/** Under which organisation another shall lie, and what that means. */
@Component({
  selector: 'app-unit-place-form',
  imports: [ErrorSummary, FormField, MatButton, RouterLink, SelectField],
  providers: [Attempt],
  template: `
    <app-error-summary [faults]="attempt.faults()" />
    @if (rounds().length > 0) {
      <p>
        <strong>{{ t('unit.place.reviewedIn', { rounds: rounds().join(', ') }) }}</strong>
      </p>
    }
    <h2>{{ unit().name }}</h2>
    <p>{{ t('unit.place.text', { parent: parent().name }) }}</p>
    @if (places().length > 0) {
      <p>{{ t('unit.place.review') }} {{ t('unit.place.undo') }}</p>
      <form novalidate (submit)="$event.preventDefault(); submit()">
        <app-select-field
          [label]="t('unit.place.parent')"
          [options]="choices()"
          [formField]="form.parentId"
        />
        <div class="actions">
          <button matButton="filled" type="submit">{{ t('unit.place.save') }}</button>
          <a matButton="outlined" [routerLink]="['/administration/units', unit().id]">{{
            t('administration.cancel')
          }}</a>
        </div>
      </form>
    } @else {
      <p>{{ t('unit.place.nowhere') }}</p>
    }
  `,
})
export class UnitPlaceForm {
  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly api = inject(Api);
  private readonly messages = inject(Messages);
  private readonly router = inject(Router);

  readonly unit = input.required<Unit>();
  readonly units = input.required<readonly Unit[]>();

  /** The rounds that stand in the way. */
  protected readonly rounds = signal<readonly string[]>([]);
  protected readonly parent = computed(() => this.units().find(({ id }) => id === this.unit().parentId)!);
  protected readonly places = computed(() =>
    placesFor(this.unit(), this.units()).filter(({ id }) => id !== this.unit().parentId),
  );
  protected readonly choices = computed(() => [
    { value: '', text: this.t('administration.choose') },
    ...unitOptions(this.units(), (unit) => this.places().includes(unit)),
  ]);
  protected readonly form = form(signal({ parentId: '' }), (path) => {
    required(path.parentId, { message: () => this.t('unit.place.parentMissing') });
  });

  protected async submit(): Promise<void> {
    const { id, name, version } = this.unit();
    const to = this.units().find((one) => one.id === this.form.parentId().value());
    this.rounds.set([]);
    const placed = await this.attempt.run(
      this.form,
      async ({ parentId }) => {
        try {
          await this.api.placeUnit(id, { basedOn: version, parentId });
        } catch (error) {
          if (isProblem(error, 'unitUnderReview')) this.rounds.set(error.problem.rounds ?? []);
          throw error;
        }
      },
      {
        nameTaken: 'parentId',
        unitEnded: 'parentId',
        unitDoesNotFit: 'parentId',
        unitUnderItself: 'parentId',
      },
    );
    if (!placed) return;
    await this.router.navigate(['/administration/units', id]);
    this.messages.done(() => this.t('unit.place.done', { unit: name, parent: to!.name }));
  }
}
