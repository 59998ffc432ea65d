import { Component, computed, effect, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { FormField, form, minLength } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { Api } from '../api/api.js';
import { Attempt } from '../form/attempt.js';
import { CheckGroup, type CheckOptions } from '../form/check-group.js';
import { ErrorSummary } from '../form/error-summary.js';
import { Language } from '../i18n/language.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { Messages } from '../shell/messages.js';
import { PageTitle } from '../shell/page-title.js';
import { LetterList } from './letter-list.js';
import { unfinished } from './reminder-choice.js';

/** Reminds those who are not done, of the convenor's choice, with the letters in sight before they are sent. */
@Component({
  selector: 'app-reminder-page',
  imports: [CheckGroup, ErrorSummary, Failure, FormField, LetterList, Loading, MatButton, RouterLink],
  providers: [Attempt],
  templateUrl: './reminder-page.html',
})
export class ReminderPage {
  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly messages = inject(Messages);

  private readonly region = inject(Language).region;

  readonly roundId = input.required<string>();
  /** Query parameter: the one contribution to remind of. */
  readonly contribution = input<string>();

  protected readonly board = resource({
    params: () => this.roundId(),
    loader: ({ params }) => this.api.board(params),
  });
  protected readonly units = computed(() => {
    if (!this.board.hasValue()) return [];
    const only = this.contribution();
    const all = unfinished(this.board.value());
    if (!only) return all;
    return all.flatMap((one) => {
      const cells = one.cells.filter(({ id }) => id === only);
      return cells.length > 0 ? [{ ...one, cells, late: cells.filter(({ late }) => late).length }] : [];
    });
  });
  protected readonly options = computed((): CheckOptions[] => [
    {
      heading: this.t('board.reminder.units'),
      options: this.units().map(({ unit, cells, late }) => ({
        value: unit.id,
        text: this.t(late > 0 ? 'board.reminder.unitLate' : 'board.reminder.unit', {
          unit: unit.name,
          left: this.t.count('board.reminder.left', cells.length),
          late,
        }),
      })),
    },
  ]);

  private readonly model = linkedSignal(() => ({
    units: this.units().map(({ unit }) => unit.id) as readonly string[],
  }));
  protected readonly form = form(this.model, (path) => {
    minLength(path.units, 1, { message: () => this.t('board.reminder.nobody') });
  });
  private readonly chosen = computed(() => {
    const { units } = this.model();
    return this.units().flatMap(({ unit, cells }) =>
      units.includes(unit.id) ? cells.map(({ id }) => id) : [],
    );
  });
  protected readonly letters = resource({
    // Nobody chosen would mean everybody.
    params: () => (this.chosen().length > 0 ? this.chosen() : undefined),
    loader: ({ params }) => this.api.previewReminder(this.roundId(), { contributionIds: params }),
  });
  /** Chosen units to which nothing is sent, as words. */
  protected readonly without = computed(() => {
    if (!this.letters.hasValue()) return '';
    const told = new Set(this.letters.value().map(({ unit }) => unit));
    const { units } = this.model();
    const names = this.units().flatMap(({ unit }) =>
      units.includes(unit.id) && !told.has(unit.name) ? [unit.name] : [],
    );
    return new Intl.ListFormat(this.region(), { type: 'conjunction' }).format(names);
  });
  protected readonly sending = signal(false);

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      if (this.board.hasValue())
        title.set(this.t('board.reminder.titleOf', { round: this.board.value().round.title }));
    });
  }

  protected async send(): Promise<void> {
    const contributionIds = this.chosen();
    const count = this.letters.hasValue() ? this.letters.value().length : 0;
    this.sending.set(true);
    const sent = await this.attempt.run(this.form, () =>
      this.api.remind(this.roundId(), { contributionIds }),
    );
    this.sending.set(false);
    if (!sent) return;
    await this.router.navigate(['/rounds', this.roundId(), 'board']);
    this.messages.done(() => this.t.count('board.reminder.sent', count));
  }
}
