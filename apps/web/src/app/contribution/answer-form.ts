import { Component, Injector, afterNextRender, computed, inject, input, model } from '@angular/core';
import type {
  ContributionContent,
  EarlierAnswer,
  Note,
  Nothing,
  ReportedValue,
  RichText,
  Round,
  Section,
  Warning,
} from '@samsyn/domain';
import {
  contentWarnings,
  emptyRichText,
  indicatorsOf,
  lastYearsValue,
  nothingToReport,
  thisYearsValues,
} from '@samsyn/domain/rules';
import { TextAreaField } from '../form/text-area-field.js';
import { TEXTS } from '../i18n/texts.js';
import { RichTextEditor } from '../rich-text/rich-text-editor.js';
import { ValueField } from '../value/value-field.js';
import { FieldWarnings } from '../warning/field-warnings.js';
import { beginFrom } from './begin-from.js';
import { fieldIds } from './field-id.js';
import { NoteList } from './note-list.js';
import { NothingChoice } from './nothing-choice.js';
import { TakeOver } from './take-over.js';

/** The answer to a section: "not carried out" with a reason, or a text with values, or the county's notes. */
@Component({
  selector: 'app-answer-form',
  imports: [FieldWarnings, NoteList, NothingChoice, RichTextEditor, TakeOver, TextAreaField, ValueField],
  templateUrl: './answer-form.html',
  styles: ':host { display: block; }',
})
export class AnswerForm {
  readonly section = input.required<Section>();
  readonly round = input.required<Pick<Round, 'kind' | 'year'>>();
  /** Whether it is the county's own text, with notes by year. */
  readonly county = input.required<boolean>();
  readonly content = model.required<ContributionContent>();
  /** What is missing, in words, by the field's id. */
  readonly errors = input<ReadonlyMap<string, string>>(new Map());
  /** What the unit said before, newest first. */
  readonly earlier = input<readonly EarlierAnswer[]>([]);

  protected readonly t = inject(TEXTS);
  private readonly injector = inject(Injector);
  protected readonly ids = fieldIds;
  protected readonly nothing = computed(() => nothingToReport(this.content()));
  /** The reason that was written before something turned out to be there to report. */
  private keptReason = '';
  protected readonly reasonHint = computed(() =>
    [this.t('contribution.answer.nothing.complete'), this.t('contribution.answer.nothing.kept')].join(' '),
  );
  protected readonly reason = computed(() => this.content().notCarriedOut?.reason ?? '');
  protected readonly indicators = computed(() =>
    indicatorsOf(this.section()).filter(({ valueType }) => valueType !== 'none'),
  );
  private readonly reported = computed(() =>
    this.earlier().map(({ round, content }) => ({ round, values: content.values })),
  );
  protected readonly lastYear = computed(() =>
    this.ofEach((id) => lastYearsValue(this.reported(), this.round(), id)),
  );
  protected readonly thisYear = computed(() =>
    this.ofEach((id) => thisYearsValues(this.reported(), this.round(), id)),
  );
  protected readonly reasonErrors = computed(() => {
    const message = this.errors().get(fieldIds.reason);
    return message === undefined ? [] : [{ kind: 'missing', message }];
  });

  private readonly valueWarnings = computed(() =>
    contentWarnings({ ...this.content(), body: emptyRichText, notes: [] }, this.section()),
  );

  protected warningsOf(indicatorId: string): readonly Warning[] {
    return this.valueWarnings().filter(
      ({ place }) => place.field === 'value' && place.indicatorId === indicatorId,
    );
  }

  protected valueOf(indicatorId: string): ReportedValue | null {
    return this.content().values.find((value) => value.indicatorId === indicatorId) ?? null;
  }

  /** The reason that was given for the one stands for the other, too, and is there again when one comes back to it. */
  protected setNothing(why: Nothing | null): void {
    this.keptReason = this.content().notCarriedOut?.reason ?? this.keptReason;
    this.content.update((content) => ({
      ...content,
      notCarriedOut: why && { reason: this.keptReason, why },
    }));
  }

  protected setReason(reason: string): void {
    this.content.update((content) => ({
      ...content,
      notCarriedOut: { ...content.notCarriedOut, reason },
    }));
  }

  /** The text that was taken over is there to be changed: the cursor goes into it. */
  protected beginFrom(answer: EarlierAnswer): void {
    this.content.update((content) => beginFrom(content, answer));
    afterNextRender(() => document.getElementById(fieldIds.body)?.focus(), { injector: this.injector });
  }

  protected setBody(body: RichText): void {
    this.content.update((content) => ({ ...content, body }));
  }

  protected setNotes(notes: Note[]): void {
    this.content.update((content) => ({ ...content, notes }));
  }

  protected setValue(indicatorId: string, value: ReportedValue | null): void {
    this.content.update((content) => {
      const others = content.values.filter((one) => one.indicatorId !== indicatorId);
      return { ...content, values: value ? [...others, value] : others };
    });
  }

  private ofEach<T>(of: (indicatorId: string) => T): Map<string, T> {
    return new Map(this.indicators().map(({ lineageId }) => [lineageId, of(lineageId)]));
  }
}
