import { Component, ElementRef, computed, inject, input, model } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { TEXTS } from '../i18n/texts.js';

export interface CheckOption {
  readonly value: string;
  readonly text: string;
}

/** Options that belong together, under a heading of their own. */
export interface CheckOptions {
  readonly heading: string;
  readonly options: readonly CheckOption[];
}

/** A choice of several for `[formField]`, in groups that can each be taken whole. */
@Component({
  selector: 'app-check-group',
  template: `
    <fieldset [id]="name()" [attr.aria-describedby]="fault() ? name() + '-fault' : null">
      <legend>{{ label() }}</legend>
      @if (fault(); as fault) {
        <p class="fault" [id]="name() + '-fault'">
          <span class="visually-hidden">{{ t('shell.problem.prefix') }}</span> {{ fault }}
        </p>
      }
      @for (group of groups(); track $index) {
        <div role="group" class="group" [attr.aria-label]="group.heading">
          @if (group.options.length > 1) {
            <label class="whole">
              <input
                type="checkbox"
                [checked]="chosen(group) === group.options.length"
                [indeterminate]="chosen(group) > 0 && chosen(group) < group.options.length"
                (change)="setAll(group, $any($event.target).checked)"
              />
              {{ t('shell.all', { heading: group.heading }) }}
            </label>
          } @else {
            <p class="whole">{{ group.heading }}</p>
          }
          @for (option of group.options; track option.value) {
            <label>
              <input
                type="checkbox"
                [checked]="value().includes(option.value)"
                (change)="set(option.value, $any($event.target).checked)"
              />
              {{ option.text }}
            </label>
          }
        </div>
      }
    </fieldset>
  `,
  styleUrl: './check-group.scss',
})
export class CheckGroup implements FormValueControl<readonly string[]> {
  readonly label = input.required<string>();
  readonly groups = input.required<readonly CheckOptions[]>();

  readonly value = model<readonly string[]>([]);
  readonly name = input('');
  readonly touched = input(false);
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);

  protected readonly t = inject(TEXTS);
  protected readonly fault = computed(() => (this.touched() ? this.errors()[0]?.message : undefined));
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  focus(options?: FocusOptions): void {
    this.host.nativeElement.querySelector('input')?.focus(options);
  }

  protected chosen({ options }: CheckOptions): number {
    return options.filter(({ value }) => this.value().includes(value)).length;
  }

  protected set(value: string, chosen: boolean): void {
    this.value.update((values) => [...values.filter((one) => one !== value), ...(chosen ? [value] : [])]);
  }

  protected setAll({ options }: CheckOptions, chosen: boolean): void {
    const all = options.map(({ value }) => value);
    this.value.update((values) => [...values.filter((one) => !all.includes(one)), ...(chosen ? all : [])]);
  }
}
