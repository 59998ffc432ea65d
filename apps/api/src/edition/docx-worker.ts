import { parentPort } from 'node:worker_threads';
import { renderDocx, type EditionMeta } from '@samsyn/documents';
import type { ReportDocument } from '@samsyn/domain';
import { picturesIn, type NamedPicture } from './pictures.js';

interface Order {
  readonly document: ReportDocument;
  readonly meta: EditionMeta;
  readonly pictures: readonly NamedPicture[];
}

/** The thread of `docx-thread.ts`: a document in, a Word file or an error out. */
parentPort!.on('message', ({ document, meta, pictures }: Order) => {
  renderDocx(document, { meta, picture: picturesIn(pictures) }).then(
    (bytes) => parentPort!.postMessage({ bytes }),
    (error: unknown) => parentPort!.postMessage({ error }),
  );
});
