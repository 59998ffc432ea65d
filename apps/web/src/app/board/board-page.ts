import { BreakpointObserver } from '@angular/cdk/layout';
import { Component, computed, effect, inject, input, resource } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { map } from 'rxjs';
import { Access } from '../access/access.js';
import { Api } from '../api/api.js';
import { DayPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { Session } from '../session/session.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { PageTitle } from '../shell/page-title.js';
import { BoardGrid } from './board-grid.js';
import { layOut, rowsWith, shownStates, type ShownState } from './board-layout.js';
import { BoardList } from './board-list.js';
import { BOARD_VIEW, type BoardView } from './board-view.js';
import { Reminder } from './reminder.js';
import { StateBadge } from './state-badge.js';

/** How far a round has come: every section of every unit that one may know of. */
@Component({
  selector: 'app-board-page',
  imports: [BoardGrid, BoardList, DayPipe, Failure, Loading, Reminder, RouterLink, StateBadge],
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
  protected readonly states = shownStates;

  readonly roundId = input.required<string>();
  /** Query parameter: the only state to show. */
  readonly state = input<string>();

  protected readonly board = resource({
    params: () => this.roundId(),
    loader: ({ params }) => this.api.board(params),
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
  protected readonly only = computed(() => shownStates.find((state) => state === this.state()) ?? null);
  protected readonly whole = computed(() => (this.board.hasValue() ? layOut(this.board.value()) : null));
  protected readonly layout = computed(() => {
    const [whole, only] = [this.whole(), this.only()];
    return whole && only ? { ...whole, groups: rowsWith(whole.groups, only) } : whole;
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      if (this.board.hasValue())
        title.set(this.t('board.titleOf', { round: this.board.value().round.title }));
    });
  }

  protected async show(state: string): Promise<void> {
    const queryParams = { state: (state as ShownState) || null };
    await this.router.navigate([], { queryParams, replaceUrl: true });
  }
}
