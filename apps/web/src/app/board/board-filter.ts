import { Component, computed, inject, input, output } from '@angular/core';
import { TEXTS } from '../i18n/texts.js';
import { shownStates, type BoardLayout } from './board-layout.js';
import { noFilter, type Filter } from './filtered.js';

/** What of the board is shown: by state, organisation and focus area. */
@Component({
  selector: 'app-board-filter',
  templateUrl: './board-filter.html',
  styleUrl: './board-filter.scss',
})
export class BoardFilter {
  protected readonly t = inject(TEXTS);
  protected readonly states = shownStates;
  protected readonly none = noFilter;

  /** The board with everything on it. */
  readonly whole = input.required<BoardLayout>();
  readonly filter = input.required<Filter>();
  readonly filterChange = output<Filter>();

  protected readonly any = computed(() => Object.values(this.filter()).some((one) => one !== null));

  protected set(change: Readonly<Partial<Record<keyof Filter, string>>>): void {
    const [[name, value]] = Object.entries(change) as [[keyof Filter, string]];
    this.filterChange.emit({ ...this.filter(), [name]: value || null });
  }
}
