import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { renderDocx, type EditionMeta } from '@samsyn/documents';
import type { ReportDocument } from '@samsyn/domain';

const script = new URL('./docx-worker.js', import.meta.url);
/** Only the build has a script that a thread can run; from source the file is made in place. */
const hasScript = existsSync(fileURLToPath(script));

let last: Promise<unknown> = Promise.resolve();

/**
 * Makes a Word file. To lay its pages out takes most of a second, in which nobody else should wait: it is done in a
 * thread of its own, one file at a time.
 */
export function docxInThread(document: ReportDocument, meta: EditionMeta): Promise<Buffer> {
  const make = () => (hasScript ? inThread(document, meta) : renderDocx(document, { meta }));
  const made = last.then(make, make).then((bytes) => Buffer.from(bytes));
  last = made;
  return made;
}

function inThread(document: ReportDocument, meta: EditionMeta): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: { document, meta } });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread that makes Word files ended with ${code}`)));
  });
}
