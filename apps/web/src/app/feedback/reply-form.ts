import {
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
  type OnInit,
} from '@angular/core';
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
import { KeptReplies } from './kept-replies.js';

/** Writes the reply to a user organisation. What is begun is kept in this browser until it is sent or given up. */
@Component({
  selector: 'app-reply-form',
  imports: [ErrorSummary, MatButton, RichTextEditor, TextAreaField, TextOwner],
  template: `
    <form novalidate [appTextOwner]="feedback().rootId" (submit)="$event.preventDefault(); send()">
      <app-error-summary [faults]="faults()" />
      @if (resumed()) {
        <p>{{ t('feedback.reply.kept') }}</p>
      }
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
        <button matButton type="button" (click)="cancel()">{{ t('feedback.reply.cancel') }}</button>
      </div>
    </form>
  `,
})
export class ReplyForm implements OnInit {
  readonly feedback = input.required<Feedback>();
  readonly replied = output();
  readonly cancelled = output();

  protected readonly t = inject(TEXTS);
  protected readonly faults = signal<readonly Fault[]>([]);
  protected readonly fieldId = computed(() => `reply-${this.feedback().id}`);
  // Set once: that the page is read again takes nothing away from what is being written.
  protected readonly body = signal(emptyRichText);
  protected readonly changes = signal('');
  protected readonly resumed = signal(false);
  private readonly ready = signal(false);
  private readonly kept = inject(KeptReplies);
  protected readonly error = computed(() =>
    this.faults().length > 0 && isBlank(this.body()) ? this.t('feedback.reply.missing') : null,
  );
  private readonly api = inject(Api);
  private readonly messages = inject(Messages);
  private readonly problemText = inject(ProblemText);

  constructor() {
    effect(() => {
      const reply = { body: this.body(), changes: this.changes() };
      if (!this.ready()) return;
      const { id } = untracked(this.feedback);
      if (this.isAsSent()) this.kept.drop(id);
      else this.kept.keep(id, reply);
    });
  }

  ngOnInit(): void {
    const { reply } = this.feedback();
    this.body.set(reply?.body ?? emptyRichText);
    this.changes.set(reply?.changes ?? '');
    void this.resume();
  }

  /** What was begun before comes back, unless one has begun anew meanwhile. */
  private async resume(): Promise<void> {
    const kept = await this.kept.find(this.feedback().id);
    if (kept && this.isAsSent()) {
      this.body.set(kept.body);
      this.changes.set(kept.changes);
      this.resumed.set(true);
    }
    this.ready.set(true);
  }

  private isAsSent(): boolean {
    const { reply } = untracked(this.feedback);
    const [body, changes] = [this.body(), this.changes()];
    const same = reply ? JSON.stringify(body) === JSON.stringify(reply.body) : isBlank(body);
    return same && changes === (reply?.changes ?? '');
  }

  protected cancel(): void {
    this.ready.set(false);
    this.kept.drop(this.feedback().id);
    this.cancelled.emit();
  }

  protected async send(): Promise<void> {
    const body = this.body();
    if (isBlank(body)) {
      this.faults.set([fieldFault(this.t('feedback.reply.missing'), this.fieldId())]);
      return;
    }
    try {
      const { id, unitName: unit } = this.feedback();
      await this.api.replyToFeedback(id, { body, changes: this.changes() });
      this.ready.set(false);
      this.kept.drop(id);
      this.messages.done(() => this.t('feedback.reply.sent', { unit }));
      this.replied.emit();
    } catch (error) {
      this.faults.set([{ message: this.problemText.sentence(error) }]);
    }
  }
}
