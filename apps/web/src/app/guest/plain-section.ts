import { Component, computed, inject, input } from '@angular/core';
import type { SectionReading } from '@samsyn/domain';
import { plainText } from '@samsyn/domain/rules';
import { TEXTS } from '../i18n/texts.js';
import { RichTextView } from '../rich-text/rich-text-view.js';
import { difficultWords } from './difficult-words.js';

/** A section for somebody who is no civil servant: what it is about, what is wanted, what was done, and hard words. */
@Component({
  selector: 'app-plain-section',
  imports: [RichTextView],
  template: `
    <h2>{{ t('guest.about') }}</h2>
    <p>{{ t('guest.aboutText', { county: reading().county, section: reading().section.title }) }}</p>
    @if (reading().section.goals.length > 0) {
      <h2>{{ t('guest.goals') }}</h2>
      <ul lang="sv">
        @for (goal of reading().section.goals; track $index) {
          <li>{{ goal }}</li>
        }
      </ul>
    }
    <h2>{{ t('guest.done') }}</h2>
    @for (text of reading().texts; track $index) {
      <h3 lang="sv">{{ text.unit }}</h3>
      @if (text.nothing !== null) {
        <p>{{ t('guest.nothing') }}</p>
        <p lang="sv">{{ text.nothing }}</p>
      } @else {
        <app-rich-text-view [text]="text.body" [headingLevel]="4" />
      }
    } @empty {
      <p>{{ t('guest.noTexts') }}</p>
    }
    @if (words().length > 0) {
      <h2>{{ t('guest.words') }}</h2>
      <dl>
        @for (word of words(); track word) {
          <dt>{{ t(wordKey(word, 'word')) }}</dt>
          <dd>{{ t(wordKey(word, 'means')) }}</dd>
        }
      </dl>
    }
  `,
  styles: `
    :host {
      display: block;
      max-inline-size: 38rem;
      font-size: 1.1875rem;
      line-height: 1.65;
    }
    dt {
      font-weight: 600;
    }
    dd {
      margin: 0 0 0.75rem;
    }
  `,
})
export class PlainSection {
  readonly reading = input.required<SectionReading>();

  protected readonly t = inject(TEXTS);
  protected readonly words = computed(() => {
    const { section, texts } = this.reading();
    const said = [
      section.title,
      ...section.goals,
      ...section.questions.map(({ text }) => text),
      ...texts.map(({ body, nothing }) => nothing ?? plainText(body)),
    ];
    return difficultWords(said.join('\n'));
  });
  protected readonly wordKey = (word: ReturnType<typeof difficultWords>[number], part: 'word' | 'means') =>
    `guest.word.${word}.${part}` as const;
}
