import { BreakpointObserver } from '@angular/cdk/layout';
import { Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import type { ContributionContent, ContributionDetail } from '@samsyn/domain';
import { stockholmDay } from '@samsyn/domain/light';
import { availableTransitions, transitions, writableStates } from '@samsyn/domain/rules';
import { map } from 'rxjs';
import { Access } from '../access/access.js';
import { Api } from '../api/api.js';
import { isProblem } from '../api/problem-error.js';
import { LeftBehind } from '../draft/left-behind.js';
import { CommentPanel } from '../comment/comment-panel.js';
import { StandsIn } from '../comment/stands-in.js';
import { ConversationPlace } from '../comment/conversation-place.js';
import { TEXTS } from '../i18n/texts.js';
import { Live } from '../live/live.js';
import { ContributionParts } from '../review/contribution-parts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { Messages } from '../shell/messages.js';
import { AnswerDesk } from './answer-desk.js';
import { AskedPanel } from './asked-panel.js';
import { BackgroundPanel } from './background-panel.js';
import { ContributionHead } from './contribution-head.js';
import { ContributionMoves } from './contribution-moves.js';
import { ContributionView } from './contribution-view.js';
import { HistoryList } from './history-list.js';
import { loadedBackground } from './loaded-background.js';
import { loadedContribution } from './loaded-contribution.js';
import { ReportsBelow } from './reports-below.js';
import { ReturnedNotice } from './returned-notice.js';
import { isCountyText, situationOf, subjectOf } from './situation.js';

/** A section's page for the unit that answers it: what is asked beside the answer, to write or to read. */
@Component({
  selector: 'app-contribution-page',
  imports: [
    AnswerDesk,
    AskedPanel,
    CommentPanel,
    BackgroundPanel,
    ContributionHead,
    ContributionMoves,
    ContributionView,
    ConversationPlace,
    Failure,
    HistoryList,
    LeftBehind,
    Loading,
    ReportsBelow,
    ReturnedNotice,
    RouterLink,
    StandsIn,
  ],
  templateUrl: './contribution-page.html',
  styleUrls: ['./sheet.scss', './contribution-page.scss'],
})
export class ContributionPage {
  readonly id = input.required<string>();

  protected readonly t = inject(TEXTS);
  protected readonly county = isCountyText;
  private readonly access = inject(Access);

  protected readonly loaded = loadedContribution(this.id);
  protected readonly detail = this.loaded.detail;
  protected readonly beside = loadedBackground(this.detail);
  protected readonly earlier = computed(() => this.beside.background()?.earlier ?? []);
  private readonly api = inject(Api);
  private readonly messages = inject(Messages);
  private readonly contributionParts = inject(ContributionParts);
  protected readonly parts = (content: ContributionContent) =>
    this.contributionParts.of(content, this.detail()!.section);

  constructor() {
    inject(Live).follow(
      (event) => event.kind === 'contribution' && event.id === this.id() && event.change === 'status',
      () => void this.look(),
    );
  }

  /** Where what is said about the text stands: beside it on top of what is asked; below it, or in a column of its own. */
  protected readonly talkAside = toSignal(
    inject(BreakpointObserver)
      .observe('(min-width: 64rem) and (max-width: 99.99rem)')
      .pipe(map(({ matches }) => matches)),
    { requireSync: true },
  );

  /** Past what stands above it, on a phone. */
  protected goTo(id: string): void {
    document.getElementById(id)?.focus();
  }

  protected writable(detail: ContributionDetail): boolean {
    const mayWrite = this.access.ability().can('write', subjectOf(detail));
    return mayWrite && (writableStates as readonly string[]).includes(detail.state);
  }

  protected own(detail: ContributionDetail): boolean {
    return this.access.ability().can('readDraft', subjectOf(detail));
  }

  /** Something has happened to it. What is being written is left in peace as long as it can be saved. */
  private async look(): Promise<void> {
    const before = this.detail();
    // By oneself, and it is on its way already.
    if (!before || this.loaded.loading()) return;
    try {
      const now = await this.api.contribution(before.id);
      const moved = now.state !== before.state;
      if (before !== this.detail() || (!moved && this.writable(before))) return;
      this.loaded.set(now);
      if (moved) this.messages.done(() => this.t('contribution.moved'));
    } catch (error) {
      if (isProblem(error, 'notFound')) this.loaded.reload();
    }
  }

  /** Whether there is something to do on the review page. */
  protected reviewable(detail: ContributionDetail): boolean {
    const person = this.access.person();
    if (!person) return false;
    const situation = situationOf(detail, detail.content, stockholmDay(new Date()));
    const available = availableTransitions(this.access.ability(), situation, person);
    return available.some((name) => transitions[name].by === 'reviewer');
  }
}
