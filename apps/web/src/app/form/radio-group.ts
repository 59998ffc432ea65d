import { Component, ElementRef, computed, inject, input, model } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { TEXTS } from '../i18n/texts.js';

export interface RadioOption {
  readonly value: string;
  readonly text: string;
  /** What it means, where that is not plain. */
  readonly hint?: string;
}

/** A choice of one among few for `[formField]`, all of them to be seen. */
@Component({
  selector: 'app-radio-group',
  template: `
    <fieldset [id]="name()" [attr.aria-describedby]="describedBy()">
      <legend>{{ label() }}</legend>
      @if (hint()) {
        <p class="hint" [id]="name() + '-hint'">{{ hint() }}</p>
      }
      @if (fault(); as fault) {
        <p class="fault" [id]="name() + '-fault'">
          <span class="visually-hidden">{{ t('shell.problem.prefix') }}</span> {{ fault }}
        </p>
      }
      @for (option of options(); track option.value) {
        <div class="option">
          <input
            type="radio"
            [id]="name() + '-' + option.value"
            [name]="name()"
            [value]="option.value"
            [checked]="option.value === value()"
            [attr.aria-describedby]="option.hint ? name() + '-' + option.value + '-hint' : null"
            (change)="value.set(option.value)"
          />
          <label [for]="name() + '-' + option.value">{{ option.text }}</label>
          @if (option.hint; as hint) {
            <p class="hint" [id]="name() + '-' + option.value + '-hint'">{{ hint }}</p>
          }
        </div>
      }
    </fieldset>
  `,
  styleUrl: './choice.scss',
})
export class RadioGroup implements FormValueControl<string> {
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly options = input.required<readonly RadioOption[]>();

  readonly value = model('');
  readonly name = input('');
  readonly touched = input(false);
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);

  protected readonly t = inject(TEXTS);
  protected readonly fault = computed(() => (this.touched() ? this.errors()[0]?.message : undefined));
  protected readonly describedBy = computed(() => {
    const ids = [this.hint() && `${this.name()}-hint`, this.fault() && `${this.name()}-fault`];
    return ids.filter(Boolean).join(' ') || null;
  });
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  focus(options?: FocusOptions): void {
    const inputs = [...this.host.nativeElement.querySelectorAll('input')];
    (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus(options);
  }
}
