import { Component, input } from '@angular/core';

/** A word that says in what state something is: told by the word first, and by shape and colour besides. */
@Component({
  selector: 'app-tag',
  template: `<ng-content />`,
  // A plain one has no class: pages have plain lists of their own, whose style would reach it.
  host: { '[class]': "tone() === 'plain' ? '' : tone()" },
  styles: `
    :host {
      display: inline-block;
      padding: 0 0.5rem;
      border: 1px solid var(--mat-sys-outline);
      border-radius: var(--app-radius);
      font-size: 0.9375rem;
    }
    :host(.wait) {
      border-color: var(--app-wait);
      border-inline-start-width: 0.375rem;
      background: var(--app-wait-surface);
    }
    :host(.bad) {
      border-color: var(--mat-sys-error);
      border-inline-start-width: 0.375rem;
      background: var(--app-bad-surface);
    }
    :host(.past) {
      border-style: dashed;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class Tag {
  readonly tone = input<'plain' | 'wait' | 'bad' | 'past'>('plain');
}
