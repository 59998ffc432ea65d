import { Component, type ElementRef, computed, inject, input, model, viewChild } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { TEXTS } from '../i18n/texts.js';

/** A labelled box for some lines of plain text, for `[formField]`; otherwise as the line of text. */
@Component({
  selector: 'app-text-area-field',
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
      box-sizing: border-box;
      display: block;
      inline-size: 100%;
      margin-block-start: 0.25rem;
      padding: 0.375rem 0.625rem;
      border: 1px solid var(--mat-sys-outline);
      border-radius: var(--app-radius);
      background: var(--mat-sys-surface-container-lowest);
      color: var(--mat-sys-on-surface);
      font: inherit;
      field-sizing: content;
      min-block-size: 6rem;
    }
    textarea.faulty {
      border: 0.1875rem solid var(--mat-sys-error);
    }
  `,
})
export class TextAreaField implements FormValueControl<string> {
  protected readonly t = inject(TEXTS);
  private readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');

  readonly label = input.required<string>();
  readonly hint = input('');
  /** The language of what is written, for spelling and speech, where it is not the page's. */
  readonly lang = input<string | null>(null);
  readonly maxLength = input<number | undefined>(undefined);

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
    this.box().nativeElement.focus(options);
  }
}
