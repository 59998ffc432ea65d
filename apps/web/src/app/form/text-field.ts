import { Component, type ElementRef, computed, inject, input, model, viewChild } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { TEXTS } from '../i18n/texts.js';

/**
 * A labelled line of text for `[formField]`. Label, hint and fault stand above the line, where a keyboard on a screen
 * or a browser's suggestions don't hide them.
 */
@Component({
  selector: 'app-text-field',
  template: `
    <label [for]="name()">{{ label() }}</label>
    @if (hint()) {
      <p class="hint" [id]="name() + '-hint'">{{ hint() }}</p>
    }
    @if (fault(); as fault) {
      <p class="fault" [id]="name() + '-fault'">
        <span class="visually-hidden">{{ t('shell.problem.prefix') }}</span> {{ fault }}
      </p>
    }
    <input
      #line
      [id]="name()"
      [type]="type()"
      [value]="value()"
      [attr.autocomplete]="autocomplete()"
      [attr.aria-describedby]="describedBy()"
      [attr.aria-invalid]="fault() ? true : null"
      [class.faulty]="fault()"
      (input)="value.set(line.value)"
    />
  `,
  styleUrl: './field.scss',
})
export class TextField implements FormValueControl<string> {
  protected readonly t = inject(TEXTS);
  private readonly line = viewChild.required<ElementRef<HTMLInputElement>>('line');

  readonly label = input.required<string>();
  readonly hint = input('');
  readonly type = input<'text' | 'email' | 'password' | 'date'>('text');
  readonly autocomplete = input<string | null>(null);

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

  focus(options?: FocusOptions): void {
    this.line().nativeElement.focus(options);
  }
}
