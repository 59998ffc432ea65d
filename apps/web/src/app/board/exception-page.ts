import { Component, computed, inject, input, resource } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { BoardCell, State } from '@samsyn/domain';
import { writableStates } from '@samsyn/domain/rules';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { Messages } from '../shell/messages.js';
import { DeadlineForm } from './deadline-form.js';
import { WaiverForm } from './waiver-form.js';

/** What a convenor can do about a contribution that is not there to be read yet: give more time, or waive it. */
@Component({
  selector: 'app-exception-page',
  imports: [DeadlineForm, Failure, Loading, RouterLink, WaiverForm],
  template: `
    <h1>{{ t('board.exception.title') }}</h1>
    @if (board.error(); as error) {
      <app-failure [error]="error" (retry)="board.reload()" />
    } @else if (found(); as found) {
      <p>
        {{
          t(found.cell.state === 'draft' ? 'board.exception.text' : 'board.exception.about', {
            unit: found.unit.name,
            section: found.section.title,
          })
        }}
      </p>
      @if (found.cell.state === 'approved') {
        <p>{{ t('board.exception.approved') }}</p>
      } @else {
        @if (reminded(found.cell)) {
          <p>
            <a
              [routerLink]="['/rounds', roundId(), 'remind']"
              [queryParams]="{ contribution: contributionId() }"
              >{{ t('board.reminder.one') }}</a
            >
          </p>
        }
        <h2>{{ t('board.exception.deadline') }}</h2>
        <app-deadline-form [cell]="found.cell" (saved)="back('deadlineSaved')" />
        <h2>{{ t('board.exception.waive') }}</h2>
        @if (found.cell.waived) {
          <p>{{ t('board.exception.alreadyWaived') }}</p>
        } @else {
          <app-waiver-form [cell]="found.cell" (waived)="back('waived')" />
        }
      }
    } @else if (board.hasValue()) {
      <p>{{ t('board.exception.gone') }}</p>
    } @else {
      <app-loading />
    }
    <p>
      <a [routerLink]="['/rounds', roundId(), 'board']">{{ t('board.exception.back') }}</a>
    </p>
  `,
})
export class ExceptionPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly messages = inject(Messages);

  readonly roundId = input.required<string>();
  readonly contributionId = input.required<string>();

  protected readonly board = resource({
    params: () => this.roundId(),
    loader: ({ params }) => this.api.board(params),
  });
  protected readonly found = computed(() => {
    if (!this.board.hasValue()) return null;
    const { cells, units, sections } = this.board.value();
    const cell = cells.find(({ id }) => id === this.contributionId());
    const unit = units.find(({ id }) => id === cell?.unitId);
    const section = sections.find(({ id }) => id === cell?.sectionId);
    return cell && unit && section ? { cell, unit, section } : null;
  });

  /** Whether there is something to remind the unit of. */
  protected reminded({ state, waived }: BoardCell): boolean {
    const written: readonly State[] = writableStates;
    return !waived && written.includes(state);
  }

  /** Back to the board, which says there what was done. */
  protected async back(done: 'deadlineSaved' | 'waived'): Promise<void> {
    await this.router.navigate(['/rounds', this.roundId(), 'board']);
    this.messages.done(() => this.t(`board.exception.${done}`));
  }
}
