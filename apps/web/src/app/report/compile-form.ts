import {
  Component,
  type ElementRef,
  computed,
  inject,
  input,
  linkedSignal,
  resource,
  untracked,
  viewChild,
} from '@angular/core';
import { FormField, applyEach, form, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import type { Round } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { Attempt } from '../form/attempt.js';
import { CheckField } from '../form/check-field.js';
import { ErrorSummary } from '../form/error-summary.js';
import { SelectField } from '../form/select-field.js';
import { TextField } from '../form/text-field.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Messages } from '../shell/messages.js';
import { EDITION_TEMPLATES, compileRequest, writtenRequest, yearFault } from './compile-request.js';
import { MatterFields } from './matter-fields.js';
import { kronorIn } from './matter-form.js';

/** Compiles an edition of what is approved, and leads to it. */
@Component({
  selector: 'app-compile-form',
  imports: [CheckField, ErrorSummary, Failure, FormField, MatButton, MatterFields, SelectField, TextField],
  providers: [Attempt],
  template: `
    <h2>{{ t('report.compile.heading') }}</h2>
    <p>{{ t('report.compile.explain') }}</p>
    @if (suggestion.error(); as error) {
      <app-failure [error]="error" (retry)="suggestion.reload()" />
    }
    <form novalidate (submit)="$event.preventDefault(); compile()">
      <app-error-summary [faults]="attempt.faults()" />
      <app-text-field class="wide" [label]="t('report.compile.title')" [formField]="form.title" />
      <app-text-field class="wide" [label]="t('report.compile.subtitle')" [formField]="form.subtitle" />
      <app-select-field
        [label]="t('report.compile.template')"
        [options]="templates"
        [formField]="form.template"
      />
      <fieldset>
        <legend>{{ t('report.compile.noteYears') }}</legend>
        <p>{{ t('report.compile.noteYearsHint') }}</p>
        <app-text-field [label]="t('report.compile.from')" [formField]="form.from" />
        <app-text-field [label]="t('report.compile.to')" [formField]="form.to" />
      </fieldset>
      <details #more [open]="opensMore()">
        <summary>{{ t('report.matter.heading') }}</summary>
        <p>{{ t('report.matter.explain') }}</p>
        <app-matter-fields [form]="form.matter" [template]="form.template().value()" />
      </details>
      <app-check-field [label]="t('report.compile.appendix')" [formField]="form.appendix" />
      <button matButton="filled" type="submit">{{ t('report.compile.submit') }}</button>
    </form>
  `,
  styleUrl: './compile-form.scss',
})
export class CompileForm {
  readonly round = input.required<Round>();

  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly messages = inject(Messages);

  protected readonly templates = EDITION_TEMPLATES.map((value) => ({
    value,
    text: this.t(`report.template.${value}`),
  }));
  private readonly more = viewChild.required<ElementRef<HTMLDetailsElement>>('more');

  /** Asked for once: what is being written stays when the page shows the round anew. */
  private readonly roundId = computed(() => this.round().id);
  protected readonly suggestion = resource({
    params: () => this.roundId(),
    loader: ({ params }) => this.api.compileSuggestion(params),
  });
  protected readonly form = form(
    linkedSignal(() => {
      const known = this.suggestion.hasValue() ? this.suggestion.value() : null;
      const blank = { title: untracked(this.round).title, subtitle: '', noteYears: null };
      return writtenRequest(known ?? { request: blank, sections: [] });
    }),
    (path) => {
      required(path.title, { message: () => this.t('report.compile.titleMissing') });
      validate(path.from, ({ value, valueOf }) => this.fault(yearFault(value(), valueOf(path.to), 'from')));
      validate(path.to, ({ value, valueOf }) => this.fault(yearFault(valueOf(path.from), value(), 'to')));
      applyEach(path.matter.costs, (cost) => {
        validate(cost.kronor, ({ value, valueOf }) =>
          valueOf(path.template) !== 'state' || value().trim() === '' || kronorIn(value()) !== null
            ? undefined
            : { kind: 'amount', message: this.t('report.matter.amountWrong') },
        );
      });
    },
  );
  /** A county report seldom says more than its contributions; the others do. */
  protected readonly opensMore = computed(() => {
    const known = this.suggestion.hasValue() ? this.suggestion.value().request : null;
    return this.form.template().value() !== 'county' || known?.matter !== undefined;
  });

  protected async compile(): Promise<void> {
    const done = await this.attempt.run(this.form, async (written) => {
      const { id } = await this.api.compile(this.round().id, compileRequest(written));
      await this.router.navigate(['/editions', id]);
      this.messages.done(() => this.t('report.compile.done'));
    });
    // The summary leads to fields in there.
    if (!done) this.more().nativeElement.open = true;
  }

  private fault(kind: ReturnType<typeof yearFault>) {
    return kind ? { kind, message: this.t(`report.compile.${kind}`) } : undefined;
  }
}
