import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { renderDocx, type EditionMeta } from '@samsyn/documents';
import type { ReportDocument } from '@samsyn/domain';
import { picturesIn, type NamedPicture } from './pictures.js';

const script = new URL('./docx-worker.js', import.meta.url);
/** Only the build has a script that a thread can run; from source a file is made in place. */
export const hasThread = existsSync(fileURLToPath(script));

/** A thread that has made a file makes the next in half the time; one that has nothing to do gives its memory back. */
const idleFor = 5 * 60_000;

let thread: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Makes a Word file. To lay its pages out takes most of a second, in which nobody else should wait: it is done in a
 * thread of its own, one file at a time.
 */
export function docxInThread(
  document: ReportDocument,
  meta: EditionMeta,
  pictures: readonly NamedPicture[],
): Promise<Buffer> {
  const make = () =>
    hasThread
      ? inThread(document, meta, pictures)
      : renderDocx(document, { meta, picture: picturesIn(pictures) });
  const made = last.then(make, make).then((bytes) => Buffer.from(bytes));
  last = made;
  return made;
}

interface Answer {
  readonly bytes?: Uint8Array;
  readonly error?: Error;
}

async function inThread(
  document: ReportDocument,
  meta: EditionMeta,
  pictures: readonly NamedPicture[],
): Promise<Uint8Array> {
  clearTimeout(idle);
  const worker = (thread ??= new Worker(script));
  const settled = new AbortController();
  try {
    const { signal } = settled;
    worker.postMessage({ document, meta, pictures });
    const [answer] = (await Promise.race([
      once(worker, 'message', { signal }),
      once(worker, 'exit', { signal }).then(([code]) => {
        throw new Error(`The thread that makes Word files ended with ${code}`);
      }),
    ])) as [Answer];
    if (answer.bytes) return answer.bytes;
    throw answer.error ?? new Error('The thread made no Word file');
  } catch (error) {
    end(worker);
    throw error;
  } finally {
    settled.abort();
    // Whoever stops the program need not wait for a thread that waits.
    worker.unref();
    idle = setTimeout(() => end(worker), idleFor).unref();
  }
}

function end(worker: Worker): void {
  if (thread === worker) thread = undefined;
  void worker.terminate();
}
