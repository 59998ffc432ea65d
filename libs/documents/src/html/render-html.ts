import type { ReportDocument } from '@samsyn/domain';
import type { EditionMeta } from '../edition-meta.js';
import { enumeration, labels, swedishDate } from '../labels.js';
import { refusePending } from '../text.js';
import { blocks } from './blocks.js';
import { contents } from './contents.js';
import { newContext } from './context.js';
import { html } from './markup.js';
import { downloadLinks, facts, page, type Download, type PageOptions } from './page.js';
import { sourcesAnchor, sourcesAppendix } from './sources-appendix.js';

/** How a report is shown as a page. */
export interface HtmlOptions extends PageOptions {
  /** Something to say at the top; a preview always says that it is one. */
  readonly banner?: string;
  readonly downloads?: readonly Download[];
  readonly meta?: EditionMeta;
}

/**
 * The report as a complete static HTML page in Swedish, without scripts: the same document gives the same characters.
 * @throws RangeError when an edition holds a pending block.
 */
export function renderHtml(document: ReportDocument, options: HtmlOptions = {}): string {
  refusePending(document);
  const { meta = {}, downloads = [] } = options;
  const banner = options.banner ?? (document.kind === 'preview' ? labels.preview : undefined);
  const main = blocks(document.sections, newContext(blocks));
  return page({
    ...options,
    title: [document.title, meta.county].filter(Boolean).join(' – '),
    description: document.subtitle,
    header: html`<h1>${document.title}</h1>
      ${document.subtitle && html`<p class="subtitle">${document.subtitle}</p> `}${facts([
        [labels.owners, enumeration(document.owners)],
        [labels.date, swedishDate(document.date)],
        [labels.edition, meta.number === undefined ? null : String(meta.number)],
        [labels.publishedOn, meta.publishedOn && swedishDate(meta.publishedOn)],
        [labels.decision, meta.decision && labels.decided(meta.decision)],
        [labels.registryNumber, meta.decision?.registryNumber],
      ])}
      ${downloads.length > 0 && downloadLinks(downloads)}${banner && html`<p class="banner">${banner}</p>`}`,
    nav: contents(document, sourcesAnchor),
    main: html`${main}${sourcesAppendix(document)}`,
    footer: html`<p>${labels.footer.compiled(document.revisionIds.length)} ${labels.footer.permanent}</p> `,
  });
}
