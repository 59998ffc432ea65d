import {
  Component,
  DestroyRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  signal,
  type OnInit,
} from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import type { ContributionContent, ContributionDetail, EarlierAnswer } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { ConnectionError } from '../api/problem-error.js';
import type { Choice, Drafting } from '../draft/drafting.js';
import { Draftsman } from '../draft/draftsman.js';
import { DraftNotes } from '../draft/draft-notes.js';
import { SaveStatus } from '../draft/save-status.js';
import { TextChoice } from '../draft/text-choice.js';
import { ErrorSummary } from '../form/error-summary.js';
import type { Fault } from '../form/fault.js';
import { TEXTS } from '../i18n/texts.js';
import { TextOwner } from '../rich-text/text-owner.js';
import { WordSource } from '../word-import/word-source.js';
import { AnswerForm } from './answer-form.js';
import { ContributionParts } from '../review/contribution-parts.js';
import { ContributionMoves } from './contribution-moves.js';
import { ContributionView } from './contribution-view.js';
import { keepBoth } from './keep-both.js';
import { MissingFaults } from './missing-faults.js';
import { sendable } from './sendable.js';
import { isCountyText, missingIn } from './situation.js';

/** Where the answer is written: the form, saved by itself; or, where there are two texts, the choice between them. */
@Component({
  selector: 'app-answer-desk',
  imports: [
    AnswerForm,
    ContributionMoves,
    ContributionView,
    DraftNotes,
    ErrorSummary,
    SaveStatus,
    TextChoice,
    TextOwner,
    WordSource,
  ],
  templateUrl: './answer-desk.html',
  styles: `
    :host {
      display: block;
    }
    /* What gets focus is scrolled clear of the line that says whether it is saved. */
    :host ::ng-deep :is(input, textarea, select, button, [role='textbox']) {
      scroll-margin-block-end: 3rem;
    }
    h2 {
      margin-block-start: 0;
    }
  `,
})
export class AnswerDesk implements OnInit {
  readonly detail = input.required<ContributionDetail>();
  /** What the unit said before, newest first. */
  readonly earlier = input<readonly EarlierAnswer[]>([]);

  protected readonly t = inject(TEXTS);
  protected drafting!: Drafting<ContributionContent>;
  protected readonly faults = signal<readonly Fault[]>([]);
  protected readonly county = computed(() => isCountyText(this.detail()));
  /** What is still missing of what was missing at the last attempt to submit. */
  protected readonly errors = computed(() =>
    this.faults().length === 0
      ? new Map<string, string>()
      : this.missingFaults.messages(this.missing(), this.detail().section),
  );
  private readonly missing = computed(() => missingIn(this.detail(), sendable(this.drafting.content())));
  private readonly api = inject(Api);
  private readonly route = inject(ActivatedRoute);
  private readonly router = inject(Router);
  private readonly draftsman = inject(Draftsman);
  private readonly missingFaults = inject(MissingFaults);
  private readonly contributionParts = inject(ContributionParts);
  private readonly destroyRef = inject(DestroyRef);
  private readonly injector = inject(Injector);

  ngOnInit(): void {
    const { id, content, version } = this.detail();
    this.drafting = this.draftsman.begin<ContributionContent>(
      { kind: 'contribution', id },
      {
        start: { content, version },
        save: (written, basedOn) => this.api.saveDraft(id, { basedOn, content: written }),
        current: () => this.api.contribution(id),
        keepBoth,
        parts: (content) => this.contributionParts.of(content, this.detail().section),
        sendable,
      },
      this.destroyRef,
    );
    // From the check page one comes to the field that one meant.
    const field = this.route.snapshot.fragment;
    if (field) afterNextRender(() => document.getElementById(field)?.focus(), { injector: this.injector });
  }

  /** Puts the draft aside as it is, so that it is among the versions though another text takes its place. */
  protected readonly keep = async (): Promise<void> => {
    if (!(await this.drafting.flush())) throw new ConnectionError('The draft is not saved');
    await this.api.keepDraft(this.detail().id, { basedOn: this.drafting.basedOn });
  };

  protected choose(choice: Choice): void {
    this.drafting.choose(choice);
    const toHeading = () => document.getElementById('answer-heading')?.focus();
    afterNextRender(toHeading, { injector: this.injector });
  }

  protected async toCheck(): Promise<void> {
    const missing = this.missing();
    this.faults.set(this.missingFaults.faults(missing, this.detail().section));
    if (missing.length > 0) return;
    if (await this.drafting.flush())
      await this.router.navigate(['/contributions', this.detail().id, 'check']);
  }
}
