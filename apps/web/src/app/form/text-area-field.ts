import { Component, type ElementRef, input, model, viewChild } from '@angular/core';
import { FieldLabel } from './field-label.js';
import { LabelledField } from './labelled-field.js';

/** A labelled box for some lines of plain text, for `[formField]`; it grows with what is written. */
@Component({
  selector: 'app-text-area-field',
  imports: [FieldLabel],
  template: `
    <app-field-label [name]="name()" [label]="label()" [hint]="hint()" [fault]="fault()" />
    <textarea
      #box
      rows="4"
      [id]="name()"
      [value]="value()"
      [attr.lang]="lang()"
      [attr.maxlength]="maxLength()"
      [attr.aria-describedby]="describedBy()"
      [attr.aria-invalid]="fault() ? true : null"
      [class.faulty]="fault()"
      (input)="value.set(box.value)"
    ></textarea>
  `,
  styleUrl: './field.scss',
  styles: `
    :host {
      max-width: var(--app-text-width);
    }
    textarea {
      field-sizing: content;
      min-block-size: 6rem;
    }
  `,
})
export class TextAreaField extends LabelledField<string> {
  private readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');

  override readonly value = model('');
  /** The language of what is written, for spelling and speech, where it is not the page's. */
  readonly lang = input<string | null>(null);
  readonly maxLength = input<number | undefined>(undefined);

  override focus(options?: FocusOptions): void {
    this.box().nativeElement.focus(options);
  }
}
