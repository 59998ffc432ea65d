import { nameOfNumbered, type Numbered } from '@samsyn/domain';
import { labels } from '../labels.js';
import type { Context } from './context.js';
import { html, type Markup } from './markup.js';

/** What a table or figure is called in the page and outside it. */
export interface Named {
  /** `Tabell 3`. */
  readonly label: string;
  /** Its permanent anchor: `tabell-3`. */
  readonly anchor: string;
  /** The way to its figures as files. */
  readonly data: Markup;
}

/** The number of a table or figure and what follows from it; undefined for what is not numbered. */
export function named(block: Numbered, { numbers, dataHref }: Context): Named | undefined {
  const number = numbers.get(block);
  if (number === undefined) return undefined;
  const label = block.type === 'table' ? labels.table(number) : labels.figure(number);
  const anchor = nameOfNumbered(block, number);
  const link = (format: 'csv' | 'json') =>
    html`<a href="${dataHref!(anchor, format)}" aria-label="${labels.data(label, format)}"
      >${format.toUpperCase()}</a
    >`;
  const data =
    dataHref && block.type !== 'figure'
      ? html`<p class="data">${labels.dataAs} ${link('csv')}, ${link('json')}</p> `
      : html``;
  return { label, anchor, data };
}
