import {
  Component,
  DOCUMENT,
  type ElementRef,
  ViewEncapsulation,
  booleanAttribute,
  computed,
  effect,
  inject,
  input,
  viewChild,
} from '@angular/core';
import type { RichText, Taken } from '@samsyn/domain';
import { isBlank } from '@samsyn/domain/rules';
import { attachmentAddress } from '../api/attachment-address.js';
import { Language } from '../i18n/language.js';
import { TEXTS } from '../i18n/texts.js';
import { markBlocks } from './block-markers.js';
import { BLOCK_REMARKS } from './block-remarks.js';
import { TakenNames } from './taken-names.js';
import { PicturePlace } from './picture-place.js';
import { renderRichText, type TextPlace } from './render-rich-text.js';

/** Counts the texts, so that no two have footnotes of the same name. */
let views = 0;

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
  /** The level of the text's first headings, one below the heading that it stands under. */
  readonly headingLevel = input(3);
  /** Whether what stands as it was taken over is marked. */
  readonly marksTaken = input(false, { transform: booleanAttribute });

  protected readonly t = inject(TEXTS);
  private readonly takenNames = inject(TakenNames);
  protected readonly blank = computed(() => isBlank(this.text()));
  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');

  constructor() {
    views += 1;
    const prefix = `text-${views}`;
    const document = inject(DOCUMENT);
    const pictures = inject(PicturePlace, { optional: true });
    const pictureAt = (id: string) => (pictures ? `${pictures.address()}/${id}` : attachmentAddress(id));
    effect(() => {
      const place = { document, headingLevel: this.headingLevel(), pictureAt, prefix, words: this.words() };
      const content = this.blank() ? [] : [renderRichText(this.text(), place)];
      this.place().nativeElement.replaceChildren(...content);
    });
    const remarks = inject(BLOCK_REMARKS, { optional: true });
    const language = inject(Language).current;
    if (remarks)
      effect(() => {
        this.text();
        this.headingLevel();
        const words = {
          language: language(),
          begin: (quote: string) => this.t('comment.onBlock', { quote }),
          read: (count: number, quote: string) => this.t.count('comment.readBlock', count, { quote }),
        };
        markBlocks(this.place().nativeElement, remarks, words);
      });
  }

  private words(): TextPlace['words'] {
    return {
      footnotes: this.t('richText.footnotes'),
      footnote: (number) => this.t('richText.footnoteMark', { number }),
      backToText: (number) => this.t('richText.backToText', { number }),
      missingPicture: this.t('richText.missingPicture'),
      ...(this.marksTaken() && { taken: (taken: Taken) => this.takenNames.words(taken) }),
    };
  }
}
