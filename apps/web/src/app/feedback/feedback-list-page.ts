import { Component, computed, effect, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Board, Feedback } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { MomentPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { Session } from '../session/session.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { PageTitle } from '../shell/page-title.js';
import { FeedbackReply } from './feedback-reply.js';
import { FeedbackView } from './feedback-view.js';

/** All feedback of a round that one may read, by section; for a representative, the way to their own. */
@Component({
  selector: 'app-feedback-list-page',
  imports: [FeedbackReply, FeedbackView, Failure, Loading, MomentPipe, RouterLink],
  templateUrl: './feedback-list-page.html',
  styles: `
    article {
      margin-block-end: 1.5rem;
      padding: 1rem 1.25rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--app-radius);
    }
    article h3 {
      margin-block-start: 0;
    }
    .state {
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class FeedbackListPage {
  readonly roundId = input.required<string>();

  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  private readonly session = inject(Session);

  protected readonly loaded = resource({
    params: () => this.roundId(),
    loader: async ({ params }) => {
      const [feedback, board] = await Promise.all([this.api.feedbackOfRound(params), this.api.board(params)]);
      return { feedback, board };
    },
  });
  protected readonly page = computed(() => (this.loaded.hasValue() ? this.loaded.value() : null));
  /** The user organisations that the reader speaks for. */
  protected readonly organisations = computed(() =>
    (this.session.me()?.seats ?? []).filter(({ role }) => role === 'representative'),
  );
  /** The sections about which somebody has written what the reader may see. */
  protected readonly sections = computed(() => {
    const { feedback = [], board } = this.page() ?? {};
    return (board?.sections ?? [])
      .map((section) => ({
        ...section,
        feedback: feedback.filter(({ sectionId }) => sectionId === section.id),
      }))
      .filter((section) => section.feedback.length > 0);
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const round = this.page()?.board.round.title;
      if (round) title.set(this.t('feedback.titleOf', { round }));
    });
  }

  /** How far the organisation has come with a section, in a word. */
  protected stateOf(section: Board['sections'][number], unitId: string): string {
    const own = this.page()?.feedback.find((one) => one.sectionId === section.id && one.unitId === unitId);
    return this.t(`feedback.own.${stateKey(own)}`);
  }
}

function stateKey(own: Feedback | undefined): 'blank' | 'begun' | 'changed' | 'sent' {
  if (!own) return 'blank';
  if (!own.sent) return 'begun';
  return own.changed ? 'changed' : 'sent';
}
