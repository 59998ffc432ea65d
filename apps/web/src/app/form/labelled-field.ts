import { Directive, computed, input, type ModelSignal } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';

/** What fields for `[formField]` share: a label, a hint, and the fault that the form finds in them. */
@Directive()
export abstract class LabelledField<Value> implements FormValueControl<Value> {
  readonly label = input.required<string>();
  readonly hint = input('');

  // From the form. `touched` comes with the first attempt to send it, since nothing here says so earlier.
  abstract readonly value: ModelSignal<Value>;
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
