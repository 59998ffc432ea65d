import { Component, Injector, afterNextRender, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Refusal, TransitionName } from '@samsyn/domain';
import { stockholmDay } from '@samsyn/domain/light';
import { refusalToExplain } from '@samsyn/domain/rules';
import { Access } from '../access/access.js';
import { Api } from '../api/api.js';
import { isProblem } from '../api/problem-error.js';
import { ProblemText } from '../api/problem-text.js';
import { reviewSituation, type Decidable } from '../contribution/situation.js';
import { ErrorSummary } from '../form/error-summary.js';
import type { Fault } from '../form/fault.js';
import { TEXTS } from '../i18n/texts.js';
import { Messages } from '../shell/messages.js';
import { CommentForm } from './comment-form.js';

export type ReviewMove = 'startReview' | 'approve' | 'returnForChanges' | 'reopen';

/** What a reviewer can do with the contribution just now; for what can't be done, why. */
@Component({
  selector: 'app-review-decision',
  imports: [CommentForm, ErrorSummary, MatButton],
  templateUrl: './review-decision.html',
})
export class ReviewDecision {
  readonly detail = input.required<Decidable>();
  /** The round's first day. */
  readonly opens = input.required<string>();
  readonly moved = output<ReviewMove>();
  /** The text is no longer the one that was read. */
  readonly stale = output();
  /** Whether a comment is being written. */
  readonly remarking = output<boolean>();

  protected readonly t = inject(TEXTS);
  protected readonly faults = signal<readonly Fault[]>([]);
  /** The move whose comment is being written. */
  protected readonly commenting = signal<'returnForChanges' | 'reopen' | null>(null);
  protected readonly busy = signal(false);
  private readonly access = inject(Access);
  private readonly api = inject(Api);
  private readonly messages = inject(Messages);
  private readonly problemText = inject(ProblemText);
  private readonly injector = inject(Injector);

  protected readonly refusals = computed((): Record<ReviewMove, Refusal | null> => ({
    startReview: this.refusal('startReview'),
    approve: this.refusal('approve'),
    returnForChanges: this.refusal('returnForChanges'),
    reopen: this.refusal('reopen'),
  }));
  /** Why the one who may approve, or reopen, can't just now. Others are told nothing. */
  protected readonly explanations = computed(() => {
    const said = [this.refusals().approve, this.refusals().reopen].filter(
      (refusal) => refusal !== null && refusal !== 'forbidden' && refusal !== 'wrongState',
    );
    return said.map((refusal) => this.t(`contribution.refusal.${refusal as Refusal}`));
  });

  protected async move(transition: ReviewMove, comment?: string): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.faults.set([]);
    const { id, revision } = this.detail();
    try {
      await this.api.move(id, { transition, comment, revisionHash: revision?.hash });
      this.messages.done(() => this.t(`review.done.${transition}`));
      this.setCommenting(null);
      this.moved.emit(transition);
    } catch (error) {
      if (isProblem(error, 'staleRevision')) this.stale.emit();
      this.faults.set([{ message: this.problemText.sentence(error) }]);
    } finally {
      this.busy.set(false);
    }
  }

  protected comment(move: 'returnForChanges' | 'reopen' | null): void {
    const former = this.commenting();
    this.setCommenting(move);
    // The form takes focus itself.
    if (!move && former) this.focus(this.buttonId(former));
  }

  protected buttonId(move: 'returnForChanges' | 'reopen'): string {
    return `${move}-${this.detail().id}`;
  }

  private setCommenting(move: 'returnForChanges' | 'reopen' | null): void {
    this.commenting.set(move);
    this.remarking.emit(move !== null);
  }

  private focus(id: string): void {
    afterNextRender(() => document.getElementById(id)?.focus(), { injector: this.injector });
  }

  private refusal(name: TransitionName): Refusal | null {
    const person = this.access.person();
    if (!person) return 'forbidden';
    const situation = reviewSituation(this.detail(), this.opens(), stockholmDay(new Date()));
    return refusalToExplain(this.access.ability(), situation, name, person);
  }
}
