import {
  Component,
  DestroyRef,
  Injector,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  signal,
  type OnInit,
} from '@angular/core';
import { Router } from '@angular/router';
import { emptyContent, type ContributionContent, type ContributionDetail } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { Draftsman, type Drafting } from '../draft/draftsman.js';
import { SaveStatus } from '../draft/save-status.js';
import { TextChoice, type Choice } from '../draft/text-choice.js';
import { ErrorSummary } from '../form/error-summary.js';
import type { Fault } from '../form/fault.js';
import { MomentPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { AnswerForm } from './answer-form.js';
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
    ErrorSummary,
    MomentPipe,
    SaveStatus,
    TextChoice,
  ],
  templateUrl: './answer-desk.html',
  styles: `
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

  protected readonly t = inject(TEXTS);
  protected readonly content = signal<ContributionContent>(emptyContent);
  protected readonly drafting = signal<Drafting<ContributionContent> | null>(null);
  protected readonly found = signal<Drafting<ContributionContent>['found']>(null);
  protected readonly faults = signal<readonly Fault[]>([]);
  protected readonly county = computed(() => isCountyText(this.detail()));
  protected readonly state = computed(
    () => this.drafting()?.autosave.state() ?? { kind: 'unchanged' as const },
  );
  /** What another has saved meanwhile. */
  protected readonly theirs = computed(() => {
    const state = this.state();
    return state.kind === 'conflict' ? state.theirs.content : null;
  });
  /** What is still missing of what was missing at the last attempt to submit. */
  protected readonly errors = computed(() =>
    this.faults().length === 0
      ? new Map<string, string>()
      : this.missingFaults.messages(this.missing(), this.detail().section),
  );
  private readonly missing = computed(() => missingIn(this.detail(), sendable(this.content())));
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly draftsman = inject(Draftsman);
  private readonly missingFaults = inject(MissingFaults);
  private readonly destroyRef = inject(DestroyRef);
  private readonly injector = inject(Injector);

  constructor() {
    // The form has gone from under the writer's hands: focus goes to what came in its place.
    effect(() => {
      if (this.theirs()) this.focus('choice-heading');
    });
  }

  ngOnInit(): void {
    const { id, content, version } = this.detail();
    this.content.set(content);
    const drafting = this.draftsman.begin<ContributionContent>(
      `contribution.${id}`,
      {
        start: { content, version },
        save: (written, basedOn) => this.api.saveDraft(id, { basedOn, content: written }),
        current: () => this.api.contribution(id),
      },
      this.destroyRef,
    );
    this.drafting.set(drafting);
    this.found.set(drafting.found);
  }

  protected change(content: ContributionContent): void {
    this.content.set(content);
    this.drafting()?.autosave.change(sendable(content));
  }

  /** Ends the choice between the stored text and the one from this browser. */
  protected chooseFound(choice: Choice): void {
    const found = this.found();
    if (!found) return;
    if (choice === 'theirs') this.drafting()?.discard();
    else this.change(choice === 'mine' ? found.content : keepBoth(this.content(), found.content));
    this.found.set(null);
    this.focus('answer-heading');
  }

  /** Ends the choice between what somebody else saved and what is written here. */
  protected chooseConflict(choice: Choice): void {
    const theirs = this.theirs();
    if (!theirs) return;
    const content = { theirs, mine: this.content(), both: keepBoth(theirs, this.content()) }[choice];
    this.content.set(content);
    void this.drafting()?.autosave.settle(sendable(content));
    this.focus('answer-heading');
  }

  protected async toCheck(): Promise<void> {
    const missing = this.missing();
    this.faults.set(this.missingFaults.faults(missing, this.detail().section));
    if (missing.length > 0) return;
    const saved = await this.drafting()?.autosave.flush();
    if (saved) await this.router.navigate(['/contributions', this.detail().id, 'check']);
  }

  private focus(id: string): void {
    afterNextRender(() => document.getElementById(id)?.focus(), { injector: this.injector });
  }
}
