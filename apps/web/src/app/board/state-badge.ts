import { Component, inject, input } from '@angular/core';
import { TEXTS } from '../i18n/texts.js';
import type { ShownState } from './board-layout.js';

/** A state as a shape, a colour and a word, so that none of them has to carry it alone. */
@Component({
  selector: 'app-state-badge',
  template: `
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path [attr.d]="shapes[state()]" />
    </svg>
    <span>{{ t(wording()) }}</span>
  `,
  styleUrl: './state-badge.scss',
  host: { '[class]': 'state()' },
})
export class StateBadge {
  protected readonly t = inject(TEXTS);
  protected readonly shapes = shapes;

  readonly state = input.required<ShownState>();

  protected readonly wording = () => `board.state.${this.state()}` as const;
}

/** Outlines in a square of 16: pen, arrow out, eye, arrow back, tick, dash. */
export const shapes: Readonly<Record<ShownState, string>> = {
  draft: 'M3 13l1-4 7-7 3 3-7 7-4 1z',
  submitted: 'M2 8h10M8 4l4 4-4 4',
  inReview:
    'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 6.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3z',
  returned: 'M6 3L2 7l4 4M2 7h8a4 4 0 0 1 0 8',
  approved: 'M2 8.5l4 4L14 3.5',
  waived: 'M3 8h10',
};
