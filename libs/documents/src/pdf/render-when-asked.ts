import type { renderPdf as Render } from './render-pdf.js';

/** `renderPdf`, loaded at the first call: a process that makes no PDFs is spared the compiler and its fonts. */
export const renderPdf: typeof Render = async (...report) => {
  const { renderPdf: render } = await import('./render-pdf.js');
  return render(...report);
};
