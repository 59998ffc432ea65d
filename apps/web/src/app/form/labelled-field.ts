import { Directive, computed, input, model } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';

/** What fields for `[formField]` share: a label, a hint, and the fault that the form finds in them. */
@Directive()
export abstract class LabelledField implements FormValueControl<string> {
  readonly label = input.required<string>();
  readonly hint = input('');

  // From the form. `touched` comes with the first attempt to send it, since nothing here says so earlier.
  readonly value = model('');
  readonly name = input('');
  readonly touched = input(false);
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);

  protected readonly fault = computed(() => (this.touched() ? this.errors()[0]?.message : undefined));
  protected readonly describedBy = computed(() => {
    const ids = [this.hint() && `${this.name()}-hint`, this.fault() && `${this.name()}-fault`];
    return ids.filter(Boolean).join(' ') || null;
  });

  abstract focus(options?: FocusOptions): void;
}
