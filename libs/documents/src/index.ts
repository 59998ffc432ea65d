export type { EditionMeta } from './edition-meta.js';
export { renderDocx } from './docx/render-when-asked.js';
export type { DocxOptions } from './docx/render-docx.js';
export type { Download, PageOptions } from './html/page.js';
export { renderHtml, type HtmlOptions } from './html/render-html.js';
export { renderPublicIndex, type PublicEdition } from './html/render-public-index.js';
export { renderWithdrawn, type WithdrawnEdition } from './html/render-withdrawn.js';
export { stylesheet } from './html/stylesheet.js';
export { sourcesOf, type DocumentSources, type SectionSources } from './sources.js';
