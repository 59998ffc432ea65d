import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { InjectDataSource } from '@nestjs/typeorm';
import { timeZone } from '@samsyn/domain';
import { PgBoss } from 'pg-boss';
import type { Subscription } from 'rxjs';
import type { DataSource } from 'typeorm';
import { AttachmentService } from '../attachment/attachment.service.js';
import { Digest } from '../notification/digest.js';
import { Dispatcher } from '../notification/dispatcher.js';
import { SeatService } from '../seat/seat.service.js';
import { ReminderService } from './reminder.service.js';

const queue = 'daily';

/** The part of a connection pool that pg-boss needs. */
interface Pool {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/**
 * What is done once a day, whichever of the processes does it: at seven in the morning in Stockholm, or as soon as one
 * runs again. pg-boss keeps the schedule in the schema `pgboss`; it borrows the application's connections.
 */
@Injectable()
export class Daily implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #logger = new Logger('Daily');
  #listening: Subscription | undefined;
  #boss: PgBoss | undefined;
  #starting: Promise<void> | undefined;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly http: HttpAdapterHost,
    private readonly reminders: ReminderService,
    private readonly seats: SeatService,
    private readonly attachments: AttachmentService,
    private readonly dispatcher: Dispatcher,
    private readonly digest: Digest,
  ) {}

  onApplicationBootstrap(): void {
    this.#listening = this.http.listen$.subscribe(() => {
      this.#starting = this.#start();
    });
  }

  async onModuleDestroy(): Promise<void> {
    this.#listening?.unsubscribe();
    await this.#starting;
    await this.#boss?.stop({ graceful: true, timeout: 10_000, close: false });
  }

  /** What the day brings; asked twice it does nothing the second time. */
  async run(): Promise<void> {
    await this.seats.announceDay();
    await this.reminders.remindDue();
    // What has just been said belongs into today's digest of those who want it there.
    await this.dispatcher.flush();
    await this.digest.write();
    await this.attachments.removeUnused();
  }

  async #start(): Promise<void> {
    const { master } = this.db.driver as unknown as { master: Pool };
    const boss = new PgBoss({
      db: { executeSql: (text, values) => master.query(text, values) },
      // One small job a day: it need not be looked after every minute.
      superviseIntervalSeconds: 3600,
      monitorIntervalSeconds: 3600,
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
      await boss.createQueue(queue, { policy: 'stately', retryLimit: 5, retryDelay: 60, retryBackoff: true });
      await boss.schedule(queue, '0 7 * * *', null, { tz: timeZone, missed: 'once' });
      await boss.work(queue, { pollingIntervalSeconds: 60 }, () => this.run());
    } catch (error) {
      this.#logger.error(error);
    }
  }
}
