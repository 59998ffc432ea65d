import type { renderDocx as Render } from './render-docx.js';

/** `renderDocx`, loaded at the first call: a process that makes no Word files is spared 36 MB. */
export const renderDocx: typeof Render = async (...report) => {
  const { renderDocx: render } = await import('./render-docx.js');
  return render(...report);
};
