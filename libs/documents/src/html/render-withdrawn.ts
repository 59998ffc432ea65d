import { labels, swedishDate } from '../labels.js';
import { lines } from './inlines.js';
import { html } from './markup.js';
import { facts, page, type PageOptions } from './page.js';

/** A withdrawn edition. */
export interface WithdrawnEdition {
  readonly title: string;
  readonly subtitle?: string;
  readonly county?: string;
  readonly number?: number;
  /** Europe/Stockholm day. */
  readonly publishedOn?: string;
  /** Europe/Stockholm day. */
  readonly withdrawnOn: string;
  readonly reason: string;
  /** The edition that has taken its place. */
  readonly replacement?: { readonly label: string; readonly href: string };
}

/** The page at a withdrawn edition's address: that it is withdrawn, when and why, and none of its text. */
export function renderWithdrawn(edition: WithdrawnEdition, options: PageOptions = {}): string {
  const { title, subtitle, county, number, publishedOn, withdrawnOn, reason, replacement } = edition;
  return page({
    ...options,
    title: `${labels.withdrawn.mark}: ${title}`,
    header: html`<h1>${labels.withdrawn.title(title)}</h1>
      ${subtitle && html`<p class="subtitle">${subtitle}</p> `}${facts([
        [labels.county, county],
        [labels.edition, number === undefined ? null : String(number)],
        [labels.publishedOn, publishedOn && swedishDate(publishedOn)],
        [labels.withdrawn.mark, swedishDate(withdrawnOn)],
      ])}`,
    main: html`<p>${labels.withdrawn.text(withdrawnOn)}</p>
      <h2>${labels.withdrawn.reason}</h2>
      <p>${lines(reason)}</p>
      ${replacement && html`<p>${labels.withdrawn.replacement}: <a href="${replacement.href}">${replacement.label}</a></p> `}`,
  });
}
