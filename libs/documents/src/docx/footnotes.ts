import type { Inline } from '@samsyn/domain';
import { Paragraph } from 'docx';
import { printable } from '../text.js';
import { runs } from './runs.js';

/** The footnotes of a document, as Word keeps them: apart from the text, each with its number. */
export class Footnotes {
  /** The titles of the links in them, in order. */
  readonly linkTitles: (string | undefined)[] = [];
  private readonly notes: Paragraph[] = [];

  /** Keeps a footnote; gives back its number. */
  add(note: readonly Inline[]): number {
    const children = runs([{ text: ' ' }, ...note], {
      linked: (title) => this.linkTitles.push(title && printable(title)),
      // A footnote has none of its own; were there one, its words would stand here.
      footnote: (inner) => this.add(inner),
    });
    return this.notes.push(new Paragraph({ style: 'FootnoteText', children }));
  }

  /** All of them, by number. */
  all(): Record<number, { children: Paragraph[] }> {
    return Object.fromEntries(this.notes.map((note, index) => [index + 1, { children: [note] }]));
  }
}
