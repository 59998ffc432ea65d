import type { ReportDocument } from '@samsyn/domain';
import { enumeration, labels } from '../labels.js';
import { sourcesOf } from '../sources.js';
import { sourceRows } from '../source-rows.js';
import { heading } from './blocks.js';
import { attribute, html, type Markup } from './markup.js';
import { scrolling } from './table.js';

/** Where the appendix stands in the page. */
export const sourcesAnchor = 'kallor';

/** The appendix that says, section by section, who wrote and who approved. */
export function sourcesAppendix(document: ReportDocument): Markup {
  const { plans, sections } = sourcesOf(document);
  const words = labels.sources;
  const table = html`<table>
    <caption>
      ${words.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.unit}</th>
        <th scope="col">${words.what}</th>
        <th scope="col">${words.authors}</th>
        <th scope="col">${words.approved}</th>
      </tr>
    </thead>
    ${sections.map(
      (section) =>
        html`<tbody>
          <tr>
            <th scope="rowgroup" colspan="4"><a href="#${section.anchor}">${section.title}</a></th>
          </tr>
          ${sourceRows(section).map(
            ({ id, unit, what, authors, approved }) =>
              html`<tr${attribute('data-source', id)}><th scope="row">${unit}</th><td>${what}</td><td>${authors}</td><td>${approved}</td></tr>\n`,
          )}
        </tbody> `,
    )}
  </table>`;
  return html`<section class="area" id="${sourcesAnchor}">
    ${heading(1, words.title, sourcesAnchor)}
    <p>${words.intro}</p>
    ${plans.length > 0 && html`<p>${words.plan(enumeration(plans))}</p> `}${
      sections.length > 0 && scrolling(words.caption, table)
    }
  </section> `;
}
