import type { Inline } from '@samsyn/domain';
import { safeHref } from '../text.js';
import { attribute, html, type Markup } from './markup.js';

/** Runs of text with bold, italics, links and line breaks. */
export function inlines(runs: readonly Inline[]): Markup {
  return html`${runs.map(run)}`;
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
