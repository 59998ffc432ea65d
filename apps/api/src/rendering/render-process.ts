import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setInterval as every, setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { OutputFailure } from '@samsyn/domain';
import { sectionOf } from './section-of.js';
import type { RenderOrder } from './render.js';

/** What a file may cost. */
export interface RenderLimits {
  readonly script: URL;
  readonly execArgv?: readonly string[];
  readonly milliseconds: number;
  /** Of the whole process, what is not JavaScript's included. */
  readonly megabytes: number;
}
const built: RenderLimits = {
  script: new URL('./render-child.js', import.meta.url),
  milliseconds: 120_000,
  megabytes: 1024,
};
/** A process that has made a file makes the next in half the time; one that has nothing to do gives its memory back. */
const idleFor = 5 * 60_000;

/** That a file could not be made, and why. `stopped`: nothing is wrong with it, the program is being stopped. */
export class RenderFailure extends Error {
  constructor(
    readonly failure: OutputFailure | 'stopped',
    detail: string,
    /** The section that it failed in. */
    readonly section: string | null = null,
  ) {
    super(detail);
  }
}

interface Answer {
  readonly bytes?: Uint8Array;
  readonly failed?: string;
  readonly section?: string | null;
}

/**
 * Makes files in a process of its own, one at a time, with a limit for time and memory: a thread that runs out of memory
 * takes the whole program with it, and so may the native part of the PDF's typesetter. The process knows no secrets,
 * writes no file and starts no program. Whoever uses the program meanwhile does not wait.
 */
@Injectable()
export class RenderProcess implements OnModuleDestroy {
  #child: ChildProcess | undefined;
  #idle: NodeJS.Timeout | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #stopped = false;
  #limits = built;

  /** The same with other limits, as tests need it. */
  static with(limits: RenderLimits): RenderProcess {
    const one = new RenderProcess();
    one.#limits = limits;
    return one;
  }

  /** @throws RenderFailure */
  render(order: RenderOrder): Promise<Uint8Array> {
    const make = () => this.#make(order);
    const made = this.#last.then(make, make);
    this.#last = made.catch(() => undefined);
    return made;
  }

  onModuleDestroy(): void {
    this.#stopped = true;
    this.#end();
  }

  async #make(order: RenderOrder): Promise<Uint8Array> {
    // Only the build has a script that a process can run; from source a file is made in place.
    if (!existsSync(fileURLToPath(this.#limits.script))) {
      const { render } = await import('./render.js');
      return render(order).catch((error: unknown) => {
        throw new RenderFailure('broken', String((error as Error).stack ?? error), sectionOf(error));
      });
    }
    if (this.#stopped) throw new RenderFailure('stopped', 'The program is being stopped');
    return this.#inProcess(order);
  }

  async #inProcess(order: RenderOrder): Promise<Uint8Array> {
    clearTimeout(this.#idle);
    const child = (this.#child ??= this.#fork());
    const settled = new AbortController();
    const { signal } = settled;
    try {
      child.send(order);
      const [{ bytes, failed, section = null }] = (await Promise.race([
        once(child, 'message', { signal }),
        once(child, 'exit', { signal }).then(() => {
          if (this.#stopped) throw new RenderFailure('stopped', 'The program is being stopped');
          throw new RenderFailure('tooLarge', 'The process that makes files ended');
        }),
        pause(this.#limits.milliseconds, undefined, { signal }).then(() => {
          throw new RenderFailure('tooLong', `It took more than ${this.#limits.milliseconds} ms`);
        }),
        this.#tooLarge(child, signal),
      ])) as [Answer];
      if (!bytes) throw new RenderFailure('broken', failed ?? 'The process made no file', section);
      this.#idle = setTimeout(() => this.#end(), idleFor).unref();
      return bytes;
    } catch (error) {
      this.#end();
      throw error;
    } finally {
      settled.abort();
    }
  }

  /** V8 keeps to its own limit; what native code takes is only seen from outside, where the system tells. */
  async #tooLarge({ pid }: ChildProcess, signal: AbortSignal): Promise<never> {
    for await (const _ of every(200, undefined, { signal })) {
      const statm = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
      const megabytes = (Number(statm.split(' ')[1] ?? 0) * 4096) / 2 ** 20;
      if (megabytes > this.#limits.megabytes)
        throw new RenderFailure('tooLarge', `It took more than ${this.#limits.megabytes} MB`);
    }
    throw new RenderFailure('stopped', 'Nobody looks any more');
  }

  #fork(): ChildProcess {
    const { script, execArgv = [], megabytes } = this.#limits;
    const child = fork(fileURLToPath(script), {
      execArgv: [
        `--max-old-space-size=${Math.ceil(megabytes / 2)}`,
        '--permission',
        '--allow-fs-read=*',
        '--allow-addons',
        ...execArgv,
      ],
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    // Whoever stops the program need not wait for a process that waits.
    child.unref();
    child.channel?.unref();
    child.on('exit', () => {
      if (this.#child === child) this.#child = undefined;
    });
    return child;
  }

  #end(): void {
    clearTimeout(this.#idle);
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }
}
