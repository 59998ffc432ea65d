import type { ReportDocument } from '@samsyn/domain';
import { labels } from '../labels.js';
import { sectionsAt } from '../sources.js';
import { headingOf } from '../text.js';
import { html, type Markup } from './markup.js';

/** The table of contents: focus areas with their sections, and what comes after them. */
export function contents(
  { front = [], sections }: ReportDocument,
  after: readonly { readonly anchor: string; readonly title: string }[],
): Markup {
  return html`<nav aria-labelledby="innehall">
    <h2 id="innehall">${labels.contents}</h2>
    <ul>
      ${[...front, ...sections].map((area) => {
        const inside = sectionsAt(2, area.blocks);
        return html`<li>
          <a href="#${area.anchor}">${headingOf(area)}</a>${
            inside.length > 0 &&
            html`
              <ul>
                ${inside.map((one) => html`<li><a href="#${one.anchor}">${headingOf(one)}</a></li> `)}
              </ul>
            `
          }
        </li> `;
      })}
      ${after.map(({ anchor, title }) => html`<li><a href="#${anchor}">${title}</a></li> `)}
    </ul>
  </nav> `;
}
