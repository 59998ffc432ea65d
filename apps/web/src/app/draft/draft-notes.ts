import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { momentText } from '../i18n/formats.js';
import { Language } from '../i18n/language.js';
import { TEXTS } from '../i18n/texts.js';
import { PresentList } from '../live/present-list.js';
import type { Drafting } from './drafting.js';

/** What whoever is about to write should know first: who else is here, and what has happened to the text meanwhile. */
@Component({
  selector: 'app-draft-notes',
  imports: [MatButton, PresentList],
  template: `
    <app-present-list [others]="drafting().others" />
    <div role="status">
      @if (text(); as text) {
        <p>{{ text }}</p>
      }
    </div>
    @if (drafting().event()?.kind === 'chosen') {
      <button matButton="outlined" type="button" (click)="drafting().undo()">
        {{ t('draft.event.undo') }}
      </button>
    }
  `,
  styles: `
    p {
      margin: 0;
      padding: 0.75rem 1rem;
      max-inline-size: var(--app-text-width);
      background: var(--app-wait-surface);
      border-inline-start: 0.375rem solid var(--app-wait);
    }
    button {
      margin-block-start: 0.5rem;
    }
    :host {
      display: block;
      margin-block-end: 0.75rem;
    }
  `,
})
export class DraftNotes {
  readonly drafting = input.required<Pick<Drafting<unknown>, 'others' | 'event' | 'undo'>>();

  protected readonly t = inject(TEXTS);
  private readonly region = inject(Language).region;

  protected readonly text = computed(() => {
    const event = this.drafting().event();
    switch (event?.kind) {
      case 'restored':
        return this.t('draft.event.restored', { moment: momentText(event.at, this.region()) });
      case 'taken':
        return this.t('draft.event.taken');
      case 'chosen':
        return this.t(event.choice === 'theirs' ? 'draft.event.tookTheirs' : 'draft.event.tookMine');
      default:
        return '';
    }
  });
}
