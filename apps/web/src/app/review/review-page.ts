import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Revision } from '@samsyn/domain';
import { Access } from '../access/access.js';
import { AskedPanel } from '../contribution/asked-panel.js';
import { ContributionHead } from '../contribution/contribution-head.js';
import { ContributionView } from '../contribution/contribution-view.js';
import { HistoryList } from '../contribution/history-list.js';
import { loadedContribution } from '../contribution/loaded-contribution.js';
import { isCountyText, subjectOf } from '../contribution/situation.js';
import { ActingName } from '../delegation/acting-name.js';
import { CommentPanel } from '../comment/comment-panel.js';
import { ConversationPlace } from '../comment/conversation-place.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { ReviewWarnings } from '../warning/review-warnings.js';
import { ChildrenList } from './children-list.js';
import { ConvenorTools } from './convenor-tools.js';
import { OnScreen } from './on-screen.js';
import { ReviewDecision } from './review-decision.js';
import { RevisionChanges } from './revision-changes.js';
import { Seen } from './seen.js';

/** A section's page for its reviewers: what was submitted, what has changed, what it builds on, and the decision. */
@Component({
  selector: 'app-review-page',
  imports: [
    AskedPanel,
    ChildrenList,
    CommentPanel,
    ContributionHead,
    ContributionView,
    ConvenorTools,
    ConversationPlace,
    Failure,
    HistoryList,
    Loading,
    OnScreen,
    ReviewDecision,
    ReviewWarnings,
    RevisionChanges,
    RouterLink,
  ],
  templateUrl: './review-page.html',
  styleUrls: ['../contribution/sheet.scss', './review-page.scss'],
})
export class ReviewPage {
  readonly id = input.required<string>();

  protected readonly t = inject(TEXTS);
  protected readonly county = isCountyText;
  protected readonly seen = inject(Seen);
  private readonly access = inject(Access);
  private readonly name = inject(ActingName);

  protected readonly loaded = loadedContribution(this.id);
  protected readonly detail = this.loaded.detail;
  /** What the reviewer had read when it turned out that the text is another by now; forgotten on another page. */
  protected readonly read = linkedSignal<string, Revision | null>({
    source: this.id,
    computation: () => null,
  });
  protected readonly own = computed(() => {
    const detail = this.detail();
    return detail !== null && this.access.ability().can('readDraft', subjectOf(detail));
  });

  /** Whether the reader decides on it, and so on others of its section. */
  protected readonly reviews = computed(() => {
    const detail = this.detail();
    return detail !== null && this.access.ability().can('approve', subjectOf(detail));
  });

  protected readonly authors = computed(() =>
    (this.detail()?.revision?.authors ?? []).map((one) => this.name.of(one, one.actingFor)).join(', '),
  );

  protected readonly reviewers = computed(() => {
    const { reviewUnit, reviewers } = this.detail() ?? {};
    const people = (reviewers ?? []).map(({ name, title, substitute }) =>
      name && substitute ? this.t('delegation.reviewer', { name, substitute }) : (name ?? title),
    );
    return people.length > 0 ? people.join(', ') : (reviewUnit?.name ?? '');
  });

  protected stale(): void {
    this.read.set(this.detail()?.revision ?? null);
    this.loaded.reload();
  }

  protected moved(): void {
    this.read.set(null);
    this.loaded.reload();
    // The button that was pressed goes away; the message above the page says what has happened.
    document.querySelector<HTMLElement>('main h1')?.focus();
  }
}
