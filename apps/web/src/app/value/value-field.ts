import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  model,
} from '@angular/core';
import type { EarlierValue, GivenValue, Indicator, Quality, ReportedValue } from '@samsyn/domain';
import { chosen, doubtOf, formatNumber, isPlainNumber, offeredBy, parseValue } from '@samsyn/domain/rules';
import { CheckField } from '../form/check-field.js';
import { SelectField } from '../form/select-field.js';
import { TextField } from '../form/text-field.js';
import { TEXTS } from '../i18n/texts.js';
import { ValueBefore } from './value-before.js';
import { ValueChoices } from './value-choices.js';
import { ValueDoubt } from './value-doubt.js';
import { chosenValue, explanationOf, writtenValue, type Beside } from './written-value.js';

/**
 * The answer to one indicator: a value as people write it or choose it, beside last year's, or why there is none. What
 * is hard to believe is asked about.
 */
@Component({
  selector: 'app-value-field',
  imports: [CheckField, SelectField, TextField, ValueBefore, ValueChoices, ValueDoubt],
  templateUrl: './value-field.html',
  styleUrl: './value-field.scss',
})
export class ValueField {
  readonly indicator = input.required<Indicator>();
  /** The field's id: what an error summary links to. */
  readonly fieldId = input.required<string>();
  readonly value = model.required<ReportedValue | null>();
  readonly error = input<string | null>(null);
  /** The round's year. */
  readonly year = input.required<number>();
  readonly lastYear = input<EarlierValue | null>(null);
  readonly thisYear = input<readonly EarlierValue[]>([]);

  protected readonly t = inject(TEXTS);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);

  private typing = false;
  protected readonly missing = computed(() => this.value()?.kind === 'notAvailable');
  protected readonly given = computed((): GivenValue | null => {
    const value = this.value();
    return value?.kind === 'value' ? value : null;
  });
  /** What is written and chosen stays when "no follow-up" is ticked, so that it is back when the tick is taken away. */
  protected readonly text = this.kept('', ({ text }) => text);
  protected readonly chosen = this.kept<readonly string[]>([], (given) => chosen(given, this.indicator()));
  protected readonly explanation = this.kept('', (given) => explanationOf(given, this.indicator()));
  private readonly marked = this.kept<Quality>('exact', ({ quality }) => quality);
  /** The value as it stood when one left the field: what is asked and said of it. */
  protected readonly settled = linkedSignal<ReportedValue | null, ReportedValue | null>({
    source: this.value,
    computation: (value, previous) => (this.typing && previous ? previous.value : value),
  });
  protected readonly reason = computed(() => {
    const value = this.value();
    return value?.kind === 'notAvailable' ? value.reason : '';
  });
  protected readonly errors = computed(() => {
    const message = this.error();
    return message === null ? [] : [{ kind: 'missing', message }];
  });
  protected readonly offered = computed(() => offeredBy(this.indicator()).length > 0);
  protected readonly measured = computed(() =>
    ['number', 'share', 'money'].includes(this.indicator().valueType),
  );
  protected readonly explains = computed(() => {
    const given = this.given();
    return given !== null && (this.offered() || given.confirmed || this.explanation() !== '');
  });
  protected readonly label = computed(() => {
    const { valueType } = this.indicator();
    const known = valueType === 'share' || valueType === 'money' || valueType === 'text';
    return this.t(`value.label.${known ? valueType : 'number'}`);
  });
  protected readonly hint = computed(() => {
    const { valueType, measure } = this.indicator();
    const known = valueType === 'share' || valueType === 'money' || valueType === 'text';
    const how = this.t(`value.hint.${known ? valueType : 'number'}`);
    return measure ? `${this.t('value.measure', { measure })} ${how}` : how;
  });
  /** What the writer may say of it; where the words say that it is inexact, it can't be called exact. */
  protected readonly qualities = computed(() => {
    const words = parseValue(this.text(), this.indicator()).quality;
    const possible: Quality[] =
      words === 'exact'
        ? ['exact', 'approximate', 'partialYear']
        : words === 'approximate'
          ? ['approximate', 'partialYear']
          : ['partialYear'];
    return possible.map((value) => ({ value, text: this.t(`value.quality.${value}`) }));
  });
  /** How the number was understood, where it is not plain from what was written. */
  protected readonly understood = computed(() => {
    const value = this.settled();
    const { valueType } = this.indicator();
    if (value?.kind !== 'value' || !this.measured()) return null;
    if (value.number === null) return this.t('value.notNumber');
    if (isPlainNumber(value.text)) return null;
    const number = formatNumber(value.number, valueType);
    if (value.quality === 'partialYear') return this.t('value.readAsPart', { number });
    return this.t(value.quality === 'approximate' ? 'value.readAsAbout' : 'value.readAs', { number });
  });
  protected readonly doubt = computed(() => {
    const value = this.settled();
    return value?.kind === 'value' ? doubtOf(value, this.indicator(), this.lastYear()?.value ?? null) : null;
  });

  protected write(text: string): void {
    this.typing = true;
    this.text.set(text);
    this.set(writtenValue(this.indicator(), text, this.beside()));
  }

  protected choose(ids: readonly string[]): void {
    this.set(chosenValue(this.indicator(), ids, this.beside()));
  }

  protected mark(quality: string): void {
    const marked = quality as Quality;
    this.set(writtenValue(this.indicator(), this.text(), { ...this.beside(), marked }));
  }

  protected explain(explanation: string): void {
    const given = this.given();
    if (!given) return;
    const { explanation: _, ...value } = given;
    this.set(explanation === '' ? value : { ...value, explanation });
  }

  protected confirm(): void {
    const given = this.given();
    if (given) this.set({ ...given, confirmed: true });
    this.then(`${this.fieldId()}-explanation`);
  }

  protected change(): void {
    this.then(this.fieldId());
  }

  protected setMissing(missing: boolean): void {
    const indicator = this.indicator();
    if (missing) this.set({ kind: 'notAvailable', indicatorId: indicator.lineageId, reason: '' });
    else if (this.offered()) this.choose(this.chosen());
    else this.set(writtenValue(indicator, this.text(), this.beside()));
  }

  protected writeReason(reason: string): void {
    this.set({ kind: 'notAvailable', indicatorId: this.indicator().lineageId, reason });
  }

  protected settle(): void {
    this.typing = false;
    this.settled.set(this.value());
  }

  private set(value: ReportedValue | null): void {
    this.value.set(value);
  }

  private beside(): Beside {
    return { marked: this.marked(), explanation: this.explanation() };
  }

  /** Focus goes to what came in the place of the button that was pressed. */
  private then(id: string): void {
    const focus = () => this.host.nativeElement.querySelector<HTMLElement>(`[id="${id}"]`)?.focus();
    afterNextRender(focus, { injector: this.injector });
  }

  /** Follows the value while there is one, and stays as it was while there is a reason instead. */
  private kept<T>(start: T, of: (given: GivenValue) => T) {
    return linkedSignal<ReportedValue | null, T>({
      source: this.value,
      computation: (value, previous) =>
        value?.kind === 'value' ? of(value) : value ? (previous?.value ?? start) : start,
    });
  }
}
