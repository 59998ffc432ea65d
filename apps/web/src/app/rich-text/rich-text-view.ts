import {
  Component,
  DOCUMENT,
  type ElementRef,
  ViewEncapsulation,
  computed,
  effect,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { isBlank, type RichText } from '@samsyn/domain';
import { TEXTS } from '../i18n/texts.js';
import { renderRichText } from './render-rich-text.js';

/** Shows a text to read. The editor is not loaded for it. */
@Component({
  selector: 'app-rich-text-view',
  // The elements are built by hand and carry no scope of Angular's.
  encapsulation: ViewEncapsulation.None,
  template: `
    @if (blank()) {
      <p class="rich-text-empty">{{ t('richText.empty') }}</p>
    }
    <div class="rich-text-view" lang="sv" #place></div>
  `,
  styleUrl: './rich-text-view.scss',
})
export class RichTextView {
  readonly text = input.required<RichText>();
  protected readonly t = inject(TEXTS);
  protected readonly blank = computed(() => isBlank(this.text()));
  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');

  constructor() {
    const document = inject(DOCUMENT);
    effect(() => {
      const content = this.blank() ? [] : [renderRichText(this.text(), document)];
      this.place().nativeElement.replaceChildren(...content);
    });
  }
}
