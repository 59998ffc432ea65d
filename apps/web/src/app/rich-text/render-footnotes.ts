import type { TextPlace } from './render-rich-text.js';
import { renderWords } from './render-words.js';
import type { Footnote } from './text-types.js';

/** The footnotes of one text: marks in it, and the list at its end, each leading to the other. */
export class Footnotes {
  private readonly notes: Footnote[] = [];

  constructor(private readonly place: Omit<TextPlace, 'headingLevel'>) {}

  /** The mark where the footnote stands. */
  mark(footnote: Footnote): Element {
    const { document, words } = this.place;
    this.notes.push(footnote);
    const number = this.notes.length;
    const mark = document.createElement('sup');
    mark.append(this.link(`mark-${number}`, `note-${number}`, String(number), words.footnote(number)));
    return mark;
  }

  /** The footnotes themselves; nothing where there are none. */
  list(): Element[] {
    const { document, prefix, words } = this.place;
    if (this.notes.length === 0) return [];
    const section = document.createElement('section');
    section.className = 'footnotes';
    section.setAttribute('aria-label', words.footnotes);
    const list = document.createElement('ol');
    list.append(
      ...this.notes.map(({ content }, index) => {
        const number = index + 1;
        const item = document.createElement('li');
        item.id = `${prefix}-note-${number}`;
        item.tabIndex = -1;
        const back = this.link(null, `mark-${number}`, '↩', words.backToText(number));
        item.append(...content.map((one) => renderWords(one, document)), ' ', back);
        return item;
      }),
    );
    section.append(list);
    return [section];
  }

  /** A link within the text. The page's router has no say in it: it would take the address for another page. */
  private link(id: string | null, to: string, text: string, name: string): Element {
    const { document, prefix } = this.place;
    const link = document.createElement('a');
    if (id !== null) link.id = `${prefix}-${id}`;
    link.href = `${document.location?.pathname ?? ''}#${prefix}-${to}`;
    link.textContent = text;
    link.setAttribute('aria-label', name);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      document.getElementById(`${prefix}-${to}`)?.focus();
    });
    return link;
  }
}
