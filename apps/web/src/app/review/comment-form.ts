import { Component, afterNextRender, inject, input, output, signal } from '@angular/core';
import { FormField, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Attempt } from '../form/attempt.js';
import { ErrorSummary } from '../form/error-summary.js';
import { TextAreaField } from '../form/text-area-field.js';
import { TEXTS } from '../i18n/texts.js';

/** A comment that has to be there before something is sent. */
@Component({
  selector: 'app-comment-form',
  imports: [ErrorSummary, FormField, MatButton, TextAreaField],
  providers: [Attempt],
  template: `
    <form novalidate (submit)="$event.preventDefault(); send()">
      <app-error-summary [faults]="attempt.faults()" />
      <app-text-area-field lang="sv" [label]="label()" [formField]="form.comment" />
      <div class="actions">
        <button matButton="filled" type="submit">{{ submitText() }}</button>
        <button matButton type="button" (click)="cancelled.emit()">{{ t('review.comment.cancel') }}</button>
      </div>
    </form>
  `,
})
export class CommentForm {
  readonly label = input.required<string>();
  readonly submitText = input.required<string>();
  readonly sent = output<string>();
  readonly cancelled = output();

  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  protected readonly form = form(signal({ comment: '' }), (path) => {
    required(path.comment, { message: () => this.t('contribution.refusal.commentRequired') });
  });

  constructor() {
    // It comes when a button was pressed, and that button is gone.
    afterNextRender(() => this.form.comment().focusBoundControl());
  }

  protected async send(): Promise<void> {
    await this.attempt.run(this.form, async ({ comment }) => this.sent.emit(comment.trim()));
  }
}
