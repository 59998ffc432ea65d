import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Correspondence } from './correspondence.js';
import { Delivery } from './delivery.js';
import { DigestRepository } from './digest.repository.js';
import { MailRepository } from './mail.repository.js';
import { NoticeRepository } from './notice.repository.js';

/**
 * Makes letters of what has happened and has them sent, after the commit of whatever happened: a letter that fails
 * undoes no decision. Any number of processes may do this at once.
 */
@Injectable()
export class Dispatcher implements OnModuleDestroy {
  readonly #logger = new Logger('Notices');
  #stopped = false;
  #again = false;
  #running: Promise<void> | undefined;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly notices: NoticeRepository,
    private readonly mails: MailRepository,
    private readonly digests: DigestRepository,
    private readonly correspondence: Correspondence,
    private readonly delivery: Delivery,
    private readonly clock: Clock,
  ) {}

  /** Looks for work soon; many calls while it runs make one more round. */
  wake(): void {
    this.#again = true;
    this.#running ??= this.#runWhileAsked().finally(() => (this.#running = undefined));
  }

  /** Tells all that waits and sends all that is due; resolves when done. */
  async flush(): Promise<void> {
    await this.#tellAll();
    await this.delivery.run(() => this.#stopped);
  }

  /** Begins nothing more, and lets what is under way be finished. */
  async onModuleDestroy(): Promise<void> {
    this.#stopped = true;
    await this.#running;
  }

  async #runWhileAsked(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false;
      try {
        await this.flush();
      } catch (error) {
        this.#logger.error(error);
      }
    }
  }

  async #tellAll(): Promise<void> {
    const failed: string[] = [];
    let more = true;
    while (more && !this.#stopped) more = await this.#tellOne(failed);
  }

  /** One notice, one transaction. One that can't be told waits for the next time, and holds up no other. */
  async #tellOne(failed: string[]): Promise<boolean> {
    let id: string | undefined;
    try {
      await this.db.transaction(async (tx) => {
        id = await this.notices.claim(tx, this.clock.today(), failed);
        if (id === undefined) return;
        const { notice, letters, later } = await this.correspondence.of(tx, id);
        for (const one of letters) await this.mails.add(tx, notice, one, this.clock.now());
        await this.digests.keep(tx, id, later, this.clock.now());
        await this.notices.tellParent(tx, id, this.clock.now());
        await this.notices.finish(tx, id, this.clock.now());
      });
    } catch (error) {
      if (id === undefined) throw error;
      this.#logger.error(error);
      failed.push(id);
    }
    return id !== undefined;
  }
}
