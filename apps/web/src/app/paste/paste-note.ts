import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TEXTS } from '../i18n/texts.js';
import type { ComeIn } from './come-in.js';
import { LeftOutDetails } from './left-out-details.js';
import { LeftOutText } from './left-out-text.js';

/**
 * Says under a text what came into it and what did not come along, and stays until it is closed. What was pasted whole
 * needs no word.
 */
@Component({
  selector: 'app-paste-note',
  imports: [LeftOutDetails, MatButton],
  template: `
    <!-- The live region is there before its text, or it would not be read out. -->
    <p role="status" [class.visually-hidden]="said() === ''">{{ said() }}</p>
    @if (said()) {
      <app-left-out-details [leftOut]="cameIn()?.leftOut ?? []" />
      @if (cameIn()?.how === 'replaced') {
        <button matButton="outlined" type="button" (click)="takenBack.emit()">
          {{ t('paste.word.takeBack') }}
        </button>
      }
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
  readonly cameIn = input.required<ComeIn | null>();
  readonly closed = output();
  /** What was written before is to stand there again. */
  readonly takenBack = output();

  protected readonly t = inject(TEXTS);
  private readonly words = inject(LeftOutText);
  protected readonly said = computed(() => {
    const cameIn = this.cameIn();
    if (!cameIn) return '';
    const { how, leftOut } = cameIn;
    const list = leftOut.length > 0 ? this.t('paste.leftOutList', { list: this.words.list(leftOut) }) : '';
    if (how === 'pasted') return list && `${this.t('paste.pasted')} ${list}`;
    return `${this.t(`paste.word.${how}`)} ${list}`.trim();
  });
}
