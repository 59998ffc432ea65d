import type { Inline } from '@samsyn/domain';
import { safeHref } from '../text.js';
import type { Context } from './context.js';
import { attribute, html, type Markup } from './markup.js';

/** Runs of text with bold, italics, links, line breaks and the marks of footnotes. */
export function inlines(runs: readonly Inline[], context: Pick<Context, 'footnotes'>): Markup {
  return html`${runs.map((one) => (one.footnote ? context.footnotes.mark(one.footnote) : run(one)))}`;
}

/** Runs without footnotes, as a footnote itself has them. */
export function runs(list: readonly Inline[]): Markup {
  return html`${list.map(run)}`;
}

function run({ text, bold, italic, href, title }: Inline): Markup {
  let markup = lines(text);
  if (italic) markup = html`<em>${markup}</em>`;
  if (bold) markup = html`<strong>${markup}</strong>`;
  const address = safeHref(href);
  return address && text.trim()
    ? html`<a href="${address}" ${attribute('title', title)}>${markup}</a>`
    : markup;
}

/** Text whose line breaks are kept. */
export function lines(text: string): Markup {
  const [first, ...rest] = text.split('\n');
  return html`${first}${rest.map((line) => html`<br />${line}`)}`;
}
