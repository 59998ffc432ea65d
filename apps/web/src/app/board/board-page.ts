import { BreakpointObserver } from '@angular/cdk/layout';
import { DOCUMENT } from '@angular/common';
import { Component, computed, effect, inject, input, linkedSignal, resource, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { map } from 'rxjs';
import type { Board, LiveEvent } from '@samsyn/domain';
import { Access } from '../access/access.js';
import { Api } from '../api/api.js';
import { saveCsv } from '../csv/save-file.js';
import { DayPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { Live } from '../live/live.js';
import { Session } from '../session/session.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { PageTitle } from '../shell/page-title.js';
import { boardCsv } from './board-csv.js';
import { BoardFilter } from './board-filter.js';
import { BoardGrid } from './board-grid.js';
import { layOut, shownState, shownStates } from './board-layout.js';
import { BoardList } from './board-list.js';
import { BOARD_VIEW, type BoardView } from './board-view.js';
import { filterFrom, filtered, matching, noFilter, sameFilter, type Filter } from './filtered.js';
import { changedCells, merged } from './merged.js';
import { sectionToReview } from './section-to-review.js';
import { StateBadge } from './state-badge.js';

/** A board as it is shown, and the one before it, whose unchanged cells it shares. */
interface Shown {
  readonly board: Board;
  readonly before: Board | null;
}

/** How far a round has come: every section of every unit that one may know of. It keeps itself up to date. */
@Component({
  selector: 'app-board-page',
  imports: [BoardFilter, BoardGrid, BoardList, DayPipe, Failure, Loading, MatButton, RouterLink, StateBadge],
  providers: [{ provide: BOARD_VIEW, useFactory: () => inject(BoardPage).view }],
  templateUrl: './board-page.html',
  styleUrl: './board-page.scss',
})
export class BoardPage {
  protected readonly t = inject(TEXTS);
  protected readonly access = inject(Access);
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly document = inject(DOCUMENT);
  protected readonly states = shownStates;

  readonly roundId = input.required<string>();
  /** Query parameters: what is shown. */
  readonly state = input<string>();
  readonly unit = input<string>();
  readonly area = input<string>();

  protected readonly board = resource({
    params: () => this.roundId(),
    loader: ({ params }) => this.api.board(params),
  });
  /** While it is read again, and when that fails, the board stays as it was. */
  private readonly known = linkedSignal<Board | undefined, Shown | null>({
    source: () => (this.board.hasValue() ? this.board.value() : undefined),
    computation: (newer, previous) => {
      const before = previous?.value?.board ?? null;
      if (!newer) return before && before.round.id === this.roundId() ? previous!.value : null;
      if (before?.round.id !== newer.round.id) return { board: newer, before: null };
      return { board: merged(before, newer), before };
    },
  });
  protected readonly shownBoard = computed(() => this.known()?.board ?? null);
  /** The section that a reviewer begins with. */
  protected readonly toReview = computed(() => {
    const [board, me] = [this.shownBoard(), this.session.me()];
    return board && me && sectionToReview(board, me);
  });
  readonly view = computed((): BoardView => {
    const me = this.session.me();
    if (!me) throw new Error('The board is for people who are signed in.');
    return { roundId: this.roundId(), me, ability: this.access.ability() };
  });
  protected readonly narrow = toSignal(
    inject(BreakpointObserver)
      .observe('(max-width: 40rem)')
      .pipe(map(({ matches }) => matches)),
    { initialValue: false },
  );

  /** What was chosen last; the address follows it, and it follows the address. */
  protected readonly filter = linkedSignal(
    () => filterFrom({ state: this.state(), unit: this.unit(), area: this.area() }),
    { equal: sameFilter },
  );
  protected readonly filtering = computed(() => Object.values(this.filter()).some((one) => one !== null));
  protected readonly whole = computed(() => {
    const board = this.shownBoard();
    return board && layOut(board);
  });
  private readonly isKnown = computed(() => this.whole() !== null);
  private readonly matching = computed(() => {
    const whole = this.whole();
    return whole ? matching(whole, this.filter()) : new Set<string>();
  });
  /**
   * The cells that are shown: those that fitted when the filter was chosen. What has changed since stays where it is
   * until one asks for it, so that nothing moves under one's eyes.
   */
  protected readonly held = linkedSignal({
    source: () => ({ filter: this.filter(), known: this.isKnown() }),
    computation: () => untracked(this.matching),
  });
  /** How many cells no longer fit the filter, or do only now. */
  protected readonly waiting = computed(() => {
    const [held, fitting] = [this.held(), this.matching()];
    const differs = [...held, ...fitting].filter((id) => held.has(id) !== fitting.has(id));
    return differs.length;
  });
  protected readonly layout = computed(() => {
    const whole = this.whole();
    return whole && filtered(whole, this.filter(), this.held());
  });
  protected readonly visible = computed(() => {
    const held = this.held();
    const cells = this.layout()?.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells)) ?? [];
    return cells.filter((cell) => cell && held.has(cell.id)).length;
  });

  private readonly changes = computed(() => {
    const known = this.known();
    return known?.before ? changedCells(known.before, known.board) : [];
  });
  protected readonly fresh = computed(() => new Set(this.changes().map(({ id }) => id)));
  /** What has just changed, in words. */
  protected readonly news = computed(() => {
    const [board, changes] = [this.shownBoard(), this.changes()];
    const [one, ...others] = changes;
    if (!board || !one) return '';
    if (others.length > 0) return this.t.count('board.news.many', changes.length);
    const section = board.sections.find(({ id }) => id === one.sectionId)?.title ?? '';
    const unit = board.units.find(({ id }) => id === one.unitId)?.name ?? '';
    return this.t('board.news.one', { section, unit, state: this.t(`board.state.${shownState(one)}`) });
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const board = this.shownBoard();
      if (board) title.set(this.t('board.titleOf', { round: board.round.title }));
    });
    inject(Live).follow(
      (event) => this.concerns(event),
      () => this.look(),
    );
  }

  private look(): void {
    // It may be being read already, from before what has happened.
    if (!this.board.reload()) setTimeout(() => this.look(), 500);
  }

  private concerns(event: LiveEvent): boolean {
    if (event.kind === 'contribution') return event.change === 'status' && event.roundId === this.roundId();
    return event.kind === 'round' && event.id === this.roundId();
  }

  protected async show(filter: Filter): Promise<void> {
    this.filter.set(filter);
    await this.router.navigate([], { queryParams: { ...noFilter, ...filter }, replaceUrl: true });
  }

  /** Shows what fits the filter now. */
  protected refresh(): void {
    this.held.set(this.matching());
  }

  /** Saves what is shown as a file for a spreadsheet. */
  protected download(): void {
    const layout = this.layout();
    const board = this.shownBoard();
    if (!layout || !board) return;
    const held = this.held();
    const groups = layout.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (cell && held.has(cell.id) ? cell : null)),
      })),
    }));
    const heading = ['area', 'section', 'unit', 'state', 'turn', 'deadline', 'late', 'submitted'] as const;
    const csv = boardCsv(
      { ...layout, groups },
      {
        headings: heading.map((name) => this.t(`board.csv.${name}`)),
        state: (state) => this.t(`board.state.${state}`),
        turn: (turn) => (turn === 'nobody' ? '' : this.t(`board.turn.${turn}`)),
        yes: this.t('board.csv.yes'),
        no: this.t('board.csv.no'),
      },
    );
    saveCsv(this.document, board.round.title, csv);
  }
}
