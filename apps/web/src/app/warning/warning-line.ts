import { Component, computed, inject, input } from '@angular/core';
import type { Warning } from '@samsyn/domain';
import { stopsPublication } from '@samsyn/domain/rules';
import { TEXTS } from '../i18n/texts.js';
import { WarningText } from './warning-text.js';

/** One warning, and whether the law stops publication for it: said in words, not by colour. */
@Component({
  selector: 'app-warning-line',
  template: `
    @if (stops()) {
      <strong>{{ t('warning.stops') }}.</strong>
    }
    {{ words.sentence(warning()) }}
  `,
  styles: `
    :host {
      overflow-wrap: anywhere;
    }
  `,
})
export class WarningLine {
  readonly warning = input.required<Warning>();
  protected readonly t = inject(TEXTS);
  protected readonly words = inject(WarningText);
  protected readonly stops = computed(() => stopsPublication(this.warning()));
}
