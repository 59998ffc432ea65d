import { Component, computed, inject, input } from '@angular/core';
import type { Feedback, FeedbackContent } from '@samsyn/domain';
import { isBlank } from '@samsyn/domain/rules';
import { TEXTS } from '../i18n/texts.js';
import { RichTextView } from '../rich-text/rich-text-view.js';

/** A user organisation's words as they stand, its answers and its reservation. */
@Component({
  selector: 'app-feedback-view',
  imports: [RichTextView],
  template: `
    @if (showsBody()) {
      <app-rich-text-view [text]="content().body" [headingLevel]="4" />
    }
    @if (answers().length > 0) {
      <h4>{{ t('feedback.answers') }}</h4>
      @for (answer of answers(); track answer.id) {
        <p class="question" lang="sv">{{ answer.text }}</p>
        <app-rich-text-view [text]="answer.body" [headingLevel]="5" />
      }
    }
    @if (content().reservation; as reservation) {
      <h4>{{ t('feedback.reservation') }}</h4>
      <app-rich-text-view [text]="reservation" [headingLevel]="5" />
    }
  `,
  styles: `
    :host {
      display: block;
      min-inline-size: 0;
    }
    h4 {
      margin: 0.75rem 0 0.25rem;
      font-size: 1rem;
    }
    .question {
      margin: 0;
      font-style: italic;
    }
  `,
})
export class FeedbackView {
  readonly content = input.required<FeedbackContent>();
  readonly questions = input.required<Feedback['questions']>();

  protected readonly t = inject(TEXTS);
  protected readonly answers = computed(() =>
    this.questions().flatMap(({ id, text }) => {
      const answer = this.content().answers.find(({ questionId }) => questionId === id);
      return answer && !isBlank(answer.body) ? [{ id, text, body: answer.body }] : [];
    }),
  );
  /** An organisation that has only answered, or reserved itself, has not left its text out. */
  protected readonly showsBody = computed(
    () => !isBlank(this.content().body) || (this.answers().length === 0 && !this.content().reservation),
  );
}
