import { Component, computed, inject, input, linkedSignal, model } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import { formatDecimal, type Indicator, type ReportedValue } from '@samsyn/domain';
import { TextField } from '../form/text-field.js';
import { TEXTS } from '../i18n/texts.js';
import { fieldIds } from './field-id.js';
import { reportedValue } from './reported-value.js';

/** The answer to one indicator: a value as people write it, or why there is none. */
@Component({
  selector: 'app-value-field',
  imports: [MatCheckbox, TextField],
  templateUrl: './value-field.html',
  styles: `
    :host {
      display: block;
      margin-block: 1rem;
      padding-inline-start: 0.75rem;
      border-inline-start: 0.25rem solid var(--mat-sys-outline-variant);
    }
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    app-text-field {
      margin-block-end: 0.25rem;
    }
    legend {
      padding: 0;
      font-weight: 600;
    }
    p {
      margin: 0.125rem 0;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class ValueField {
  readonly indicator = input.required<Indicator>();
  readonly value = model.required<ReportedValue | null>();
  readonly error = input<string | null>(null);

  protected readonly t = inject(TEXTS);
  protected readonly id = computed(() => fieldIds.value(this.indicator().lineageId));
  protected readonly missing = computed(() => this.value()?.kind === 'notAvailable');
  /** Stays when "not available" is ticked, so that it is back when the tick is taken away. */
  protected readonly text = linkedSignal<ReportedValue | null, string>({
    source: this.value,
    computation: (value, previous) =>
      value?.kind === 'value' ? value.text : value ? (previous?.value ?? '') : '',
  });
  protected readonly reason = computed(() => {
    const value = this.value();
    return value?.kind === 'notAvailable' ? value.reason : '';
  });
  protected readonly partialYear = computed(() => {
    const value = this.value();
    return value?.kind === 'value' && value.quality === 'partialYear';
  });
  protected readonly errors = computed(() => {
    const message = this.error();
    return message === null ? [] : [{ kind: 'missing', message }];
  });
  protected readonly hint = computed(() => {
    const { valueType, measure } = this.indicator();
    const how = this.t(
      valueType === 'number' ? 'contribution.answer.valueHint' : 'contribution.answer.textHint',
    );
    return measure ? `${this.t('contribution.answer.measure', { measure })} ${how}` : how;
  });
  /** How the number was understood, where that is not plain from what was written. */
  protected readonly understood = computed(() => {
    const value = this.value();
    if (value?.kind !== 'value' || this.indicator().valueType !== 'number') return null;
    if (value.number === null) return this.t('contribution.answer.notNumber');
    const number = formatDecimal(value.number);
    if (value.quality === 'approximate') return this.t('contribution.answer.readAsAbout', { number });
    return this.t('contribution.answer.readAs', { number });
  });

  protected write(text: string): void {
    this.value.set(reportedValue(this.indicator(), text, this.partialYear()));
  }

  protected setPartialYear(partialYear: boolean): void {
    this.value.set(reportedValue(this.indicator(), this.text(), partialYear));
  }

  protected setMissing(missing: boolean): void {
    const indicatorId = this.indicator().lineageId;
    this.value.set(
      missing
        ? { kind: 'notAvailable', indicatorId, reason: '' }
        : reportedValue(this.indicator(), this.text(), false),
    );
  }

  protected writeReason(reason: string): void {
    this.value.set({ kind: 'notAvailable', indicatorId: this.indicator().lineageId, reason });
  }
}
