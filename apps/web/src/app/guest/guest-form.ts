import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { GuestInvitation, GuestWords } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { isProblem } from '../api/problem-error.js';
import { ProblemText } from '../api/problem-text.js';
import { ErrorSummary } from '../form/error-summary.js';
import { fieldFault } from '../form/field-fault.js';
import type { Fault } from '../form/fault.js';
import { TextAreaField } from '../form/text-area-field.js';
import { TextField } from '../form/text-field.js';
import { TEXTS } from '../i18n/texts.js';
import { GuestCopy } from './guest-copy.js';

/** What a guest writes. A copy is kept in this browser until it is sent. */
@Component({
  selector: 'app-guest-form',
  imports: [ErrorSummary, MatButton, TextAreaField, TextField],
  template: `
    <form novalidate (submit)="$event.preventDefault(); send()">
      <app-error-summary [faults]="faults()" />
      <app-text-area-field
        lang="sv"
        name="guest-body"
        [label]="t('guest.form.body')"
        [hint]="t('guest.form.bodyHint')"
        [maxLength]="20000"
        [errors]="missing()"
        [touched]="true"
        [value]="body()"
        (valueChange)="body.set($event); keep()"
      />
      @for (question of invitation().reading.section.questions; track question.id) {
        <app-text-area-field
          lang="sv"
          [name]="'guest-' + question.id"
          [label]="question.text"
          [maxLength]="20000"
          [value]="answers()[question.id] ?? ''"
          (valueChange)="answer(question.id, $event)"
        />
      }
      <app-text-field
        name="guest-name"
        autocomplete="name"
        [label]="t('guest.form.name')"
        [hint]="t('guest.form.nameHint')"
        [value]="name()"
        (valueChange)="name.set($event); keep()"
      />
      <p>{{ t('guest.form.final', { organisation: invitation().organisation }) }}</p>
      <button matButton="filled" type="submit" [disabled]="sending()">{{ t('guest.form.send') }}</button>
    </form>
  `,
})
export class GuestForm {
  readonly token = input.required<string>();
  readonly invitation = input.required<GuestInvitation>();
  readonly sent = output();
  /** The link no longer works; what is written stays. */
  readonly expired = output();

  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  private readonly copy = inject(GuestCopy);
  private readonly problemText = inject(ProblemText);

  protected readonly name = signal('');
  protected readonly body = signal('');
  protected readonly answers = signal<Readonly<Record<string, string>>>({});
  protected readonly sending = signal(false);
  protected readonly faults = signal<readonly Fault[]>([]);
  private readonly unwritten = computed(
    () => this.body().trim() === '' && Object.values(this.answers()).every((text) => text.trim() === ''),
  );
  protected readonly missing = computed(() =>
    this.unwritten() && this.faults().length > 0
      ? [{ kind: 'required', message: this.t('guest.form.missing') }]
      : [],
  );

  constructor() {
    queueMicrotask(() => this.recall());
  }

  protected answer(questionId: string, text: string): void {
    this.answers.update((answers) => ({ ...answers, [questionId]: text }));
    this.keep();
  }

  protected keep(): void {
    this.copy.keep(this.token(), this.words());
  }

  protected async send(): Promise<void> {
    if (this.unwritten()) {
      this.faults.set([fieldFault(this.t('guest.form.missing'), 'guest-body')]);
      return;
    }
    this.faults.set([]);
    this.sending.set(true);
    try {
      await this.api.sendGuestWords(this.token(), this.words());
      this.copy.keep(this.token(), null);
      this.sent.emit();
    } catch (error) {
      if (isProblem(error, 'linkExpired')) this.expired.emit();
      this.faults.set([{ message: this.problemText.sentence(error) }]);
    } finally {
      this.sending.set(false);
    }
  }

  private words(): GuestWords {
    const answers = Object.entries(this.answers())
      .filter(([, text]) => text.trim() !== '')
      .map(([questionId, text]) => ({ questionId, text }));
    return { name: this.name(), body: this.body(), answers };
  }

  private recall(): void {
    const kept = this.copy.find(this.token());
    if (!kept) return;
    this.name.set(kept.name);
    this.body.set(kept.body);
    this.answers.set(Object.fromEntries(kept.answers.map(({ questionId, text }) => [questionId, text])));
  }
}
