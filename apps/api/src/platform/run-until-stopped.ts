import { StartError } from './start-error.js';

type Ending = () => Promise<unknown>;

/** What a start has at hand for its end. */
export interface Run {
  /** Registers how to end what was just started; the endings run in the opposite order. */
  onEnd(ending: Ending): void;
  /** Ends the program because something it needs is gone. */
  fail(error: Error): void;
}

/**
 * Starts the program and keeps it running until SIGINT or SIGTERM; then ends it in order and exits. A second
 * signal, a second later or more, exits at once. A failed start ends what it had started and exits with code 1.
 */
export async function runUntilStopped(start: (run: Run) => Promise<void>): Promise<void> {
  const endings: Ending[] = [];
  let code = 0;
  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      code = 1;
      process.stderr.write(`${explain(error)}\n`);
    }
  };
  await attempt(async () => {
    let fail: Run['fail'] = () => undefined;
    const stopped = new Promise<void>((resolve, reject) => {
      fail = reject;
      onSignal(resolve);
    });
    // A signal that comes meanwhile waits: half a start has nothing that could end the other half.
    await start({ onEnd: (ending) => endings.unshift(ending), fail });
    await stopped;
  });
  for (const ending of endings) await attempt(ending);
  process.exit(code);
}

/**
 * Ctrl-C reaches every process of the terminal, and npm passes its own on: the program hears it twice within
 * milliseconds. Only a signal that comes later than this is somebody who will not wait.
 */
const sameSignalMs = 1000;

function onSignal(first: () => void): void {
  let since: number | undefined;
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      const now = performance.now();
      since ??= now;
      if (now === since) first();
      else if (now - since > sameSignalMs) process.exit(1);
    });
  }
}

/** A StartError is for the person who started the program; anything else is a fault, and its trace is wanted. */
function explain(error: unknown): string {
  if (error instanceof StartError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
