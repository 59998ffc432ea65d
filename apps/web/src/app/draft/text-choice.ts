import { Component, inject, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TEXTS } from '../i18n/texts.js';

export type Choice = 'theirs' | 'mine' | 'both';

/**
 * Two texts side by side, of which a person takes one, the other or both. The page around it says how they came to be
 * two, and shows them in the places `theirs` and `mine`.
 */
@Component({
  selector: 'app-text-choice',
  imports: [MatButton],
  template: `
    <div class="texts">
      <section>
        <ng-content select="[theirs]" />
        <button matButton="outlined" type="button" (click)="choose.emit('theirs')">
          {{ t('draft.choice.theirs') }}
        </button>
      </section>
      <section>
        <ng-content select="[mine]" />
        <button matButton="outlined" type="button" (click)="choose.emit('mine')">
          {{ t('draft.choice.mine') }}
        </button>
      </section>
    </div>
    <button matButton="filled" type="button" (click)="choose.emit('both')">
      {{ t('draft.choice.both') }}
    </button>
    <p>{{ t('draft.choice.bothHint') }}</p>
  `,
  styles: `
    .texts {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
      gap: 1rem;
      margin-block: 1rem;
    }
    section {
      padding: 1rem;
      border: 1px solid var(--mat-sys-outline);
      border-radius: var(--app-radius);
      min-inline-size: 0;
    }
  `,
})
export class TextChoice {
  readonly choose = output<Choice>();
  protected readonly t = inject(TEXTS);
}
