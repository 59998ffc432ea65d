import { Component, computed, effect, inject, input, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { emptyFeedback } from '@samsyn/domain/rules';
import { Api } from '../api/api.js';
import { GuestLinks } from '../guest/guest-links.js';
import { TEXTS } from '../i18n/texts.js';
import { Session } from '../session/session.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { Messages } from '../shell/messages.js';
import { PageTitle } from '../shell/page-title.js';
import { FeedbackDesk } from './feedback-desk.js';
import { FeedbackReply } from './feedback-reply.js';

/** Where a user organisation writes about a section. */
@Component({
  selector: 'app-feedback-page',
  imports: [Failure, FeedbackDesk, FeedbackReply, GuestLinks, Loading, MatButton, RouterLink],
  templateUrl: './feedback-page.html',
})
export class FeedbackPage {
  readonly roundId = input.required<string>();
  readonly sectionId = input.required<string>();

  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly messages = inject(Messages);

  protected readonly loaded = resource({
    params: () => ({ roundId: this.roundId(), sectionId: this.sectionId() }),
    loader: async ({ params: { roundId, sectionId } }) => {
      const [feedback, board] = await Promise.all([
        this.api.feedbackOfRound(roundId),
        this.api.board(roundId),
      ]);
      const section = board.sections.find(({ id }) => id === sectionId);
      return { round: board.round, section, feedback: feedback.filter((one) => one.sectionId === sectionId) };
    },
  });
  protected readonly page = computed(() => (this.loaded.hasValue() ? this.loaded.value() : null));
  /** The user organisations that the reader speaks for, each with what it has begun to write. */
  protected readonly organisations = computed(() => {
    const seats = (this.session.me()?.seats ?? []).filter(({ role }) => role === 'representative');
    // Two seats in one organisation make one of it.
    const names = new Map(seats.map(({ unitId, unitName }) => [unitId, unitName]));
    return [...names].map(([unitId, unitName]) => ({
      unitId,
      unitName,
      feedback: this.page()?.feedback.find((one) => one.unitId === unitId) ?? null,
    }));
  });
  protected readonly beginning = signal(false);

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const section = this.page()?.section?.title;
      if (section) title.set(this.t('feedback.titleOf', { round: section }));
    });
  }

  /** An empty draft is made first: with it come the section's questions. */
  protected async begin(unitId: string): Promise<void> {
    if (this.beginning()) return;
    this.beginning.set(true);
    try {
      const save = { unitId, basedOn: 0, content: emptyFeedback };
      await this.api.saveFeedback(this.roundId(), this.sectionId(), save);
    } catch (error) {
      this.messages.failed(error);
    } finally {
      this.beginning.set(false);
      // Also when a colleague began at the same moment: then their draft is the one to go on with.
      this.loaded.reload();
    }
  }
}
