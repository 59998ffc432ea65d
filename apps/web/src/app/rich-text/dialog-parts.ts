/** What asks for links and footnotes, in one piece that is loaded when somebody begins to write. */
export { MatDialog } from '@angular/material/dialog';
export { FootnoteDialog } from './footnote-dialog.js';
export { LinkDialog } from './link-dialog.js';
