import { labels, swedishDate } from '../labels.js';
import { html, type Markup } from './markup.js';
import { downloadLinks, page, type Download, type PageOptions } from './page.js';

/** A published edition in the list. */
export interface PublicEdition {
  readonly county: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly number: number;
  /** Europe/Stockholm day. */
  readonly publishedOn: string;
  readonly href: string;
  readonly downloads?: readonly Download[];
}

const collator = new Intl.Collator('sv');

/** The page that lists the published editions of all counties, newest first. */
export function renderPublicIndex(
  editions: readonly PublicEdition[],
  options: Omit<PageOptions, 'indexHref'> & { readonly verifyHref?: string } = {},
): string {
  return page({
    ...options,
    title: labels.index.title,
    description: labels.index.intro,
    header: html`<h1>${labels.index.title}</h1>
      <p class="subtitle">${labels.index.intro}</p>`,
    main: html`${editions.length ? list(editions.toSorted(newestFirst)) : html`<p>${labels.index.empty}</p> `}${
      options.verifyHref && html`<p><a href="${options.verifyHref}">${labels.sealed.verify}</a></p> `
    }`,
  });
}

function newestFirst(a: PublicEdition, b: PublicEdition): number {
  if (a.publishedOn !== b.publishedOn) return a.publishedOn < b.publishedOn ? 1 : -1;
  return b.number - a.number || collator.compare(a.title, b.title);
}

function list(editions: readonly PublicEdition[]): Markup {
  return html`<ul class="editions">
    ${editions.map(
      ({ county, title, subtitle, number, publishedOn, href, downloads = [] }) =>
        html`<li>
          <h2><a href="${href}">${title}, ${county}</a></h2>
          ${subtitle && html`<p>${subtitle}</p> `}
          <p>
            ${labels.editionNumber(number)},
            <time datetime="${publishedOn}">${swedishDate(publishedOn)}</time>
          </p>
          ${downloads.length > 0 && downloadLinks(downloads)}
        </li> `,
    )}
  </ul> `;
}
