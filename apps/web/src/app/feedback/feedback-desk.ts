import {
  Component,
  DestroyRef,
  Injector,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  type OnInit,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { emptyFeedback, isBlank, type Feedback, type FeedbackContent } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { ProblemText } from '../api/problem-text.js';
import { Draftsman, type Drafting } from '../draft/draftsman.js';
import { SaveStatus } from '../draft/save-status.js';
import { TextChoice, type Choice } from '../draft/text-choice.js';
import { ErrorSummary } from '../form/error-summary.js';
import { fieldFault } from '../form/field-fault.js';
import type { Fault } from '../form/fault.js';
import { MomentPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { Messages } from '../shell/messages.js';
import { FeedbackForm } from './feedback-form.js';
import { FeedbackView } from './feedback-view.js';
import { keepBothFeedback } from './keep-both-feedback.js';

/** Where an organisation's words are written: the form, saved by itself, and sent when they are ready. */
@Component({
  selector: 'app-feedback-desk',
  imports: [ErrorSummary, FeedbackForm, FeedbackView, MatButton, MomentPipe, SaveStatus, TextChoice],
  templateUrl: './feedback-desk.html',
})
export class FeedbackDesk implements OnInit {
  readonly feedback = input.required<Feedback>();
  readonly sent = output();

  protected readonly t = inject(TEXTS);
  protected readonly content = signal<FeedbackContent>(emptyFeedback);
  protected readonly drafting = signal<Drafting<FeedbackContent> | null>(null);
  protected readonly found = signal<Drafting<FeedbackContent>['found']>(null);
  protected readonly faults = signal<readonly Fault[]>([]);
  protected readonly state = computed(
    () => this.drafting()?.autosave.state() ?? { kind: 'unchanged' as const },
  );
  protected readonly theirs = computed(() => {
    const state = this.state();
    return state.kind === 'conflict' ? state.theirs.content : null;
  });
  protected readonly missing = computed(() =>
    this.faults().length > 0 && isUnwritten(this.content()) ? this.t('feedback.page.missing') : null,
  );
  /** What is sent and not changed since has nothing more to send. */
  protected readonly sendable = computed(
    () => !this.feedback().sent || this.feedback().changed || this.state().kind !== 'unchanged',
  );
  private readonly api = inject(Api);
  private readonly draftsman = inject(Draftsman);
  private readonly messages = inject(Messages);
  private readonly problemText = inject(ProblemText);
  private readonly destroyRef = inject(DestroyRef);
  private readonly injector = inject(Injector);

  constructor() {
    effect(() => {
      if (this.theirs()) this.focus('choice-heading');
    });
  }

  ngOnInit(): void {
    const { id, roundId, sectionId, unitId, content, version } = this.feedback();
    this.content.set(content);
    const drafting = this.draftsman.begin<FeedbackContent>(
      `feedback.${id}`,
      {
        start: { content, version },
        save: (written, basedOn) =>
          this.api.saveFeedback(roundId, sectionId, { unitId, basedOn, content: written }),
        current: () => this.api.feedback(id),
      },
      this.destroyRef,
    );
    this.drafting.set(drafting);
    this.found.set(drafting.found);
  }

  protected change(content: FeedbackContent): void {
    this.content.set(content);
    this.drafting()?.autosave.change(content);
  }

  protected chooseFound(choice: Choice): void {
    const found = this.found();
    if (!found) return;
    if (choice === 'theirs') this.drafting()?.discard();
    else this.change(choice === 'mine' ? found.content : keepBothFeedback(this.content(), found.content));
    this.found.set(null);
    this.focus('feedback-body');
  }

  protected chooseConflict(choice: Choice): void {
    const theirs = this.theirs();
    if (!theirs) return;
    const content = { theirs, mine: this.content(), both: keepBothFeedback(theirs, this.content()) }[choice];
    this.content.set(content);
    void this.drafting()?.autosave.settle(content);
    this.focus('feedback-body');
  }

  protected async send(): Promise<void> {
    if (isUnwritten(this.content())) {
      this.faults.set([fieldFault(this.t('feedback.page.missing'), 'feedback-body')]);
      return;
    }
    this.faults.set([]);
    const autosave = this.drafting()?.autosave;
    if (!autosave || !(await autosave.flush())) return;
    try {
      await this.api.sendFeedback(this.feedback().id, { basedOn: autosave.basedOn });
      this.messages.done(() => this.t('feedback.page.sent'));
      this.sent.emit();
    } catch (error) {
      this.faults.set([{ message: this.problemText.sentence(error) }]);
    }
  }

  private focus(id: string): void {
    afterNextRender(() => document.getElementById(id)?.focus(), { injector: this.injector });
  }
}

function isUnwritten({ body, answers, reservation }: FeedbackContent): boolean {
  return isBlank(body) && answers.every((one) => isBlank(one.body)) && (!reservation || isBlank(reservation));
}
