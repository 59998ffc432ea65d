import { Component, inject, input, output } from '@angular/core';
import { TEXTS } from '../i18n/texts.js';

/** Narrows a list down by some words and one choice, and says how much is left. */
@Component({
  selector: 'app-list-filter',
  template: `
    <div role="search" [attr.aria-label]="t('administration.filter')">
      <div>
        <label for="filter-words">{{ label() }}</label>
        <input
          id="filter-words"
          type="search"
          autocomplete="off"
          [value]="words()"
          (input)="wordsChange.emit($any($event.target).value)"
        />
      </div>
      <div>
        <label for="filter-choice">{{ choiceLabel() }}</label>
        <select id="filter-choice" (change)="chosenChange.emit($any($event.target).value)">
          @for (choice of choices(); track choice.value) {
            <option [value]="choice.value" [selected]="choice.value === chosen()">{{ choice.text }}</option>
          }
        </select>
      </div>
      <p role="status">{{ t.count('administration.found', count()) }}</p>
    </div>
  `,
  styleUrl: './filter.scss',
})
export class ListFilter {
  protected readonly t = inject(TEXTS);

  readonly label = input.required<string>();
  readonly words = input.required<string>();
  readonly wordsChange = output<string>();
  readonly choiceLabel = input.required<string>();
  readonly choices = input.required<readonly { readonly value: string; readonly text: string }[]>();
  readonly chosen = input.required<string>();
  readonly chosenChange = output<string>();
  readonly count = input.required<number>();
}
