import { Component, computed, inject, input, resource } from '@angular/core';
import { Api } from '../api/api.js';
import { FeedbackReply } from '../feedback/feedback-reply.js';
import { FeedbackView } from '../feedback/feedback-view.js';
import { MomentPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';

/** What the user organisations have sent about a section, and the convenors' reply to each. */
@Component({
  selector: 'app-section-feedback',
  imports: [Failure, FeedbackReply, FeedbackView, Loading, MomentPipe],
  template: `
    @if (loaded.error()) {
      <app-failure [error]="loaded.error()" (retry)="loaded.reload()" />
    } @else if (sent(); as sent) {
      @for (feedback of sent; track feedback.id) {
        <section [attr.aria-labelledby]="'feedback-' + feedback.id">
          <h3 [id]="'feedback-' + feedback.id" lang="sv">{{ feedback.unitName }}</h3>
          @if (feedback.sentAt) {
            <p class="quiet">
              {{ t('sectionReview.feedback.sent', { moment: (feedback.sentAt | moment) }) }}
            </p>
          }
          <app-feedback-view [content]="feedback.content" [questions]="feedback.questions" />
          <app-feedback-reply [feedback]="feedback" (replied)="loaded.reload()" />
        </section>
      } @empty {
        <p>{{ t('sectionReview.feedback.none') }}</p>
      }
    } @else {
      <app-loading />
    }
  `,
  styles: `
    section {
      margin-block-end: 1.5rem;
    }
    .quiet {
      margin-block: 0 0.25rem;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class SectionFeedback {
  readonly roundId = input.required<string>();
  readonly sectionId = input.required<string>();

  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);

  protected readonly loaded = resource({
    params: () => this.roundId(),
    loader: ({ params }) => this.api.feedbackOfRound(params),
  });
  protected readonly sent = computed(() =>
    this.loaded.hasValue()
      ? this.loaded.value().filter(({ sectionId, sent }) => sent && sectionId === this.sectionId())
      : null,
  );
}
