import { Component, computed, inject, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import type { EditionTemplate } from '@samsyn/domain';
import { TextAreaField } from '../form/text-area-field.js';
import { TextField } from '../form/text-field.js';
import { TEXTS } from '../i18n/texts.js';
import { askedParts, type MatterWritten } from './matter-form.js';

/** The chapters that a kind of document has besides what was contributed, each to be written here or left empty. */
@Component({
  selector: 'app-matter-fields',
  imports: [FormField, TextAreaField, TextField],
  template: `
    @let fields = form();
    @let asked = parts();
    <app-text-field
      class="wide"
      lang="sv"
      [label]="t('report.matter.address')"
      [formField]="fields.address"
    />
    @if (asked.has('foreword')) {
      <app-text-area-field
        lang="sv"
        [label]="t('report.matter.foreword')"
        [hint]="t('report.matter.paragraphs')"
        [formField]="fields.foreword"
      />
      <app-text-field class="wide" lang="sv" [label]="t('report.matter.when')" [formField]="fields.when" />
      <app-text-field
        class="wide"
        lang="sv"
        [label]="t('report.matter.signed')"
        [formField]="fields.signed"
      />
    }
    @if (asked.has('purpose')) {
      <app-text-area-field lang="sv" [label]="t('report.matter.purpose')" [formField]="fields.purpose" />
    }
    @if (asked.has('aim')) {
      <app-text-area-field lang="sv" [label]="t('report.matter.aim')" [formField]="fields.aim" />
    }
    @if (asked.has('basis')) {
      <fieldset>
        <legend>{{ t('report.matter.basis') }}</legend>
        <p>{{ t('report.matter.basisHint') }}</p>
        <app-text-area-field lang="sv" [label]="t('report.matter.ground')" [formField]="fields.ground" />
        <app-text-area-field
          lang="sv"
          [label]="t('report.matter.inspiration')"
          [formField]="fields.inspiration"
        />
        <app-text-area-field lang="sv" [label]="t('report.matter.follows')" [formField]="fields.follows" />
      </fieldset>
    }
    @if (asked.has('costs')) {
      <fieldset>
        <legend>{{ t('report.matter.costs') }}</legend>
        <p>{{ t('report.matter.costsHint') }}</p>
        @for (cost of fields.costs; track $index) {
          <app-text-field [label]="cost.title().value()" [formField]="cost.kronor" />
        }
      </fieldset>
    }
    @if (asked.has('outlook')) {
      <app-text-area-field lang="sv" [label]="t('report.matter.outlook')" [formField]="fields.outlook" />
    }
    @if (asked.has('imprint')) {
      <fieldset>
        <legend>{{ t('report.matter.imprint') }}</legend>
        <app-text-field
          class="wide"
          lang="sv"
          [label]="t('report.matter.publisher')"
          [formField]="fields.publisher"
        />
        <app-text-field
          class="wide"
          [label]="t('report.matter.registryNumber')"
          [formField]="fields.registryNumber"
        />
        <app-text-field
          class="wide"
          lang="sv"
          [label]="t('report.matter.contact')"
          [formField]="fields.contact"
        />
      </fieldset>
    }
  `,
  styleUrl: './compile-form.scss',
})
export class MatterFields {
  readonly form = input.required<FieldTree<MatterWritten>>();
  readonly template = input.required<EditionTemplate>();

  protected readonly t = inject(TEXTS);
  protected readonly parts = computed(() => askedParts(this.template()));
}
