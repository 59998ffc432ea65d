import {
  Component,
  DestroyRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  signal,
  type OnInit,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Feedback, FeedbackContent } from '@samsyn/domain';
import { isBlank, plainText } from '@samsyn/domain/rules';
import { Api } from '../api/api.js';
import { ProblemText } from '../api/problem-text.js';
import type { Choice, Drafting, TextPart } from '../draft/drafting.js';
import { Draftsman } from '../draft/draftsman.js';
import { DraftNotes } from '../draft/draft-notes.js';
import { SaveStatus } from '../draft/save-status.js';
import { TextChoice } from '../draft/text-choice.js';
import { ErrorSummary } from '../form/error-summary.js';
import { fieldFault } from '../form/field-fault.js';
import type { Fault } from '../form/fault.js';
import { MomentPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { TextOwner } from '../rich-text/text-owner.js';
import { Messages } from '../shell/messages.js';
import { WordSource } from '../word-import/word-source.js';
import { FeedbackForm } from './feedback-form.js';
import { FeedbackView } from './feedback-view.js';
import { keepBothFeedback } from './keep-both-feedback.js';

/** Where an organisation's words are written: the form, saved by itself, and sent when they are ready. */
@Component({
  selector: 'app-feedback-desk',
  imports: [
    DraftNotes,
    ErrorSummary,
    FeedbackForm,
    FeedbackView,
    MatButton,
    MomentPipe,
    SaveStatus,
    TextChoice,
    TextOwner,
    WordSource,
  ],
  templateUrl: './feedback-desk.html',
})
export class FeedbackDesk implements OnInit {
  readonly feedback = input.required<Feedback>();
  readonly sent = output();

  protected readonly t = inject(TEXTS);
  protected drafting!: Drafting<FeedbackContent>;
  protected readonly faults = signal<readonly Fault[]>([]);
  protected readonly missing = computed(() =>
    this.faults().length > 0 && isUnwritten(this.drafting.content()) ? this.t('feedback.page.missing') : null,
  );
  /** What is sent and not changed since has nothing more to send. */
  protected readonly sendable = computed(
    () => !this.feedback().sent || this.feedback().changed || this.drafting.state().kind !== 'unchanged',
  );
  private readonly bodyId = computed(() => `feedback-body-${this.feedback().unitId}`);
  private readonly api = inject(Api);
  private readonly draftsman = inject(Draftsman);
  private readonly messages = inject(Messages);
  private readonly problemText = inject(ProblemText);
  private readonly destroyRef = inject(DestroyRef);
  private readonly injector = inject(Injector);

  ngOnInit(): void {
    const { id, roundId, sectionId, unitId, content, version } = this.feedback();
    this.drafting = this.draftsman.begin<FeedbackContent>(
      { kind: 'feedback', id },
      {
        start: { content, version },
        save: (written, basedOn) =>
          this.api.saveFeedback(roundId, sectionId, { unitId, basedOn, content: written }),
        current: () => this.api.feedback(id),
        keepBoth: keepBothFeedback,
        parts: (content) => this.parts(content),
      },
      this.destroyRef,
    );
  }

  protected choose(choice: Choice): void {
    this.drafting.choose(choice);
    const toBody = () => document.getElementById(this.bodyId())?.focus();
    afterNextRender(toBody, { injector: this.injector });
  }

  private parts({ body, answers, reservation }: FeedbackContent): TextPart[] {
    return [
      { key: 'body', heading: this.t('feedback.page.body'), text: plainText(body) },
      ...this.feedback().questions.map(({ id, text }) => {
        const answer = answers.find(({ questionId }) => questionId === id);
        return { key: id, heading: text, text: answer ? plainText(answer.body) : '' };
      }),
      ...(reservation
        ? [
            {
              key: 'reservation',
              heading: this.t('feedback.page.reservationBody'),
              text: plainText(reservation),
            },
          ]
        : []),
    ];
  }

  protected async send(): Promise<void> {
    if (isUnwritten(this.drafting.content())) {
      this.faults.set([fieldFault(this.t('feedback.page.missing'), this.bodyId())]);
      return;
    }
    this.faults.set([]);
    if (!(await this.drafting.flush())) return;
    try {
      await this.api.sendFeedback(this.feedback().id, { basedOn: this.drafting.basedOn });
      this.messages.done(() => this.t('feedback.page.sent'));
      this.sent.emit();
    } catch (error) {
      this.faults.set([{ message: this.problemText.sentence(error) }]);
    }
  }
}

function isUnwritten({ body, answers, reservation }: FeedbackContent): boolean {
  return isBlank(body) && answers.every((one) => isBlank(one.body)) && (!reservation || isBlank(reservation));
}
