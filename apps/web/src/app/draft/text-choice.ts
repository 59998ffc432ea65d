import {
  Component,
  type ElementRef,
  afterRenderEffect,
  computed,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MomentPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { comparedParts, sameWords } from './compared-parts.js';
import type { Choice, Drafting, TwoTexts } from './drafting.js';
import { MarkedText } from './marked-text.js';

/**
 * Two texts side by side with the words marked in which they differ, of which a person takes one, the other or both.
 * The page around it shows them with all their formatting in the places `theirs` and `mine`.
 */
@Component({
  selector: 'app-text-choice',
  imports: [MarkedText, MatButton, MomentPipe],
  templateUrl: './text-choice.html',
  styleUrl: './text-choice.scss',
})
export class TextChoice {
  readonly two = input.required<TwoTexts<unknown>>();
  readonly drafting = input.required<Pick<Drafting<unknown>, 'parts'>>();
  readonly choose = output<Choice>();

  protected readonly t = inject(TEXTS);
  protected readonly parts = computed(() => {
    const { theirs, mine } = this.two();
    return comparedParts(this.drafting().parts(theirs), this.drafting().parts(mine));
  });
  protected readonly sameWords = computed(() => sameWords(this.parts()));
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  constructor() {
    // The form has gone from under the writer's hands: focus goes to what came in its place.
    afterRenderEffect(() => {
      this.two();
      this.heading().nativeElement.focus();
    });
  }
}
