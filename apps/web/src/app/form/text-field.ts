import { Component, type ElementRef, input, model, viewChild } from '@angular/core';
import { FieldLabel } from './field-label.js';
import { LabelledField } from './labelled-field.js';

/** A labelled line of text for `[formField]`. */
@Component({
  selector: 'app-text-field',
  imports: [FieldLabel],
  template: `
    <app-field-label [name]="name()" [label]="label()" [hint]="hint()" [fault]="fault()" />
    <input
      #line
      [id]="name()"
      [type]="type()"
      [value]="value()"
      [attr.autocomplete]="autocomplete()"
      [attr.lang]="lang()"
      [attr.maxlength]="maxLength()"
      [attr.max]="type() === 'date' ? lastDay : null"
      [attr.aria-describedby]="describedBy()"
      [attr.aria-invalid]="fault() ? true : null"
      [class.faulty]="fault()"
      (input)="value.set(line.value)"
    />
  `,
  styleUrl: './field.scss',
})
export class TextField extends LabelledField<string> {
  private readonly line = viewChild.required<ElementRef<HTMLInputElement>>('line');

  override readonly value = model('');
  readonly type = input<'text' | 'email' | 'password' | 'date' | 'search'>('text');
  readonly autocomplete = input<string | null>(null);
  /** The language of what is written, for spelling and speech, where it is not the page's. */
  readonly lang = input<string | null>(null);
  readonly maxLength = input<number | undefined>(undefined);

  /** Years have four digits: after the fourth the browser goes on to the month, or `20261120` would be a year. */
  protected readonly lastDay = '9999-12-31';

  override focus(options?: FocusOptions): void {
    this.line().nativeElement.focus(options);
  }
}
