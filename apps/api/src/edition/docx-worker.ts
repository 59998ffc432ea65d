import { parentPort, workerData } from 'node:worker_threads';
import { renderDocx, type EditionMeta } from '@samsyn/documents';
import type { ReportDocument } from '@samsyn/domain';

/** The thread that `docx-thread.ts` starts: one Word file, and it ends. */
const { document, meta } = workerData as { document: ReportDocument; meta: EditionMeta };
parentPort!.postMessage(await renderDocx(document, { meta }));
