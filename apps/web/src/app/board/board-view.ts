import { InjectionToken, type Signal } from '@angular/core';
import type { AppAbility, Me } from '@samsyn/domain';

/** What all cells of a board share: which round it is, and who looks at it. */
export interface BoardView {
  readonly roundId: string;
  readonly me: Me;
  readonly ability: AppAbility;
}

/** Provided by the page, so that hundreds of cells need not be told one by one. */
export const BOARD_VIEW = new InjectionToken<Signal<BoardView>>('board view');
