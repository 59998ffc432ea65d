import {
  Component,
  DOCUMENT,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import type { ReviewedContribution } from '@samsyn/domain';
import { stockholmDay } from '@samsyn/domain/light';
import { refusalToExplain } from '@samsyn/domain/rules';
import { Access } from '../access/access.js';
import { Api } from '../api/api.js';
import { ProblemText } from '../api/problem-text.js';
import { reviewSituation } from '../contribution/situation.js';
import { ErrorSummary } from '../form/error-summary.js';
import type { Fault } from '../form/fault.js';
import { TEXTS } from '../i18n/texts.js';
import { candidates, fromBelow, type Candidate } from './bulk.js';
import { Seen } from './seen.js';

interface Result {
  readonly id: string;
  readonly unit: string;
  /** Why it was not approved; null where it was. */
  readonly refusal: string | null;
}

/**
 * Approves several contributions that have been on the screen. Each is a decision of its own, about the revision that
 * was shown, and may be refused by itself.
 */
@Component({
  selector: 'app-bulk-approval',
  imports: [ErrorSummary, MatButton, MatCheckbox],
  templateUrl: './bulk-approval.html',
  styleUrl: './bulk-approval.scss',
})
export class BulkApproval {
  readonly contributions = input.required<readonly ReviewedContribution[]>();
  /** The round's first day. */
  readonly opens = input.required<string>();
  /** Ids of the contributions on which a comment is being written. */
  readonly remarked = input.required<ReadonlySet<string>>();
  readonly approved = output();

  protected readonly t = inject(TEXTS);
  private readonly access = inject(Access);
  private readonly api = inject(Api);
  private readonly seen = inject(Seen);
  private readonly problemText = inject(ProblemText);
  private readonly injector = inject(Injector);
  private readonly document = inject(DOCUMENT);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly candidates = computed(() => {
    const person = this.access.person();
    const today = stockholmDay(new Date());
    const refusalOf = (one: ReviewedContribution) =>
      person
        ? refusalToExplain(
            this.access.ability(),
            reviewSituation(one, this.opens(), today),
            'approve',
            person,
          )
        : 'forbidden';
    return candidates(this.contributions(), refusalOf, this.seen.revisions(), this.remarked());
  });
  /** What the reader has ticked or unticked; the rest is ticked where nothing speaks against it. */
  private readonly ticked = signal<ReadonlyMap<string, boolean>>(new Map());
  protected readonly chosen = computed(() =>
    this.candidates().filter(
      ({ one, barrier, doubt }) => barrier === null && (this.ticked().get(one.id) ?? doubt === null),
    ),
  );
  protected readonly busy = signal(false);
  protected readonly faults = signal<readonly Fault[]>([]);
  protected readonly results = signal<readonly Result[]>([]);

  protected readonly reason = (why: NonNullable<Candidate['barrier'] | Candidate['doubt']>) =>
    `sectionReview.bulk.why.${why}` as const;

  protected isChosen(id: string): boolean {
    return this.chosen().some(({ one }) => one.id === id);
  }

  protected tick(id: string, on: boolean): void {
    this.ticked.update((ticked) => new Map(ticked).set(id, on));
  }

  /** To the text that has to be read first. */
  protected show({ unit }: ReviewedContribution): void {
    const heading = this.document.getElementById(`unit-${unit.id}`);
    heading?.closest('details')?.setAttribute('open', '');
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }

  protected async approve(): Promise<void> {
    if (this.busy()) return;
    this.faults.set([]);
    if (this.chosen().length === 0) {
      const focus = () => this.host.querySelector<HTMLElement>('input[type=checkbox]')?.focus();
      this.faults.set([{ message: this.t('sectionReview.bulk.nothingChosen'), focus }]);
      return;
    }
    this.busy.set(true);
    this.results.set([]);
    for (const one of fromBelow(this.chosen().map((candidate) => candidate.one))) {
      const refusal = await this.decide(one);
      this.results.update((results) => [...results, { id: one.id, unit: one.unit.name, refusal }]);
    }
    this.busy.set(false);
    this.approved.emit();
    const toResults = () => this.host.querySelector<HTMLElement>('#bulk-results')?.focus();
    afterNextRender(toResults, { injector: this.injector });
  }

  private async decide({ id, revision }: ReviewedContribution): Promise<string | null> {
    try {
      await this.api.move(id, { transition: 'approve', revisionHash: revision?.hash });
      return null;
    } catch (error) {
      return this.problemText.sentence(error);
    }
  }
}
