import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { InjectDataSource } from '@nestjs/typeorm';
import pg from 'pg';
import type { Subscription } from 'rxjs';
import type { DataSource } from 'typeorm';
import { Dispatcher } from './dispatcher.js';

const pollEvery = 30_000;
const reconnectAfter = 5_000;

/**
 * Wakes the dispatcher when PostgreSQL says that there is a notice, and now and then in case nobody heard. Only once
 * the application listens: one that is merely made, as in tests and tools, sends nothing of its own accord.
 */
@Injectable()
export class Waker implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #logger = new Logger('Notices');
  #listening: Subscription | undefined;
  #client: pg.Client | undefined;
  #poll: NodeJS.Timeout | undefined;
  #reconnect: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly http: HttpAdapterHost,
    private readonly dispatcher: Dispatcher,
  ) {}

  onApplicationBootstrap(): void {
    this.#listening = this.http.listen$.subscribe(() => this.#start());
  }

  async onModuleDestroy(): Promise<void> {
    this.#stopped = true;
    this.#listening?.unsubscribe();
    clearInterval(this.#poll);
    clearTimeout(this.#reconnect);
    await this.#client?.end().catch(() => undefined);
  }

  #start(): void {
    this.#poll = setInterval(() => this.dispatcher.wake(), pollEvery).unref();
    void this.#connect();
    this.dispatcher.wake();
  }

  async #connect(): Promise<void> {
    const { url } = this.db.options as { url?: string };
    const client = new pg.Client({
      connectionString: url,
      keepAlive: true,
      application_name: 'samsyn-listen',
    });
    this.#client = client;
    const retry = () => {
      if (client !== this.#client || this.#stopped) return;
      this.#client = undefined;
      client.end().catch(() => undefined);
      this.#reconnect = setTimeout(() => void this.#connect(), reconnectAfter).unref();
    };
    client.on('error', retry);
    client.on('end', retry);
    client.on('notification', ({ payload }) => payload === 'notice' && this.dispatcher.wake());
    try {
      await client.connect();
      await client.query('listen samsyn');
      // What was said while nobody listened.
      this.dispatcher.wake();
    } catch (error) {
      if (!this.#stopped)
        this.#logger.warn(`No word from the database of new notices: ${(error as Error).message}`);
      retry();
    }
  }
}
