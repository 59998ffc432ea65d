/** What makes a text of ours of another's, in one piece that is loaded when somebody begins to write. */
export { convertHtml } from './convert-html.js';
export { convertPlain } from './convert-plain.js';
