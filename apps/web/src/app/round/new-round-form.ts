import { Component, computed, effect, inject, input, linkedSignal, resource, untracked } from '@angular/core';
import { FormField, form, pattern, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { NewRound, NextRound, Plan, Unit } from '@samsyn/domain';
import { stockholmDay } from '@samsyn/domain/light';
import { Api } from '../api/api.js';
import { Attempt } from '../form/attempt.js';
import { CheckGroup } from '../form/check-group.js';
import { ErrorSummary } from '../form/error-summary.js';
import { SelectField } from '../form/select-field.js';
import { TextField } from '../form/text-field.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Messages } from '../shell/messages.js';
import { participants, sectionsOf } from './round-choices.js';

const kinds = ['statusReport', 'yearEndFollowUp', 'finalAccount'] as const;

/** What a round is called, when it is, which sections it asks about and whom. */
@Component({
  selector: 'app-new-round-form',
  imports: [CheckGroup, ErrorSummary, Failure, FormField, MatButton, RouterLink, SelectField, TextField],
  providers: [Attempt],
  templateUrl: './new-round-form.html',
  styles: `
    .wide {
      max-width: var(--app-text-width);
    }
  `,
})
export class NewRoundForm {
  /** Newest first. */
  readonly plans = input.required<readonly Omit<Plan, 'focusAreas'>[]>();
  readonly units = input.required<readonly Unit[]>();
  /** What it begins as, where it is copied from an earlier one. */
  readonly start = input<NextRound | null>(null);

  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly api = inject(Api);
  private readonly messages = inject(Messages);
  private readonly router = inject(Router);

  private readonly model = linkedSignal(() => {
    const start = this.start()?.round;
    if (start) {
      const { title, kind, year, opens, deadline, planId, sectionIds, unitIds } = start;
      return {
        ...{ title, kind: kind as string, year: String(year), opens, deadline, planId },
        ...{ sectionIds: sectionIds as readonly string[], unitIds: unitIds as readonly string[] },
      };
    }
    const today = stockholmDay(new Date());
    return {
      ...{ title: '', kind: 'statusReport', year: today.slice(0, 4), opens: today, deadline: '' },
      ...{ planId: this.plans()[0]?.id ?? '', sectionIds: [] as readonly string[] },
      unitIds: [] as readonly string[],
    };
  });
  protected readonly form = form(this.model, (path) => {
    required(path.title, { message: () => this.t('round.new.nameMissing') });
    pattern(path.year, /^\s*(199\d|20\d\d|21\d\d|2200)\s*$/, {
      message: () => this.t('round.new.yearWrong'),
    });
    required(path.year, { message: () => this.t('round.new.yearWrong') });
    required(path.opens, { message: () => this.t('round.new.opensMissing') });
    required(path.deadline, { message: () => this.t('round.new.deadlineMissing') });
    validate(path.deadline, ({ value, valueOf }) =>
      value() && value() < valueOf(path.opens)
        ? { kind: 'deadlineBeforeOpening', message: this.t('round.new.deadlineBeforeOpening') }
        : undefined,
    );
    validate(path.sectionIds, ({ value }) =>
      value().length === 0 ? { kind: 'none', message: this.t('round.new.sectionsMissing') } : undefined,
    );
    validate(path.unitIds, ({ value }) =>
      value().length === 0 ? { kind: 'none', message: this.t('round.new.unitsMissing') } : undefined,
    );
  });
  protected readonly plan = resource({
    params: () => this.model().planId || undefined,
    loader: ({ params }) => this.api.plan(params),
  });

  protected readonly kindChoices = computed(() =>
    kinds.map((kind) => ({ value: kind, text: this.t(`round.kind.${kind}`) })),
  );
  protected readonly planChoices = computed(() =>
    this.plans().map(({ id, title }) => ({ value: id, text: title })),
  );
  protected readonly sectionChoices = computed(() =>
    this.plan.hasValue() ? sectionsOf(this.plan.value()) : [],
  );
  protected readonly unitChoices = computed(() =>
    participants(this.units()).map(({ kind, options }) => ({
      heading: this.t(`round.new.participants.${kind}`),
      options,
    })),
  );
  /** How much the round asks for, so that a slip is seen before it has become mail to everybody. */
  protected readonly called = computed(() => {
    const { sectionIds, unitIds } = this.model();
    const n = sectionIds.length * unitIds.length;
    return n === 0 ? '' : this.t.count('round.new.called', n, { units: unitIds.length });
  });

  /** The questions that come along with the sections that are chosen. */
  private readonly questions = computed(() => {
    const { sectionIds } = this.model();
    return (this.start()?.round.questions ?? []).filter(({ sectionId }) => sectionIds.includes(sectionId));
  });
  protected readonly comeAlong = computed(() => {
    const { lostSections, lostUnits } = this.start() ?? { lostSections: [], lostUnits: [] };
    const n = this.questions().reduce((count, { texts }) => count + texts.length, 0);
    return [
      n > 0 && this.t.count('roundSettings.copy.questions', n),
      lostSections.length > 0 &&
        this.t('roundSettings.copy.lostSections', { names: lostSections.join(', ') }),
      lostUnits.length > 0 && this.t('roundSettings.copy.lostUnits', { names: lostUnits.join(', ') }),
    ].filter((line) => line !== false);
  });

  constructor() {
    // Another plan has other sections.
    const planId = computed(() => this.model().planId);
    effect(() => {
      const start = untracked(this.start)?.round;
      const sectionIds = start?.planId === planId() ? start.sectionIds : [];
      untracked(() => this.form.sectionIds().value.set(sectionIds));
    });
  }

  protected async submit(): Promise<void> {
    const { title } = this.model();
    let id = '';
    const created = await this.attempt.run(this.form, async (round) => {
      ({ id } = await this.api.createRound({
        ...round,
        kind: round.kind as NewRound['kind'],
        year: Number(round.year),
        sectionIds: [...round.sectionIds],
        unitIds: [...round.unitIds],
        ...(this.questions().length > 0 && { questions: [...this.questions()] }),
      }));
    });
    if (!created) return;
    await this.router.navigate(['/rounds', id, 'board']);
    this.messages.done(() => this.t('round.new.created', { title }));
  }
}
