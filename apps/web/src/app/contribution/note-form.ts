import { Component, computed, inject, model, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Note, RichText } from '@samsyn/domain';
import { yearSpan } from '@samsyn/domain/rules';
import { SelectField } from '../form/select-field.js';
import { TEXTS } from '../i18n/texts.js';
import { RichTextEditor } from '../rich-text/rich-text-editor.js';
import { fieldIds } from './field-id.js';
import { YearsField, type Years } from './years-field.js';

/** One note of the county's text: its years, whether there was a follow-up at all, and the text. */
@Component({
  selector: 'app-note-form',
  imports: [MatButton, RichTextEditor, SelectField, YearsField],
  template: `
    <app-years-field [name]="id()" [years]="note()" (changed)="setYears($event)" />
    <app-select-field
      [label]="t('contribution.note.gap')"
      [name]="id() + '-gap'"
      [options]="gaps()"
      [value]="note().gap ?? ''"
      (valueChange)="setGap($event)"
    />
    <app-rich-text-editor
      [label]="t('contribution.note.body', { years: years() })"
      [fieldId]="id()"
      [value]="note().body"
      (valueChange)="setBody($event)"
    />
    <div class="actions">
      <button matButton="outlined" type="button" (click)="done.emit()">
        {{ t('contribution.note.done') }}
      </button>
    </div>
  `,
  styles: `
    :host {
      display: block;
      padding-block: 0.5rem;
    }
    .actions {
      margin-block-start: 0.5rem;
    }
  `,
})
export class NoteForm {
  readonly note = model.required<Note>();
  readonly done = output();

  protected readonly t = inject(TEXTS);
  protected readonly id = computed(() => fieldIds.note(this.note().id));
  protected readonly years = computed(() => yearSpan(this.note()));
  protected readonly gaps = computed(() => [
    { value: '', text: this.t('contribution.note.gapNone') },
    { value: 'notCarriedOut', text: this.t('contribution.note.gaps.notCarriedOut') },
    { value: 'noActivities', text: this.t('contribution.note.gaps.noActivities') },
  ]);

  protected setYears({ from, to }: Years): void {
    this.note.update((note) => ({ ...note, from, to }));
  }

  protected setGap(gap: string): void {
    this.note.update((note) => ({ ...note, gap: gap === '' ? null : (gap as Note['gap']) }));
  }

  protected setBody(body: RichText): void {
    this.note.update((note) => ({ ...note, body }));
  }
}
