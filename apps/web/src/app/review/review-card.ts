import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReviewedContribution, Revision, SectionReview } from '@samsyn/domain';
import { shownState } from '../board/board-layout.js';
import { StateBadge } from '../board/state-badge.js';
import { ContributionView } from '../contribution/contribution-view.js';
import { isCountyText } from '../contribution/situation.js';
import { ActingName } from '../delegation/acting-name.js';
import { MomentPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { ReviewWarnings } from '../warning/review-warnings.js';
import { OnScreen } from './on-screen.js';
import { ReviewDecision } from './review-decision.js';
import { RevisionChanges } from './revision-changes.js';
import { Seen } from './seen.js';
import { TakeableText } from './takeable-text.js';

/** One unit's contribution on the page of a section's review: what it says, what has changed, and the decision. */
@Component({
  selector: 'app-review-card',
  imports: [
    ContributionView,
    MomentPipe,
    OnScreen,
    ReviewDecision,
    ReviewWarnings,
    RevisionChanges,
    RouterLink,
    StateBadge,
    TakeableText,
  ],
  templateUrl: './review-card.html',
  styleUrl: './review-card.scss',
})
export class ReviewCard {
  readonly one = input.required<ReviewedContribution>();
  readonly review = input.required<SectionReview>();
  /** The text that paragraphs may be taken into; null where there is none to write. */
  readonly into = input<ReviewedContribution | null>(null);
  /** Something was decided, or turned out to be another by now: the page is to be read again. */
  readonly changed = output();
  readonly remarking = output<boolean>();

  protected readonly t = inject(TEXTS);
  protected readonly seen = inject(Seen);
  private readonly name = inject(ActingName);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly county = computed(() => isCountyText(this.one()));
  protected readonly headingId = computed(() => `unit-${this.one().unit.id}`);
  protected readonly shown = computed(() => {
    const { state, waivedReason } = this.one();
    return shownState({ state, waived: waivedReason !== null });
  });
  protected readonly authors = computed(() =>
    (this.one().revision?.authors ?? []).map((one) => this.name.of(one, one.actingFor)).join(', '),
  );
  /** The comment with which it was returned, while it is to be seen whether that was heeded. */
  protected readonly returned = computed(() => {
    const { returned, state } = this.one();
    return ['submitted', 'inReview', 'returned'].includes(state) ? returned : null;
  });
  /** What stood here when the text became another while the page was open; until something is decided. */
  protected readonly read = linkedSignal<Revision | null, Revision | null>({
    source: () => this.one().revision,
    computation: (now, former) => {
      const was = former?.source ?? null;
      return was && now && was.hash !== now.hash ? was : (former?.value ?? null);
    },
  });

  protected moved(): void {
    this.read.set(null);
    this.changed.emit();
    // The button that was pressed goes away.
    const toHeading = () => this.host.querySelector<HTMLElement>('h3')?.focus();
    afterNextRender(toHeading, { injector: this.injector });
  }
}
