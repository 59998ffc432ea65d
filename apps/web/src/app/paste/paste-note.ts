import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { LeftOut } from '@samsyn/domain';
import { TEXTS } from '../i18n/texts.js';
import { LeftOutDetails } from './left-out-details.js';
import { LeftOutText } from './left-out-text.js';

/** Says under a text what did not come along when something was pasted into it, and stays until it is closed. */
@Component({
  selector: 'app-paste-note',
  imports: [LeftOutDetails, MatButton],
  template: `
    <!-- The live region is there before its text, or it would not be read out. -->
    <p role="status" [class.visually-hidden]="said() === ''">{{ said() }}</p>
    @if (said()) {
      <app-left-out-details [leftOut]="leftOut()" />
      <button matButton type="button" [attr.aria-label]="t('paste.closeNamed')" (click)="closed.emit()">
        {{ t('paste.close') }}
      </button>
    }
  `,
  styles: `
    :host(.said) {
      display: block;
      margin-block-start: 0.25rem;
      padding: 0.5rem 0.75rem;
      background: var(--mat-sys-surface-container);
      border-inline-start: 0.25rem solid var(--mat-sys-primary);
    }
    p {
      margin: 0;
    }
  `,
  host: { '[class.said]': "said() !== ''" },
})
export class PasteNote {
  readonly leftOut = input.required<readonly LeftOut[]>();
  readonly closed = output();

  protected readonly t = inject(TEXTS);
  private readonly words = inject(LeftOutText);
  protected readonly said = computed(() =>
    this.leftOut().length > 0 ? this.t('paste.done', { list: this.words.list(this.leftOut()) }) : '',
  );
}
