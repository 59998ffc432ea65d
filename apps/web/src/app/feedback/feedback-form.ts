import { Component, inject, input, model } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import type { Feedback, FeedbackContent, RichText } from '@samsyn/domain';
import { emptyRichText } from '@samsyn/domain/rules';
import { TEXTS } from '../i18n/texts.js';
import { RichTextEditor } from '../rich-text/rich-text-editor.js';

/** An organisation's own words about a section, its answers to the section's questions, and a reservation if it has one. */
@Component({
  selector: 'app-feedback-form',
  imports: [MatCheckbox, RichTextEditor],
  template: `
    <app-rich-text-editor
      [label]="t('feedback.page.body')"
      [hint]="t('feedback.page.bodyHint')"
      [fieldId]="'feedback-body-' + unitId()"
      [error]="error()"
      [value]="content().body"
      (valueChange)="setBody($event)"
    />
    @if (questions().length > 0) {
      <h2>{{ t('feedback.page.answers') }}</h2>
      @for (question of questions(); track question.id) {
        <app-rich-text-editor
          class="answer"
          [label]="question.text"
          [fieldId]="'question-' + question.id + '-' + unitId()"
          [value]="answerTo(question.id)"
          (valueChange)="setAnswer(question.id, $event)"
        />
      }
    }
    <mat-checkbox
      [checked]="content().reservation !== null"
      [aria-describedby]="'reservation-hint-' + unitId()"
      (change)="setReservation($event.checked ? kept : null)"
    >
      {{ t('feedback.page.reservation') }}
    </mat-checkbox>
    <p class="hint" [id]="'reservation-hint-' + unitId()">{{ t('feedback.page.reservationHint') }}</p>
    @if (content().reservation; as reservation) {
      <app-rich-text-editor
        [label]="t('feedback.page.reservationBody')"
        [fieldId]="'feedback-reservation-' + unitId()"
        [value]="reservation"
        (valueChange)="setReservation($event)"
      />
    }
  `,
  styles: `
    .answer {
      margin-block-end: 1rem;
    }
    mat-checkbox {
      margin-block-start: 1rem;
    }
    .hint {
      margin: 0 0 0.5rem;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class FeedbackForm {
  /** Whose words they are: who speaks for two organisations has two such forms on a page. */
  readonly unitId = input.required<string>();
  readonly questions = input.required<Feedback['questions']>();
  readonly content = model.required<FeedbackContent>();
  readonly error = input<string | null>(null);

  protected readonly t = inject(TEXTS);
  /** A reservation that was unticked is back when the tick is. */
  protected kept: RichText = emptyRichText;

  protected answerTo(questionId: string): RichText {
    return this.content().answers.find((answer) => answer.questionId === questionId)?.body ?? emptyRichText;
  }

  protected setBody(body: RichText): void {
    this.content.update((content) => ({ ...content, body }));
  }

  protected setAnswer(questionId: string, body: RichText): void {
    this.content.update((content) => ({
      ...content,
      answers: [
        ...content.answers.filter((answer) => answer.questionId !== questionId),
        { questionId, body },
      ],
    }));
  }

  protected setReservation(reservation: RichText | null): void {
    this.kept = this.content().reservation ?? this.kept;
    this.content.update((content) => ({ ...content, reservation }));
  }
}
