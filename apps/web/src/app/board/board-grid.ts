import { Component, inject, input } from '@angular/core';
import { TEXTS } from '../i18n/texts.js';
import { BoardCell } from './board-cell.js';
import { shownState, type BoardLayout, type ShownState } from './board-layout.js';

/** Sections × units as a table. It scrolls within itself, by keyboard too; its headers stay in sight. */
@Component({
  selector: 'app-board-grid',
  imports: [BoardCell],
  templateUrl: './board-grid.html',
  styleUrl: './board-grid.scss',
})
export class BoardGrid {
  protected readonly t = inject(TEXTS);
  protected readonly shownState = shownState;

  readonly layout = input.required<BoardLayout>();
  /** Cells in other states are passed over; null shows all. */
  readonly only = input<ShownState | null>(null);
}
