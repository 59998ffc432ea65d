import { Component, DestroyRef, computed, effect, inject, input, signal, type Signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ProblemText } from '../api/problem-text.js';
import { timeText } from '../i18n/formats.js';
import { Language } from '../i18n/language.js';
import { TEXTS } from '../i18n/texts.js';
import { SessionWatch } from '../session/session-watch.js';
import type { SaveState } from './autosave.js';

/** Milliseconds without a change after which it is read out that the text is saved: not every two seconds while writing. */
const calm = 3000;

/** Whether the text is saved, in words that are read out politely: `Sparad 14.32`. */
@Component({
  selector: 'app-save-status',
  imports: [MatButton],
  template: `
    <p [class.said]="text()" [class.trouble]="trouble()">
      <span>{{ text() }}</span>
      @if (state().kind === 'signedOut') {
        <button matButton="outlined" type="button" (click)="watch.ask()">{{ t('draft.signIn') }}</button>
      }
    </p>
    <p class="visually-hidden" role="status">{{ spoken() }}</p>
  `,
  styles: `
    :host {
      display: block;
      position: sticky;
      inset-block-end: 0;
      // Beneath the menus, above the text that scrolls under it.
      z-index: 1;
      // What is beside its words is seen, and can be pressed.
      pointer-events: none;
    }
    p:not(.visually-hidden) {
      pointer-events: auto;
      inline-size: fit-content;
      margin: 0 0 0 auto;
      padding: 0.25rem 0.5rem;
      color: var(--mat-sys-on-surface-variant);
      background: var(--mat-sys-background);
    }
    p:not(.said, .trouble, .visually-hidden) {
      padding: 0;
    }
    button {
      display: block;
      margin-block-start: 0.25rem;
    }
    p.trouble:not(.visually-hidden) {
      padding: 0.5rem 0.75rem;
      color: inherit;
      background: var(--app-wait-surface);
      border-inline-start: 0.25rem solid var(--app-wait);
    }
  `,
})
export class SaveStatus {
  readonly saving = input.required<{
    readonly state: Signal<SaveState<unknown>>;
    readonly kept: Signal<boolean>;
  }>();

  protected readonly t = inject(TEXTS);
  protected readonly watch = inject(SessionWatch);
  private readonly region = inject(Language).region;
  private readonly problemText = inject(ProblemText);

  protected readonly state = computed(() => this.saving().state());
  protected readonly trouble = computed(
    () => ['offline', 'refused', 'signedOut'].includes(this.state().kind) || this.unkept(),
  );
  protected readonly text = computed(() => {
    const state = this.state();
    switch (state.kind) {
      case 'saved':
        return this.t('draft.saved', { time: timeText(state.at, this.region()) });
      case 'refused':
        return this.t('draft.refused', { reason: this.problemText.sentence(state.error) });
      case 'signedOut':
        return this.t('draft.signedOut');
      case 'offline':
        if (this.unkept()) return this.t('draft.unkept');
        return this.t(state.cause === 'connection' ? 'draft.offline' : 'draft.server');
      case 'waiting':
      case 'saving':
        return this.t(this.unkept() ? 'draft.unkept' : 'draft.saving');
      default:
        return '';
    }
  });
  /** The same, once it is worth interrupting for. */
  protected readonly spoken = signal('');
  private readonly unkept = computed(
    () => !this.saving().kept() && !['saved', 'unchanged', 'conflict'].includes(this.state().kind),
  );

  constructor() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      const [text, urgent, { kind }] = [this.text(), this.trouble(), this.state()];
      clearTimeout(timer);
      if (urgent) this.spoken.set(text);
      else if (kind === 'saved') timer = setTimeout(() => this.spoken.set(text), calm);
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(timer));
  }
}
