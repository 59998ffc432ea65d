import { Component, DOCUMENT, Injector, afterNextRender, inject, input, linkedSignal } from '@angular/core';
import { FormField, applyEach, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { RoundSetup } from '@samsyn/domain';
import { Attempt } from '../form/attempt.js';
import { ErrorSummary } from '../form/error-summary.js';
import { TextAreaField } from '../form/text-area-field.js';
import { TEXTS } from '../i18n/texts.js';
import { Messages } from '../shell/messages.js';
import { SaveRound } from './save-round.js';

/** The questions about one section; those that have an answer stay as they are. */
@Component({
  selector: 'app-round-questions-form',
  imports: [ErrorSummary, FormField, MatButton, RouterLink, TextAreaField],
  providers: [Attempt, SaveRound],
  templateUrl: './round-questions-form.html',
  styles: `
    fieldset {
      margin: 0 0 1rem;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    legend {
      padding: 0;
      font-weight: 600;
    }
    .answered {
      max-width: var(--app-text-width);
      margin: 0.25rem 0;
      padding: 0.5rem 0.75rem;
      border-inline-start: 0.25rem solid var(--mat-sys-outline);
      overflow-wrap: anywhere;
    }
  `,
})
export class RoundQuestionsForm {
  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly save = inject(SaveRound);
  private readonly messages = inject(Messages);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);

  readonly setup = input.required<RoundSetup>();
  readonly section = input.required<RoundSetup['sections'][number]>();

  private readonly model = linkedSignal(() => ({
    questions: this.section().questions.map(({ id, text, answered }) => ({
      id: id as string | null,
      text,
      answered,
    })),
  }));
  protected readonly form = form(this.model, (path) => {
    applyEach(path.questions, (question) => {
      required(question.text, { message: () => this.t('roundSettings.ask.missing') });
    });
  });

  protected add(): void {
    this.model.update(({ questions }) => ({
      questions: [...questions, { id: null, text: '', answered: false }],
    }));
    afterNextRender(
      () => this.form.questions[this.model().questions.length - 1]!.text().focusBoundControl(),
      {
        injector: this.injector,
      },
    );
  }

  /** Focus goes to where one goes on. */
  protected remove(index: number): void {
    this.model.update(({ questions }) => ({ questions: questions.toSpliced(index, 1) }));
    this.messages.done(() => this.t('roundSettings.ask.removed'));
    this.document.getElementById('add-question')?.focus();
  }

  protected submit(): Promise<void> {
    const { id: sectionId } = this.section();
    return this.save.run(this.setup(), this.form, ({ questions }) => ({
      questions: { sectionId, questions: questions.map(({ id, text }) => ({ id, text })) },
    }));
  }
}
