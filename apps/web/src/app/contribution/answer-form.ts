import { Component, computed, inject, input, model } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import {
  contentWarnings,
  emptyRichText,
  indicatorsOf,
  type ContributionContent,
  type Note,
  type ReportedValue,
  type RichText,
  type Section,
  type Warning,
} from '@samsyn/domain';
import { TextAreaField } from '../form/text-area-field.js';
import { TEXTS } from '../i18n/texts.js';
import { RichTextEditor } from '../rich-text/rich-text-editor.js';
import { FieldWarnings } from '../warning/field-warnings.js';
import { fieldIds } from './field-id.js';
import { NoteList } from './note-list.js';
import { ValueField } from './value-field.js';

/** The answer to a section: "not carried out" with a reason, or a text with values, or the county's notes. */
@Component({
  selector: 'app-answer-form',
  imports: [FieldWarnings, MatCheckbox, NoteList, RichTextEditor, TextAreaField, ValueField],
  templateUrl: './answer-form.html',
  styles: `
    .hint {
      margin: 0 0 1rem;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class AnswerForm {
  readonly section = input.required<Section>();
  readonly year = input.required<number>();
  /** Whether it is the county's own text, with notes by year. */
  readonly county = input.required<boolean>();
  readonly content = model.required<ContributionContent>();
  /** What is missing, in words, by the field's id. */
  readonly errors = input<ReadonlyMap<string, string>>(new Map());

  protected readonly t = inject(TEXTS);
  protected readonly ids = fieldIds;
  protected readonly reason = computed(() => this.content().notCarriedOut?.reason ?? '');
  protected readonly indicators = computed(() =>
    indicatorsOf(this.section()).filter(({ valueType }) => valueType !== 'none'),
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

  protected setNotCarriedOut(notCarriedOut: boolean): void {
    this.content.update((content) => ({ ...content, notCarriedOut: notCarriedOut ? { reason: '' } : null }));
  }

  protected setReason(reason: string): void {
    this.content.update((content) => ({ ...content, notCarriedOut: { reason } }));
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
}
