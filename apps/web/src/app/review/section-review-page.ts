import { Component, computed, effect, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { LiveEvent, ReviewedContribution, SectionReview } from '@samsyn/domain';
import { Access } from '../access/access.js';
import { Api } from '../api/api.js';
import { shownState } from '../board/board-layout.js';
import { AskedPanel } from '../contribution/asked-panel.js';
import { isCountyText } from '../contribution/situation.js';
import { TEXTS } from '../i18n/texts.js';
import { Live } from '../live/live.js';
import { Session } from '../session/session.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { PageTitle } from '../shell/page-title.js';
import { arranged, textAbove } from './arranged.js';
import { BulkApproval } from './bulk-approval.js';
import { LastEditionText } from './last-edition-text.js';
import { keptChoice } from './kept-choice.js';
import { mergedReview } from './merged-review.js';
import { MissingList } from './missing-list.js';
import { OwnText } from './own-text.js';
import { ReviewCard } from './review-card.js';
import { SectionFeedback } from './section-feedback.js';
import { neighbours, SectionNav } from './section-nav.js';
import { Shortcuts } from './shortcuts.js';
import { Taking } from './taking.js';
import { ValuesTable } from './values-table.js';

/** A review as it is shown, and the one before it. */
interface Known {
  readonly review: SectionReview;
  readonly before: SectionReview | null;
}

/**
 * One section as its reviewers meet it: what every unit has submitted, what it comes to, what the user organisations
 * and the last edition say, and the text that is made of it. It keeps itself up to date.
 */
@Component({
  selector: 'app-section-review-page',
  imports: [
    AskedPanel,
    BulkApproval,
    Failure,
    LastEditionText,
    Loading,
    MatButton,
    MissingList,
    OwnText,
    ReviewCard,
    RouterLink,
    SectionFeedback,
    SectionNav,
    Shortcuts,
    ValuesTable,
  ],
  providers: [Taking],
  templateUrl: './section-review-page.html',
  styleUrl: './section-review-page.scss',
})
export class SectionReviewPage {
  readonly roundId = input.required<string>();
  readonly sectionId = input.required<string>();

  protected readonly t = inject(TEXTS);
  protected readonly access = inject(Access);
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly taking = inject(Taking);

  protected readonly loaded = resource({
    params: () => ({ roundId: this.roundId(), sectionId: this.sectionId() }),
    loader: ({ params: { roundId, sectionId } }) => this.api.sectionReview(roundId, sectionId),
  });
  /** While it is read again, and when that fails, the page stays as it was. */
  private readonly known = linkedSignal<SectionReview | undefined, Known | null>({
    source: () => (this.loaded.hasValue() ? this.loaded.value() : undefined),
    computation: (newer, former) => {
      const before = former?.value?.review ?? null;
      const same = before?.section.id === this.sectionId() && before.round.id === this.roundId();
      if (!newer) return same ? former!.value : null;
      return before && same
        ? { review: mergedReview(before, newer), before }
        : { review: newer, before: null };
    },
  });
  protected readonly review = computed(() => this.known()?.review ?? null);
  protected readonly parts = computed(() => {
    const [review, me] = [this.review(), this.session.me()];
    return review && me ? arranged(review.contributions, me) : null;
  });
  protected readonly around = computed(() => {
    const review = this.review();
    return review ? neighbours(review) : { previous: null, next: null };
  });
  /** Own texts first that are written; others can be taken into these. */
  private readonly writable = computed(() =>
    (this.parts()?.own ?? []).filter(({ state }) => state === 'draft' || state === 'returned'),
  );
  /** A contribution whose background the reader may read: what the last edition says is the same for all of them. */
  protected readonly readable = computed(() => {
    const parts = this.parts();
    return [...(parts?.own ?? []), ...(parts?.reviewed ?? []), ...(parts?.further ?? [])][0]?.id ?? null;
  });
  protected readonly sideBySide = keptChoice('review.sideBySide', true);
  /** Ids of the contributions on which a comment is being written. */
  protected readonly remarked = signal<ReadonlySet<string>>(new Set());
  /** What the reader has decided on here: they are told of it already. */
  private readonly decided = new Set<string>();
  /** What others have just done, in words. */
  protected readonly news = computed(() => {
    const { review, before } = this.known() ?? {};
    if (!review || !before) return '';
    const former = new Map(before.contributions.map((one) => [one.id, one]));
    const changed = review.contributions.filter((one) => {
      const was = former.get(one.id);
      const same = was?.state === one.state && was.revision?.id === one.revision?.id;
      return was && !same && !this.decided.has(one.id);
    });
    return changed
      .map((one) => {
        const state = shownState({ state: one.state, waived: one.waivedReason !== null });
        return this.t('sectionReview.page.news', {
          unit: one.unit.name,
          state: this.t(`board.state.${state}`),
        });
      })
      .join(' ');
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const section = this.review()?.section.title;
      if (section) title.set(this.t('sectionReview.page.titleOf', { section }));
    });
    effect(() => this.taking.know(this.review()?.contributions ?? []));
    inject(Live).follow(
      (event) => this.concerns(event),
      () => this.look(),
    );
  }

  protected into(one: ReviewedContribution): ReviewedContribution | null {
    return textAbove(one, this.writable());
  }

  protected isCounty(one: ReviewedContribution): boolean {
    return isCountyText(one);
  }

  protected remark(id: string, on: boolean): void {
    this.remarked.update((ids) => {
      const next = new Set(ids);
      if (on) next.add(id);
      else next.delete(id);
      return next;
    });
  }

  /** Something was decided, or refused because the text has changed. */
  protected changed(one: ReviewedContribution): void {
    this.decided.add(one.id);
    this.look();
  }

  protected async go(step: { readonly id: string } | null): Promise<void> {
    if (step) await this.router.navigate(['/rounds', this.roundId(), 'sections', step.id, 'review']);
  }

  /** Reads the page again: what has been decided is there now. */
  protected look(): void {
    // It may be being read already, from before what has happened.
    if (!this.loaded.reload()) setTimeout(() => this.look(), 500);
  }

  private concerns(event: LiveEvent): boolean {
    if (event.kind === 'contribution') return event.change === 'status' && event.roundId === this.roundId();
    return event.kind === 'round' && event.id === this.roundId();
  }
}
