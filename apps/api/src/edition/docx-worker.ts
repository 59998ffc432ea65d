import { parentPort } from 'node:worker_threads';
import { renderDocx, type EditionMeta } from '@samsyn/documents';
import type { ReportDocument } from '@samsyn/domain';

/** The thread of `docx-thread.ts`: a document in, a Word file or an error out. */
parentPort!.on('message', ({ document, meta }: { document: ReportDocument; meta: EditionMeta }) => {
  renderDocx(document, { meta }).then(
    (bytes) => parentPort!.postMessage({ bytes }),
    (error: unknown) => parentPort!.postMessage({ error }),
  );
});
