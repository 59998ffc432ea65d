import {
  Component,
  DOCUMENT,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { FormField, form, maxLength, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  placeholderNames,
  placeholdersOf,
  unknownPlaceholders,
  type MailTemplateDetail,
  type PreviewedLetter,
  type TemplateText,
} from '@samsyn/domain';
import { Api } from '../api/api.js';
import { Attempt } from '../form/attempt.js';
import { ErrorSummary } from '../form/error-summary.js';
import { TextAreaField } from '../form/text-area-field.js';
import { TextField } from '../form/text-field.js';
import { MomentPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { MailFrame } from '../outbox/mail-frame.js';
import { Messages } from '../shell/messages.js';

/** A letter's subject and first lines: the standard to begin from, a preview with an example, and the earlier texts. */
@Component({
  selector: 'app-template-form',
  imports: [ErrorSummary, FormField, MailFrame, MatButton, MomentPipe, RouterLink, TextAreaField, TextField],
  providers: [Attempt],
  templateUrl: './template-form.html',
  styleUrl: './template-form.scss',
})
export class TemplateForm {
  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly api = inject(Api);
  private readonly messages = inject(Messages);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);

  readonly template = input.required<MailTemplateDetail>();
  readonly changed = output<MailTemplateDetail>();

  protected readonly previewed = signal<PreviewedLetter | null>(null);
  protected readonly words = computed(() => {
    const { kind, locale } = this.template();
    return placeholdersOf(kind).map((one) => `{${placeholderNames[locale][one]}}`);
  });
  protected readonly form = form(
    linkedSignal((): TemplateText => {
      const { subject, introduction } = this.template().own ?? this.template().standard;
      return { subject, introduction };
    }),
    (path) => {
      required(path.subject, { message: () => this.t('mailTemplate.subjectMissing') });
      required(path.introduction, { message: () => this.t('mailTemplate.introductionMissing') });
      maxLength(path.introduction, 2000);
      for (const part of [path.subject, path.introduction])
        validate(part, ({ value }) => {
          const { kind, locale } = this.template();
          const unknown = unknownPlaceholders(value(), kind, locale);
          return unknown.length
            ? {
                kind: 'unknownPlaceholder',
                message: this.t('mailTemplate.unknown', { words: unknown.join(', ') }),
              }
            : undefined;
        });
    },
  );

  /** Adds a word to the end of the first lines, where one goes on writing. */
  protected insert(word: string): void {
    this.form.introduction().value.update((text) => (/\S$/.test(text) ? `${text} ${word}` : text + word));
    this.form.introduction().focusBoundControl();
  }

  protected async submit(): Promise<void> {
    const { kind, locale, version } = this.template();
    let after: MailTemplateDetail | undefined;
    const saved = await this.attempt.run(this.form, async (text) => {
      after = await this.api.changeMailTemplate(kind, locale, { ...text, basedOn: version });
    });
    if (!saved) return;
    this.previewed.set(null);
    this.changed.emit(after!);
    this.messages.done(() => this.t('mailTemplate.saved'));
  }

  protected async preview(): Promise<void> {
    const { kind, locale } = this.template();
    const shown = await this.attempt.run(this.form, async (text) => {
      this.previewed.set(await this.api.previewMailTemplate(kind, locale, text));
    });
    if (!shown) return this.previewed.set(null);
    afterNextRender(() => this.document.getElementById('preview-heading')?.focus(), {
      injector: this.injector,
    });
  }

  protected async reset(): Promise<void> {
    const { kind, locale } = this.template();
    try {
      this.changed.emit(await this.api.resetMailTemplate(kind, locale));
      this.previewed.set(null);
      this.messages.done(() => this.t('mailTemplate.resetDone'));
      this.form.subject().focusBoundControl();
    } catch (error) {
      this.messages.failed(error);
    }
  }

  protected takeUp({ subject, introduction }: TemplateText): void {
    this.form().value.set({ subject, introduction });
    this.messages.done(() => this.t('mailTemplate.used'));
    this.form.subject().focusBoundControl();
  }
}
