import { Component, inject, input, signal } from '@angular/core';
import { FormField, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { stockholmDay } from '@samsyn/domain/light';
import { isProblem } from '../api/problem-error.js';
import { Attempt } from '../form/attempt.js';
import { ErrorSummary } from '../form/error-summary.js';
import { TextField } from '../form/text-field.js';
import { dayText } from '../i18n/formats.js';
import { Language } from '../i18n/language.js';
import { TEXTS } from '../i18n/texts.js';
import { Messages } from '../shell/messages.js';

/** From which day an organisation or an account is no more, and what that means. */
@Component({
  selector: 'app-end-form',
  imports: [ErrorSummary, FormField, MatButton, RouterLink, TextField],
  providers: [Attempt],
  template: `
    <app-error-summary [faults]="attempt.faults()" />
    @if (rounds().length > 0) {
      <p>
        <strong>{{ t('unit.end.openIn', { rounds: rounds().join(', ') }) }}</strong>
      </p>
    }
    <h2>{{ name() }}</h2>
    <p>{{ words().text }}</p>
    <p>{{ words().undo }}</p>
    <form novalidate (submit)="$event.preventDefault(); submit()">
      <app-text-field type="date" [label]="words().from" [formField]="form.from" />
      <div class="actions">
        <button matButton="filled" type="submit">{{ words().save }}</button>
        <a matButton="outlined" [routerLink]="back()">{{ t('administration.cancel') }}</a>
      </div>
    </form>
  `,
})
export class EndForm {
  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly messages = inject(Messages);
  private readonly router = inject(Router);
  private readonly language = inject(Language);

  /** What ends, for the words. */
  readonly about = input.required<'unit' | 'person'>();
  readonly name = input.required<string>();
  /** The page of what ends. */
  readonly back = input.required<string>();
  readonly action = input.required<(from: string) => Promise<unknown>>();

  /** The rounds that stand in the way. */
  protected readonly rounds = signal<readonly string[]>([]);
  protected readonly form = form(signal({ from: stockholmDay(new Date()) }), (path) => {
    required(path.from, { message: () => this.t(`${this.about()}.end.fromMissing`) });
  });

  protected words() {
    const about = this.about();
    return {
      text: this.t(`${about}.end.text`),
      undo: this.t(`${about}.end.undo`),
      from: this.t(`${about}.end.from`),
      save: this.t(`${about}.end.save`),
    };
  }

  protected async submit(): Promise<void> {
    const [name, about] = [this.name(), this.about()];
    const { from } = this.form().value();
    this.rounds.set([]);
    const ended = await this.attempt.run(this.form, async () => {
      try {
        await this.action()(from);
      } catch (error) {
        if (isProblem(error, 'unitHasOpenWork')) this.rounds.set(error.problem.rounds ?? []);
        throw error;
      }
    });
    if (!ended) return;
    await this.router.navigateByUrl(this.back());
    this.messages.done(() => {
      const day = dayText(from, this.language.region());
      return about === 'unit'
        ? this.t('unit.end.done', { unit: name, day })
        : this.t('person.end.done', { name, day });
    });
  }
}
