import type { ReportDocument } from '@samsyn/domain';
import type { EditionMeta } from '../edition-meta.js';
import { enumeration, labels, swedishDate } from '../labels.js';
import { markOf, refusePending } from '../text.js';
import type { PagePicture, PictureFinder } from '../picture.js';
import { blocks, heading } from './blocks.js';
import { contents } from './contents.js';
import { newContext, type DataHref } from './context.js';
import { footnotesAnchor } from './footnotes.js';
import { runs } from './inlines.js';
import { html } from './markup.js';
import { downloadLinks, facts, page, type Download, type PageOptions } from './page.js';
import { sourcesAnchor, sourcesAppendix } from './sources-appendix.js';

/** How a report is shown as a page. */
export interface HtmlOptions extends PageOptions {
  /** Something to say at the top; a preview always says that it is one. */
  readonly banner?: string;
  readonly downloads?: readonly Download[];
  readonly meta?: EditionMeta;
  /** Says after each run of text from one source where it comes from, in a part that is opened on request. */
  readonly origins?: boolean;
  /** Where the figures of its tables and charts are as files; without it the page does not lead to any. */
  readonly dataHref?: DataHref;
  /** Where its pictures are; without it they are said in words. */
  readonly picture?: PictureFinder<PagePicture>;
}

/**
 * The report as a complete static HTML page in Swedish, without scripts: the same document gives the same characters.
 * @throws RangeError when an edition holds a pending block.
 */
export function renderHtml(document: ReportDocument, options: HtmlOptions = {}): string {
  refusePending(document);
  const { meta = {}, downloads = [], picture = () => undefined } = options;
  const banner = options.banner ?? markOf(document)?.text;
  const { facts: more = [], front = [], contents: printsContents = true, appendix = true } = document;
  const context = newContext(blocks, { ...options, document, picture });
  const main = blocks([...front, ...document.sections], context);
  const { footnotes } = context;
  return page({
    ...options,
    title: [document.title, meta.county].filter(Boolean).join(' – '),
    description: document.subtitle,
    header: html`<h1>${document.title}</h1>
      ${document.subtitle && html`<p class="subtitle">${document.subtitle}</p> `}${facts([
        [labels.owners, enumeration(document.owners)],
        ...more.map(({ term, text }) => [term, swedishDate(text)] as const),
        [labels.date, swedishDate(document.date)],
        [labels.edition, meta.number === undefined ? null : String(meta.number)],
        [labels.publishedOn, meta.publishedOn && swedishDate(meta.publishedOn)],
        [labels.decision, meta.decision && labels.decided(meta.decision)],
        [labels.registryNumber, meta.decision?.registryNumber],
      ])}
      ${downloads.length > 0 && downloadLinks(downloads)}${banner && html`<p class="banner">${banner}</p>`}`,
    ...(printsContents && {
      nav: contents(document, [
        ...(footnotes.count > 0 ? [{ anchor: footnotesAnchor, title: labels.footnotes }] : []),
        ...(appendix ? [{ anchor: sourcesAnchor, title: labels.sources.title }] : []),
      ]),
    }),
    main: html`${main}${
      footnotes.count > 0 &&
      html`<section class="area" id="${footnotesAnchor}">
        ${heading(1, labels.footnotes, footnotesAnchor)}${footnotes.list(runs)}
      </section> `
    }${appendix && sourcesAppendix(document)}`,
    footer:
      document.template === 'status'
        ? html``
        : html`<p>${labels.footer.compiled(document.revisionIds.length)} ${labels.footer.permanent}</p> `,
  });
}
