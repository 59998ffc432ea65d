import { Component, inject, input, linkedSignal } from '@angular/core';
import { FormField, form, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import type { Round } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { Attempt } from '../form/attempt.js';
import { ErrorSummary } from '../form/error-summary.js';
import { TextField } from '../form/text-field.js';
import { TEXTS } from '../i18n/texts.js';
import { Messages } from '../shell/messages.js';
import { compileRequest, yearFault } from './compile-request.js';

/** Compiles an edition of what is approved, and leads to it. */
@Component({
  selector: 'app-compile-form',
  imports: [ErrorSummary, FormField, MatButton, TextField],
  providers: [Attempt],
  template: `
    <h2>{{ t('report.compile.heading') }}</h2>
    <p>{{ t('report.compile.explain') }}</p>
    <form novalidate (submit)="$event.preventDefault(); compile()">
      <app-error-summary [faults]="attempt.faults()" />
      <app-text-field class="wide" [label]="t('report.compile.title')" [formField]="form.title" />
      <app-text-field class="wide" [label]="t('report.compile.subtitle')" [formField]="form.subtitle" />
      <fieldset>
        <legend>{{ t('report.compile.noteYears') }}</legend>
        <p>{{ t('report.compile.noteYearsHint') }}</p>
        <app-text-field [label]="t('report.compile.from')" [formField]="form.from" />
        <app-text-field [label]="t('report.compile.to')" [formField]="form.to" />
      </fieldset>
      <button matButton="filled" type="submit">{{ t('report.compile.submit') }}</button>
    </form>
  `,
  styles: `
    .wide {
      max-width: var(--app-text-width);
    }
    fieldset {
      margin: 0 0 1rem;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    legend {
      padding: 0;
      font-weight: 650;
    }
    fieldset p {
      margin-block: 0 0.5rem;
    }
  `,
})
export class CompileForm {
  readonly round = input.required<Round>();

  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly messages = inject(Messages);

  protected readonly form = form(
    linkedSignal(() => ({ title: this.round().title, subtitle: '', from: '', to: '' })),
    (path) => {
      required(path.title, { message: () => this.t('report.compile.titleMissing') });
      validate(path.from, ({ value, valueOf }) => this.fault(yearFault(value(), valueOf(path.to), 'from')));
      validate(path.to, ({ value, valueOf }) => this.fault(yearFault(valueOf(path.from), value(), 'to')));
    },
  );

  protected async compile(): Promise<void> {
    await this.attempt.run(this.form, async (written) => {
      const { id } = await this.api.compile(this.round().id, compileRequest(written));
      await this.router.navigate(['/editions', id]);
      this.messages.done(() => this.t('report.compile.done'));
    });
  }

  private fault(kind: ReturnType<typeof yearFault>) {
    return kind ? { kind, message: this.t(`report.compile.${kind}`) } : undefined;
  }
}
