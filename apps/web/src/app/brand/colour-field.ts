import { Component, type ElementRef, computed, inject, input, model, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Mode } from '@samsyn/domain';
import { FieldLabel } from '../form/field-label.js';
import { LabelledField } from '../form/labelled-field.js';
import { Language } from '../i18n/language.js';
import { TEXTS } from '../i18n/texts.js';
import { colourOf, readingOf } from './contrast-text.js';

/** A colour for `[formField]`, by its code or from the browser's map, and in words how well it can be read. */
@Component({
  selector: 'app-colour-field',
  imports: [FieldLabel, MatButton],
  templateUrl: './colour-field.html',
  styleUrls: ['../form/field.scss', './colour-field.scss'],
})
export class ColourField extends LabelledField<string> {
  protected readonly t = inject(TEXTS);
  private readonly language = inject(Language);
  private readonly line = viewChild.required<ElementRef<HTMLInputElement>>('line');

  override readonly value = model('');
  /** The page that it is seen on. */
  readonly mode = input.required<Mode>();

  protected readonly colour = computed(() => colourOf(this.value()));
  protected readonly reading = computed(() => {
    const colour = this.colour();
    return colour === null ? null : readingOf(this.mode(), colour);
  });
  protected readonly weak = computed(() => this.reading()?.readable === false);
  protected readonly said = computed(() => {
    const reading = this.reading();
    if (!reading) return '';
    const ratio = reading.ratio.toLocaleString(this.language.region(), { minimumFractionDigits: 1 });
    return this.t(reading.readable ? 'brand.good' : 'brand.weak', { ratio });
  });

  /** The button goes once it is pressed. */
  protected use(colour: string): void {
    this.value.set(colour);
    this.focus();
  }

  override focus(options?: FocusOptions): void {
    this.line().nativeElement.focus(options);
  }
}
