import { Component, computed, inject, input } from '@angular/core';
import { timeZone } from '@samsyn/domain';
import { ProblemText } from '../api/problem-text.js';
import { Language } from '../i18n/language.js';
import { TEXTS } from '../i18n/texts.js';
import type { SaveState } from './autosave.js';

/** Whether the text is saved, in words that are read out politely: `Sparad 14.32`. */
@Component({
  selector: 'app-save-status',
  template: `
    <p role="status" [class.said]="text()" [class.trouble]="trouble()">
      <span>{{ text() }}</span>
      @if (state().kind === 'signedOut') {
        <a href="/sign-in?return=/signed-in" target="_blank">{{ t('draft.signIn') }}</a>
      }
    </p>
  `,
  styles: `
    :host {
      display: block;
      position: sticky;
      inset-block-end: 0;
      // Beneath the menus, above the text that scrolls under it.
      z-index: 1;
    }
    p {
      inline-size: fit-content;
      margin: 0 0 0 auto;
      padding: 0.25rem 0.5rem;
      color: var(--mat-sys-on-surface-variant);
      background: var(--mat-sys-background);
    }
    p:not(.said, .trouble) {
      padding: 0;
    }
    a {
      display: block;
    }
    .trouble {
      padding: 0.5rem 0.75rem;
      color: inherit;
      background: var(--app-wait-surface);
      border-inline-start: 0.25rem solid var(--app-wait);
    }
  `,
})
export class SaveStatus {
  readonly state = input.required<SaveState<unknown>>();

  protected readonly t = inject(TEXTS);
  private readonly region = inject(Language).region;
  private readonly problemText = inject(ProblemText);

  protected readonly trouble = computed(() =>
    ['offline', 'refused', 'signedOut'].includes(this.state().kind),
  );
  protected readonly text = computed(() => {
    const state = this.state();
    switch (state.kind) {
      case 'saved':
        return this.t('draft.saved', { time: this.time(state.at) });
      case 'refused':
        return this.t('draft.refused', { reason: this.problemText.sentence(state.error) });
      case 'signedOut':
        return this.t('draft.signedOut');
      case 'offline':
        return this.t('draft.offline');
      // Said neither while writing nor while saving: only the outcome is worth interrupting for.
      default:
        return '';
    }
  });

  private time(at: string): string {
    const format = new Intl.DateTimeFormat(this.region(), { hour: '2-digit', minute: '2-digit', timeZone });
    const time = format.format(new Date(at));
    // Swedish writes 14.32; Intl's 14:32 is the technical form.
    return this.region() === 'sv-SE' ? time.replace(':', '.') : time;
  }
}
