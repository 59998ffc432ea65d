import { Component, computed, inject, input } from '@angular/core';
import { TEXTS } from '../i18n/texts.js';
import { BoardCell } from './board-cell.js';
import type { BoardLayout } from './board-layout.js';
import { GridFocus } from './grid-focus.js';
import { InternalLinks } from './internal-links.js';

/**
 * Sections × units as a grid of one tab stop. It scrolls within itself; its headers stay in sight. Hundreds of cells are
 * drawn once: what is not to be shown is hidden, so that another choice is there at once.
 */
@Component({
  selector: 'app-board-grid',
  imports: [BoardCell, GridFocus, InternalLinks],
  templateUrl: './board-grid.html',
  styleUrl: './board-grid.scss',
})
export class BoardGrid {
  protected readonly t = inject(TEXTS);

  /** The board with everything on it. */
  readonly whole = input.required<BoardLayout>();
  /** What is left of it to show. */
  readonly layout = input.required<BoardLayout>();
  /** The ids of the cells to show; others keep their places, empty. */
  readonly shown = input.required<ReadonlySet<string>>();
  /** The ids of the cells that have just changed. */
  readonly fresh = input<ReadonlySet<string>>(new Set());

  protected readonly units = computed(() => new Set(this.layout().columns.map(({ unit }) => unit.id)));
  protected readonly areas = computed(() => new Set(this.layout().groups.map(({ number }) => number)));
  protected readonly sections = computed(
    () => new Set(this.layout().groups.flatMap(({ rows }) => rows.map(({ section }) => section.id))),
  );
}
