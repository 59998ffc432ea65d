import type { Inline } from '@samsyn/domain';
import { labels } from '../labels.js';
import { html, type Markup } from './markup.js';

/** Where the footnotes stand in the page. */
export const footnotesAnchor = 'fotnoter';

/** The footnotes of a document, numbered through it. */
export class Footnotes {
  private readonly notes: (readonly Inline[])[] = [];

  get count(): number {
    return this.notes.length;
  }

  /** The mark in the text, which leads to the footnote. */
  mark(note: readonly Inline[]): Markup {
    this.notes.push(note);
    const number = this.notes.length;
    return html`<sup
      ><a href="#fotnot-${number}" id="fotnotsmarke-${number}" aria-label="${labels.footnote(number)}"
        >${number}</a
      ></sup
    >`;
  }

  /** The footnotes, each with its way back. `draw` draws a note's words. */
  list(draw: (note: readonly Inline[]) => Markup): Markup {
    return html`<ol class="footnotes">
      ${this.notes.map((note, index) => {
        const number = index + 1;
        return html`<li id="fotnot-${number}" tabindex="-1">
          ${draw(note)}
          <a class="back" href="#fotnotsmarke-${number}" aria-label="${labels.backToText(number)}">↩</a>
        </li> `;
      })}
    </ol> `;
  }
}
