import { Component, type ElementRef, input, model, viewChild } from '@angular/core';
import type { FormCheckboxControl } from '@angular/forms/signals';

/** A single yes or no for `[formField]`. */
@Component({
  selector: 'app-check-field',
  template: `
    <div class="option">
      <input
        #box
        type="checkbox"
        [id]="name()"
        [checked]="checked()"
        [attr.aria-describedby]="hint() ? name() + '-hint' : null"
        (change)="checked.set(box.checked)"
      />
      <label [for]="name()">{{ label() }}</label>
      @if (hint(); as hint) {
        <p class="hint" [id]="name() + '-hint'">{{ hint }}</p>
      }
    </div>
  `,
  styleUrl: './choice.scss',
})
export class CheckField implements FormCheckboxControl {
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');

  readonly label = input.required<string>();
  readonly hint = input('');
  readonly checked = model(false);
  readonly name = input('');

  focus(options?: FocusOptions): void {
    this.box().nativeElement.focus(options);
  }
}
