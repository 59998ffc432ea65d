import { Component, inject, input } from '@angular/core';
import { TEXTS } from '../i18n/texts.js';

/**
 * What stands above a field, where a keyboard on a screen or a browser's suggestions don't hide it: label, hint and
 * fault, the latter two under the ids by which the field is described.
 */
@Component({
  selector: 'app-field-label',
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
  `,
  styleUrl: './field-label.scss',
})
export class FieldLabel {
  protected readonly t = inject(TEXTS);

  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly fault = input<string | undefined>();
}
