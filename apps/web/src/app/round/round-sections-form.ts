import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { FormField, form, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Plan, RoundSetup } from '@samsyn/domain';
import { Attempt } from '../form/attempt.js';
import { CheckGroup } from '../form/check-group.js';
import { ErrorSummary } from '../form/error-summary.js';
import { TEXTS } from '../i18n/texts.js';
import { keptOut, sectionsOf } from './round-choices.js';
import { SaveRound } from './save-round.js';

/** Which of the plan's sections a round asks about; those that somebody has written about stay. */
@Component({
  selector: 'app-round-sections-form',
  imports: [CheckGroup, ErrorSummary, FormField, MatButton, RouterLink],
  providers: [Attempt, SaveRound],
  template: `
    <app-error-summary [faults]="attempt.faults()" />
    <p>{{ t('roundSettings.outline.text') }}</p>
    <form novalidate (submit)="$event.preventDefault(); submit()">
      <app-check-group [label]="t('round.new.sections')" [groups]="choices()" [formField]="form.sectionIds" />
      <div class="actions">
        <button matButton="filled" type="submit">{{ t('roundSettings.save') }}</button>
        <a matButton="outlined" [routerLink]="['/rounds', setup().id, 'settings']">{{
          t('roundSettings.cancel')
        }}</a>
      </div>
    </form>
  `,
})
export class RoundSectionsForm {
  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly save = inject(SaveRound);

  readonly setup = input.required<RoundSetup>();
  readonly plan = input.required<Plan>();

  protected readonly choices = computed(() => sectionsOf(this.plan()));
  protected readonly form = form(
    linkedSignal(() => ({ sectionIds: this.setup().sections.map(({ id }) => id) as readonly string[] })),
    (path) => {
      validate(path.sectionIds, ({ value }) => {
        if (value().length === 0) return { kind: 'none', message: this.t('round.new.sectionsMissing') };
        const titles = keptOut(this.setup().sections, value()).map(({ title }) => title);
        return titles.length
          ? {
              kind: 'written',
              message: this.t('roundSettings.outline.written', { names: titles.join(', ') }),
            }
          : undefined;
      });
    },
  );

  protected submit(): Promise<void> {
    return this.save.run(this.setup(), this.form, ({ sectionIds }) => ({ sectionIds: [...sectionIds] }), {
      roundHasTexts: 'sectionIds',
    });
  }
}
