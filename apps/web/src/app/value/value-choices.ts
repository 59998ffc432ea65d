import { Component, computed, inject, input, output } from '@angular/core';
import type { Indicator } from '@samsyn/domain';
import { offeredBy } from '@samsyn/domain/rules';
import { TEXTS } from '../i18n/texts.js';

/** Yes or no, or the answers of a list: one of them, or several where the list says so. */
@Component({
  selector: 'app-value-choices',
  template: `
    <div role="group" [attr.aria-labelledby]="name() + '-label'" [attr.aria-describedby]="describedBy()">
      <p class="label" [id]="name() + '-label'">{{ label() }}</p>
      @if (fault(); as fault) {
        <p class="fault" [id]="name() + '-fault'">
          <span class="visually-hidden">{{ t('shell.problem.prefix') }}</span> {{ fault }}
        </p>
      }
      @for (option of options(); track option.id) {
        <label>
          <input
            [attr.id]="$first ? name() : null"
            [type]="several() ? 'checkbox' : 'radio'"
            [name]="name()"
            [checked]="chosen().includes(option.id)"
            (change)="set(option.id, $any($event.target).checked)"
          />
          <span [attr.lang]="option.lang">{{ option.text }}</span>
        </label>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
      margin-block-end: 0.5rem;
    }
    .label {
      margin: 0;
    }
    .fault {
      margin: 0.125rem 0;
      color: var(--mat-sys-error);
      font-weight: 600;
    }
    label {
      display: flex;
      gap: 0.625rem;
      align-items: baseline;
      padding-block: 0.375rem;
      overflow-wrap: anywhere;
    }
    input {
      flex: none;
      inline-size: 1.375rem;
      block-size: 1.375rem;
      margin: 0;
      accent-color: var(--mat-sys-primary);
      transform: translateY(0.25rem);
    }
  `,
})
export class ValueChoices {
  readonly indicator = input.required<Indicator>();
  readonly chosen = input.required<readonly string[]>();
  readonly name = input.required<string>();
  readonly fault = input<string | null>(null);
  readonly choose = output<readonly string[]>();

  protected readonly t = inject(TEXTS);
  protected readonly several = computed(() => this.indicator().several ?? false);
  protected readonly describedBy = computed(() => (this.fault() === null ? null : `${this.name()}-fault`));
  protected readonly label = computed(() => {
    const { valueType } = this.indicator();
    if (valueType === 'yesNo') return this.t('value.label.yesNo');
    return this.t(this.several() ? 'value.label.list' : 'value.label.listOne');
  });
  protected readonly options = computed(() => {
    const { valueType, choices } = this.indicator();
    if (valueType === 'list') return (choices ?? []).map((choice) => ({ ...choice, lang: 'sv' }));
    return (['yes', 'no'] as const).map((id) => ({ id, text: this.t(`value.${id}`), lang: null }));
  });

  protected set(id: string, on: boolean): void {
    const others = this.several() ? this.chosen().filter((one) => one !== id) : [];
    const now = on ? [...others, id] : others;
    this.choose.emit(offeredBy(this.indicator()).filter((one) => now.includes(one)));
  }
}
