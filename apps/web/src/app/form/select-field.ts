import { Component, type ElementRef, input, model, viewChild } from '@angular/core';
import { FieldLabel } from './field-label.js';
import { LabelledField } from './labelled-field.js';

/** A labelled choice of one for `[formField]`: the browser's own list, which phones show well. */
@Component({
  selector: 'app-select-field',
  imports: [FieldLabel],
  template: `
    <app-field-label [name]="name()" [label]="label()" [hint]="hint()" [fault]="fault()" />
    <select
      #list
      [id]="name()"
      [attr.aria-describedby]="describedBy()"
      [attr.aria-invalid]="fault() ? true : null"
      [class.faulty]="fault()"
      (change)="value.set(list.value)"
    >
      @for (option of options(); track option.value) {
        <option [value]="option.value" [selected]="option.value === value()">{{ option.text }}</option>
      }
    </select>
  `,
  styleUrl: './field.scss',
})
export class SelectField extends LabelledField<string> {
  private readonly list = viewChild.required<ElementRef<HTMLSelectElement>>('list');

  override readonly value = model('');
  readonly options = input.required<readonly { readonly value: string; readonly text: string }[]>();

  override focus(options?: FocusOptions): void {
    this.list().nativeElement.focus(options);
  }
}
