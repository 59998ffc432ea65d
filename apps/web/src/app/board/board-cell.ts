import { Component, booleanAttribute, computed, inject, input } from '@angular/core';
import type { Board, BoardCell as Cell } from '@samsyn/domain';
import { TEXTS } from '../i18n/texts.js';
import { accessTo } from './cell-access.js';
import { BOARD_VIEW } from './board-view.js';
import { shownState } from './board-layout.js';
import { shapes } from './state-badge.js';

/**
 * One unit's contribution for one section: its state, whose turn it is, whether it is late, and the way to it. There are
 * hundreds: they draw the badge of their state themselves, and `appInternalLinks` around them all follows their links.
 */
@Component({
  selector: 'app-board-cell',
  template: `
    @if (access().link; as link) {
      <a
        [attr.href]="link"
        [attr.aria-label]="name()"
        [class.mine]="access().mine"
        [attr.tabindex]="roving() ? -1 : null"
      >
        <span [class]="'badge ' + state()">
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <path [attr.d]="shapes[state()]" />
          </svg>
          {{ word() }}
        </span>
        @if (remark(); as remark) {
          <span class="remark" [class.late]="cell().late">{{ remark }}</span>
        }
      </a>
    } @else {
      <span [class]="'badge ' + state()">
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
          <path [attr.d]="shapes[state()]" />
        </svg>
        {{ word() }}
      </span>
      @if (remark(); as remark) {
        <span class="remark" [class.late]="cell().late">{{ remark }}</span>
      }
    }
  `,
  styleUrl: './board-cell.scss',
})
export class BoardCell {
  protected readonly t = inject(TEXTS);
  private readonly view = inject(BOARD_VIEW);

  readonly cell = input.required<Cell>();
  readonly section = input.required<Board['sections'][number]>();
  readonly unit = input.required<Board['units'][number]>();
  /** Whether the grid around it says which of all cells Tab leads to. */
  readonly roving = input(false, { transform: booleanAttribute });

  protected readonly state = computed(() => shownState(this.cell()));
  protected readonly access = computed(() => {
    const { roundId, me, ability } = this.view();
    return accessTo(this.cell(), roundId, me, ability);
  });
  protected readonly shapes = shapes;
  protected readonly word = computed(() => this.t(`board.state.${this.state()}`));
  /** What the link is called: all that is seen, and where it stands. */
  protected readonly name = computed(() => {
    const place = this.t('board.cell', { section: this.section().title, unit: this.unit().name });
    return `${this.word()} ${this.remark()}${place}`;
  });
  /** Whose turn it is, and lateness. */
  protected readonly remark = computed(() => {
    const { turn, late } = this.cell();
    const words = [
      late && this.t('board.late'),
      turn !== 'nobody' && this.t(this.access().mine ? 'board.turn.mine' : `board.turn.${turn}`),
    ];
    return words.filter(Boolean).join(', ');
  });
}
