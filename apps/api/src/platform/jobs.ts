import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { InjectDataSource } from '@nestjs/typeorm';
import { timeZone } from '@samsyn/domain';
import { PgBoss, type Queue } from 'pg-boss';
import type { Subscription } from 'rxjs';
import type { DataSource } from 'typeorm';

/** The part of a connection pool that pg-boss needs. */
interface Pool {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** Work that is done by whichever process gets to it first. */
export interface JobKind {
  readonly name: string;
  readonly options: Omit<Queue, 'name'>;
  /** How often a process looks for such work of its own accord; what it sends itself it does at once. */
  readonly pollEverySeconds: number;
  /** When it is due by itself: a cron expression in Stockholm's time. */
  readonly schedule?: string;
  readonly work: (key: string) => Promise<void>;
  /** Called once the queue is there, such as to send what was left behind. */
  readonly started?: () => Promise<void>;
}

/**
 * Background work by pg-boss, in the schema `pgboss` of the same database; it borrows the application's connections. It
 * begins once the application listens: one that is merely made, as in tests and tools, does nothing of its own accord.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #logger = new Logger('Jobs');
  readonly #kinds: JobKind[] = [];
  readonly #workers = new Map<string, string>();
  #listening: Subscription | undefined;
  #boss: PgBoss | undefined;
  #starting: Promise<void> | undefined;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly http: HttpAdapterHost,
  ) {}

  /** Whether jobs are done here: not before the application listens. */
  get running(): boolean {
    return this.#workers.size > 0;
  }

  /** To be called before the application is there. */
  register(kind: JobKind): void {
    this.#kinds.push(kind);
  }

  /** Has a job done soon, once for each key that waits. */
  async send(name: string, key: string): Promise<void> {
    await this.#boss?.send(name, { key }, { singletonKey: key });
    const worker = this.#workers.get(name);
    if (worker !== undefined) this.#boss?.notifyWorker(worker);
  }

  onApplicationBootstrap(): void {
    this.#listening = this.http.listen$.subscribe(() => {
      this.#starting = this.#start();
    });
  }

  /** Begins nothing more; what is under way is finished, or taken up again by another process. */
  async onModuleDestroy(): Promise<void> {
    this.#listening?.unsubscribe();
    await this.#starting;
    await this.#boss?.stop({ graceful: true, timeout: 10_000, close: false });
  }

  async #start(): Promise<void> {
    const { master } = this.db.driver as unknown as { master: Pool };
    const boss = new PgBoss({
      db: { executeSql: (text, values) => master.query(text, values) },
      // Jobs of processes that died are found within a minute; the rest need not be looked after that often.
      superviseIntervalSeconds: 30,
      monitorIntervalSeconds: 30,
      queueCacheIntervalSeconds: 3600,
      bamIntervalSeconds: 3600,
      flowIntervalSeconds: 3600,
      cronMonitorIntervalSeconds: 45,
      cronWorkerIntervalSeconds: 45,
      reindex: false,
      monitorVacuum: false,
    });
    boss.on('error', (error) => this.#logger.warn(error));
    try {
      await boss.start();
      this.#boss = boss;
      for (const kind of this.#kinds) await this.#begin(boss, kind);
    } catch (error) {
      this.#logger.error(error);
    }
  }

  async #begin(boss: PgBoss, { name, options, schedule, pollEverySeconds, work, started }: JobKind) {
    await boss.createQueue(name, options);
    if (schedule !== undefined) await boss.schedule(name, schedule, null, { tz: timeZone, missed: 'once' });
    const worker = await boss.work<{ key?: string } | null>(
      name,
      { pollingIntervalSeconds: pollEverySeconds },
      async ([job]) => {
        await work(job?.data?.key ?? '');
        // There may be more of it: what waits need not wait for the next look.
        const own = this.#workers.get(name);
        if (job?.data?.key !== undefined && own !== undefined) boss.notifyWorker(own);
      },
    );
    this.#workers.set(name, worker);
    await started?.();
  }
}
