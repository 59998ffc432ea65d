import { Component, inject, input } from '@angular/core';
import { TEXTS } from '../i18n/texts.js';
import { BoardCell } from './board-cell.js';
import type { BoardLayout } from './board-layout.js';
import { GridFocus } from './grid-focus.js';

/** Sections × units as a grid of one tab stop. It scrolls within itself; its headers stay in sight. */
@Component({
  selector: 'app-board-grid',
  imports: [BoardCell, GridFocus],
  templateUrl: './board-grid.html',
  styleUrl: './board-grid.scss',
})
export class BoardGrid {
  protected readonly t = inject(TEXTS);

  readonly layout = input.required<BoardLayout>();
  /** The ids of the cells to show; others keep their places, empty. */
  readonly shown = input.required<ReadonlySet<string>>();
  /** The ids of the cells that have just changed. */
  readonly fresh = input<ReadonlySet<string>>(new Set());
}
