import {
  Component,
  type ElementRef,
  afterRenderEffect,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MomentPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import type { Choice, TwoTexts } from './drafting.js';

/**
 * Two texts side by side, of which a person takes one, the other or both. The page around it shows them in the places
 * `theirs` and `mine`.
 */
@Component({
  selector: 'app-text-choice',
  imports: [MatButton, MomentPipe],
  template: `
    @let why = two().why;
    <h2 #heading tabindex="-1">
      {{ t(why === 'found' ? 'draft.found.heading' : 'draft.conflict.heading') }}
    </h2>
    <p>
      {{
        why === 'found'
          ? t('draft.found.explain', { moment: (two().at | moment) })
          : t('draft.conflict.explain')
      }}
    </p>
    <div class="texts">
      <section>
        <h3>{{ t(why === 'found' ? 'draft.found.theirs' : 'draft.conflict.theirs') }}</h3>
        <ng-content select="[theirs]" />
        <button matButton="outlined" type="button" (click)="choose.emit('theirs')">
          {{ t('draft.choice.theirs') }}
        </button>
      </section>
      <section>
        <h3>{{ t(why === 'found' ? 'draft.found.mine' : 'draft.conflict.mine') }}</h3>
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
    h2 {
      margin-block-start: 0;
    }
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
  readonly two = input.required<TwoTexts<unknown>>();
  readonly choose = output<Choice>();

  protected readonly t = inject(TEXTS);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  constructor() {
    // The form has gone from under the writer's hands: focus goes to what came in its place.
    afterRenderEffect(() => {
      const heading = this.heading().nativeElement;
      if (this.two().why === 'conflict' && document.activeElement !== heading) heading.focus();
    });
  }
}
