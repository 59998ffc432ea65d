import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { InjectDataSource } from '@nestjs/typeorm';
import pg from 'pg';
import { Subject, type Subscription } from 'rxjs';
import type { DataSource } from 'typeorm';

const reconnectAfter = 5_000;
const probeEvery = 30_000;

/** `samsyn`: there is work, such as a notice. `samsyn_live`: something has changed that people may be looking at. */
const channels = ['samsyn', 'samsyn_live'] as const;
export type Channel = (typeof channels)[number];

/**
 * The one connection by which a process hears what the database says to all of them. It begins once the application
 * listens: one that is merely made, as in tests and tools, does nothing of its own accord.
 */
@Injectable()
export class Listener implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #logger = new Logger('Listener');
  readonly #heard = new Subject<{ channel: Channel; payload: string }>();
  readonly #connected = new Subject<void>();
  #listening: Subscription | undefined;
  #client: pg.Client | undefined;
  #reconnect: NodeJS.Timeout | undefined;
  #probe: NodeJS.Timeout | undefined;
  #stopped = false;

  /** What the database says. */
  readonly heard = this.#heard.asObservable();
  /** Each time that it can be heard from now on, and what was said before may have been missed. */
  readonly connected = this.#connected.asObservable();

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly http: HttpAdapterHost,
  ) {}

  onApplicationBootstrap(): void {
    this.#listening = this.http.listen$.subscribe(() => {
      this.#probe = setInterval(() => void this.#prove(), probeEvery).unref();
      void this.#connect();
    });
  }

  async onModuleDestroy(): Promise<void> {
    this.#stopped = true;
    this.#listening?.unsubscribe();
    clearInterval(this.#probe);
    clearTimeout(this.#reconnect);
    await this.#client?.end().catch(() => undefined);
  }

  async #connect(): Promise<void> {
    const { url } = this.db.options as { url?: string };
    const client = new pg.Client({
      connectionString: url,
      keepAlive: true,
      query_timeout: 10_000,
      application_name: 'samsyn-listen',
    });
    this.#client = client;
    client.on('error', () => this.#lost(client));
    client.on('end', () => this.#lost(client));
    client.on('notification', ({ channel, payload = '' }) =>
      this.#heard.next({ channel: channel as Channel, payload }),
    );
    try {
      await client.connect();
      await client.query(channels.map((channel) => `listen ${channel}`).join('; '));
      this.#connected.next();
    } catch (error) {
      if (!this.#stopped) this.#logger.warn(`No word from the database: ${(error as Error).message}`);
      this.#lost(client);
    }
  }

  #lost(client: pg.Client): void {
    if (client !== this.#client || this.#stopped) return;
    this.#client = undefined;
    client.end().catch(() => undefined);
    this.#reconnect = setTimeout(() => void this.#connect(), reconnectAfter).unref();
  }

  /** A connection that a firewall has dropped looks like one on which nothing is said. */
  async #prove(): Promise<void> {
    const client = this.#client;
    if (client) await client.query('select 1').catch(() => this.#lost(client));
  }
}
