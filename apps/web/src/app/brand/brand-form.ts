import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, form, hidden, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { Brand, Locale, Mode } from '@samsyn/domain';
import { nearestReadable } from '@samsyn/domain/rules';
import { Api } from '../api/api.js';
import { Attempt } from '../form/attempt.js';
import { ErrorSummary } from '../form/error-summary.js';
import { RadioGroup } from '../form/radio-group.js';
import { TEXTS } from '../i18n/texts.js';
import { Messages } from '../shell/messages.js';
import { ColourField } from './colour-field.js';
import { colourOf, readingOf } from './contrast-text.js';

/** The theme's own, to begin from. */
const standard = { light: '#0b5c63', dark: '#7fd0d6' };

/** The county's colours, each held against what it is seen with, and the language of new people. */
@Component({
  selector: 'app-brand-form',
  imports: [ColourField, ErrorSummary, FormField, MatButton, RadioGroup],
  providers: [Attempt],
  templateUrl: './brand-form.html',
})
export class BrandForm {
  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly api = inject(Api);
  private readonly messages = inject(Messages);

  readonly brand = input.required<Brand>();
  readonly changed = output<Brand>();

  protected readonly choices = computed(() => [
    { value: 'standard', text: this.t('brand.standard') },
    { value: 'own', text: this.t('brand.own') },
  ]);
  protected readonly languages = computed(() => [
    { value: 'sv', text: this.t('brand.languages.sv') },
    { value: 'en', text: this.t('brand.languages.en') },
  ]);
  // A new logo is a new version as well; what is being chosen here stays.
  private readonly chosen = computed(() => this.brand(), {
    equal: (one, other) =>
      one.locale === other.locale && JSON.stringify(one.colours) === JSON.stringify(other.colours),
  });
  protected readonly form = form(
    linkedSignal(() => {
      const { colours, locale } = this.chosen();
      return { choice: colours ? 'own' : 'standard', ...(colours ?? standard), locale: locale as string };
    }),
    (path) => {
      for (const mode of ['light', 'dark'] as const) {
        hidden(path[mode], ({ valueOf }) => valueOf(path.choice) === 'standard');
        validate(path[mode], ({ value }) => this.fault(mode, value()));
      }
    },
  );

  protected workOut(): void {
    const light = colourOf(this.form.light().value());
    if (light) this.form.dark().value.set(nearestReadable('dark', light));
    this.form.dark().focusBoundControl();
  }

  protected async submit(): Promise<void> {
    let after: Brand | undefined;
    const saved = await this.attempt.run(this.form, async ({ choice, light, dark, locale }) => {
      after = await this.api.changeBrand({
        basedOn: this.brand().version,
        colours: choice === 'own' ? { light: colourOf(light)!, dark: colourOf(dark)! } : null,
        locale: locale as Locale,
      });
    });
    if (!saved) return;
    this.changed.emit(after!);
    this.messages.done(() => this.t('brand.saved'));
  }

  private fault(mode: Mode, written: string) {
    const colour = colourOf(written);
    if (!colour) return { kind: 'colour', message: this.t('brand.codeMissing') };
    if (readingOf(mode, colour).readable) return undefined;
    return { kind: 'contrast', message: this.t('brand.tooWeak', { label: this.t(`brand.${mode}`) }) };
  }
}
