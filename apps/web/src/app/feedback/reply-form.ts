import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Feedback } from '@samsyn/domain';
import { emptyRichText, isBlank } from '@samsyn/domain/rules';
import { Api } from '../api/api.js';
import { ProblemText } from '../api/problem-text.js';
import { ErrorSummary } from '../form/error-summary.js';
import { fieldFault } from '../form/field-fault.js';
import type { Fault } from '../form/fault.js';
import { TextAreaField } from '../form/text-area-field.js';
import { TEXTS } from '../i18n/texts.js';
import { RichTextEditor } from '../rich-text/rich-text-editor.js';
import { TextOwner } from '../rich-text/text-owner.js';
import { Messages } from '../shell/messages.js';

/** Writes the reply to a user organisation. */
@Component({
  selector: 'app-reply-form',
  imports: [ErrorSummary, MatButton, RichTextEditor, TextAreaField, TextOwner],
  template: `
    <form novalidate [appTextOwner]="feedback().rootId" (submit)="$event.preventDefault(); send()">
      <app-error-summary [faults]="faults()" />
      <app-rich-text-editor
        [label]="t('feedback.reply.label', { unit: feedback().unitName })"
        [fieldId]="fieldId()"
        [error]="error()"
        [(value)]="body"
        startsFocused
      />
      <app-text-area-field
        lang="sv"
        [name]="fieldId() + '-changes'"
        [label]="t('feedback.reply.changes')"
        [hint]="t('feedback.reply.changesHint')"
        [maxLength]="5000"
        [(value)]="changes"
      />
      <div class="actions">
        <button matButton="filled" type="submit">{{ t('feedback.reply.send') }}</button>
        <button matButton type="button" (click)="cancelled.emit()">{{ t('feedback.reply.cancel') }}</button>
      </div>
    </form>
  `,
})
export class ReplyForm {
  readonly feedback = input.required<Feedback>();
  readonly replied = output();
  readonly cancelled = output();

  protected readonly t = inject(TEXTS);
  protected readonly faults = signal<readonly Fault[]>([]);
  protected readonly fieldId = computed(() => `reply-${this.feedback().id}`);
  protected readonly body = linkedSignal(() => this.feedback().reply?.body ?? emptyRichText);
  protected readonly changes = linkedSignal(() => this.feedback().reply?.changes ?? '');
  protected readonly error = computed(() =>
    this.faults().length > 0 && isBlank(this.body()) ? this.t('feedback.reply.missing') : null,
  );
  private readonly api = inject(Api);
  private readonly messages = inject(Messages);
  private readonly problemText = inject(ProblemText);

  protected async send(): Promise<void> {
    const body = this.body();
    if (isBlank(body)) {
      this.faults.set([fieldFault(this.t('feedback.reply.missing'), this.fieldId())]);
      return;
    }
    try {
      const { id, unitName: unit } = this.feedback();
      await this.api.replyToFeedback(id, { body, changes: this.changes() });
      this.messages.done(() => this.t('feedback.reply.sent', { unit }));
      this.replied.emit();
    } catch (error) {
      this.faults.set([{ message: this.problemText.sentence(error) }]);
    }
  }
}
