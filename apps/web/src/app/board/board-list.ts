import { Component, computed, inject, input } from '@angular/core';
import { TEXTS } from '../i18n/texts.js';
import { BoardCell } from './board-cell.js';
import { shownState, type BoardLayout, type BoardRow, type ShownState } from './board-layout.js';

/** The board for a phone, or for much enlarged text: section by section, one unit per line. */
@Component({
  selector: 'app-board-list',
  imports: [BoardCell],
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
              <app-board-cell [cell]="line.cell" [section]="row.section" [unit]="line.unit" />
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
  readonly only = input<ShownState | null>(null);

  protected readonly lines = computed(() => {
    const units = this.layout().columns.map((column) => column.unit);
    const only = this.only();
    return (row: BoardRow) =>
      row.cells.flatMap((cell, index) =>
        cell && (only === null || shownState(cell) === only) ? [{ cell, unit: units[index]! }] : [],
      );
  });
}
