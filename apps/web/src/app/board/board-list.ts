import { Component, computed, inject, input } from '@angular/core';
import { TEXTS } from '../i18n/texts.js';
import { BoardCell } from './board-cell.js';
import { InternalLinks } from './internal-links.js';
import type { BoardLayout, BoardRow } from './board-layout.js';

/** The board for a phone, or for much enlarged text: section by section, one unit per line. */
@Component({
  selector: 'app-board-list',
  imports: [BoardCell],
  hostDirectives: [InternalLinks],
  template: `
    @for (group of layout().groups; track group.number) {
      <h2>{{ group.number }} {{ group.title }}</h2>
      @for (row of group.rows; track row.section.id) {
        <h3>{{ row.section.title }}</h3>
        <p>{{ t('board.progress') }}: {{ t('board.done', row.progress) }}</p>
        <ul>
          @for (line of lines()(row); track line.cell.id) {
            <li>
              <span class="unit">{{ line.unit.name }}</span>
              <app-board-cell
                [class.fresh]="fresh().has(line.cell.id)"
                [cell]="line.cell"
                [section]="row.section"
                [unit]="line.unit"
              />
            </li>
          }
        </ul>
      }
    }
  `,
  styleUrl: './board-list.scss',
})
export class BoardList {
  protected readonly t = inject(TEXTS);

  readonly layout = input.required<BoardLayout>();
  /** The ids of the cells to show. */
  readonly shown = input.required<ReadonlySet<string>>();
  /** The ids of the cells that have just changed. */
  readonly fresh = input<ReadonlySet<string>>(new Set());

  protected readonly lines = computed(() => {
    const units = this.layout().columns.map((column) => column.unit);
    const shown = this.shown();
    return (row: BoardRow) =>
      row.cells.flatMap((cell, index) => (cell && shown.has(cell.id) ? [{ cell, unit: units[index]! }] : []));
  });
}
