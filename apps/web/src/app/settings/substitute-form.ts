import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { FormField, form, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { DelegationChoices } from '@samsyn/domain';
import { stockholmDay } from '@samsyn/domain/light';
import { Api } from '../api/api.js';
import { Attempt } from '../form/attempt.js';
import { CheckField } from '../form/check-field.js';
import { CheckGroup } from '../form/check-group.js';
import { ErrorSummary } from '../form/error-summary.js';
import { SelectField } from '../form/select-field.js';
import { TextField } from '../form/text-field.js';
import { dayText } from '../i18n/formats.js';
import { Language } from '../i18n/language.js';
import { TEXTS } from '../i18n/texts.js';
import { Messages } from '../shell/messages.js';

/** Names a substitute, for one's seats, from a day to a day. */
@Component({
  selector: 'app-substitute-form',
  imports: [CheckField, CheckGroup, ErrorSummary, FormField, MatButton, RouterLink, SelectField, TextField],
  providers: [Attempt],
  template: `
    <app-error-summary [faults]="attempt.faults()" />
    <h1>{{ t('settings.substitute.add') }}</h1>
    <form novalidate (submit)="$event.preventDefault(); submit()">
      @if (choices().length > 1) {
        <app-check-group
          [label]="t('settings.substitute.seats')"
          [groups]="seats()"
          [formField]="form.seatIds"
        />
      }
      @if (candidates().length > 0) {
        <app-select-field
          [label]="t('settings.substitute.who')"
          [hint]="t('settings.substitute.whoHint')"
          [options]="people()"
          [formField]="form.substituteId"
        />
        <app-text-field type="date" [label]="t('settings.substitute.from')" [formField]="form.from" />
        <app-text-field type="date" [label]="t('settings.substitute.to')" [formField]="form.to" />
        <app-check-field [label]="t('settings.substitute.copy')" [formField]="form.copied" />
      } @else {
        <p role="status">{{ t('settings.substitute.noCandidate') }}</p>
      }
      <div class="actions">
        @if (candidates().length > 0) {
          <button matButton="filled" type="submit">{{ t('settings.substitute.save') }}</button>
        }
        <a matButton="outlined" routerLink="/settings/substitute">{{ t('settings.cancel') }}</a>
      </div>
    </form>
  `,
})
export class SubstituteForm {
  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly api = inject(Api);
  private readonly messages = inject(Messages);
  private readonly language = inject(Language);
  private readonly router = inject(Router);

  readonly choices = input.required<DelegationChoices>();

  protected readonly seats = computed(() => [
    {
      heading: this.t('settings.substitute.allSeats'),
      options: this.choices().map(({ seatId: value, title, unitName: unit }) => ({
        value,
        text: this.t('settings.substitute.seat', { title, unit }),
      })),
    },
  ]);
  private readonly model = linkedSignal(() => ({
    seatIds: this.choices().map(({ seatId }) => seatId) as readonly string[],
    substituteId: '',
    from: stockholmDay(new Date()),
    to: '',
    copied: false,
  }));
  /** Those who can stand in for every chosen seat. */
  protected readonly candidates = computed(() => {
    const { seatIds } = this.model();
    const chosen = this.choices().filter(({ seatId }) => seatIds.includes(seatId));
    const [first, ...others] = chosen.length > 0 ? chosen : this.choices();
    return (first?.candidates ?? []).filter(({ accountId }) =>
      others.every(({ candidates }) => candidates.some((one) => one.accountId === accountId)),
    );
  });
  protected readonly people = computed(() => [
    { value: '', text: this.t('settings.substitute.choose') },
    ...this.candidates().map(({ accountId, name, title, unitName: unit }) => ({
      value: accountId,
      text: this.t('settings.substitute.candidate', { name, title, unit }),
    })),
  ]);
  protected readonly form = form(this.model, (path) => {
    validate(path.seatIds, ({ value }) =>
      value().length === 0
        ? { kind: 'none', message: this.t('settings.substitute.seatsMissing') }
        : undefined,
    );
    validate(path.substituteId, ({ value }) =>
      this.candidates().some(({ accountId }) => accountId === value())
        ? undefined
        : { kind: 'none', message: this.t('settings.substitute.whoMissing') },
    );
    required(path.from, { message: () => this.t('settings.substitute.fromMissing') });
    required(path.to, { message: () => this.t('settings.substitute.toMissing') });
    validate(path.to, ({ value, valueOf }) =>
      value() && value() < valueOf(path.from)
        ? { kind: 'early', message: this.t('settings.substitute.toEarly') }
        : undefined,
    );
  });

  protected async submit(): Promise<void> {
    const { substituteId, from, to } = this.model();
    const name = this.candidates().find(({ accountId }) => accountId === substituteId)?.name ?? '';
    const saved = await this.attempt.run(
      this.form,
      ({ seatIds, ...one }) => this.api.delegate({ ...one, seatIds: [...seatIds] }),
      { substituteUnfit: 'substituteId', delegationOverlaps: 'from' },
    );
    if (!saved) return;
    await this.router.navigateByUrl('/settings/substitute');
    this.messages.done(() => {
      const day = (one: string) => dayText(one, this.language.region());
      return this.t('settings.substitute.saved', { name, from: day(from), to: day(to) });
    });
  }
}
