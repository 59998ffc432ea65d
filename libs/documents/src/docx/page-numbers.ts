import type { PageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';

const estimate = estimatePageNumbersWith({ guess: true });

/**
 * Lays the pages out as Word would, so that the table of contents has its page numbers from the start and Word need not
 * ask to update it. A function of its own, since the library's also works out the headings' list numbers, which takes
 * as long as a fifth of the document; these headings are numbered in their text.
 */
export const pageNumbers: PageNumberEstimator = (body, context) => estimate(body, context);
