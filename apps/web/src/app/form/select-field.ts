import { Component, type ElementRef, input, model, viewChild } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';

/** A labelled choice of one for `[formField]`: the browser's own list, which phones show well. */
@Component({
  selector: 'app-select-field',
  template: `
    <label [for]="name()">{{ label() }}</label>
    <select #list [id]="name()" (change)="value.set(list.value)">
      @for (option of options(); track option.value) {
        <option [value]="option.value" [selected]="option.value === value()">{{ option.text }}</option>
      }
    </select>
  `,
  styleUrl: './field.scss',
})
export class SelectField implements FormValueControl<string> {
  private readonly list = viewChild.required<ElementRef<HTMLSelectElement>>('list');

  readonly label = input.required<string>();
  readonly options = input.required<readonly { readonly value: string; readonly text: string }[]>();
  readonly value = model('');
  readonly name = input('');

  focus(options?: FocusOptions): void {
    this.list().nativeElement.focus(options);
  }
}
