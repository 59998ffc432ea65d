import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Subscription, filter, skip } from 'rxjs';
import type { CurrentPerson, SignedInRequest } from '../access/current.js';
import { Clock } from '../platform/clock.js';
import { Listener } from '../platform/listener.js';
import { SessionService } from '../session/session.service.js';
import type { Announcement } from './announcement.js';
import { EventStream } from './event-stream.js';
import { LiveReader } from './live-reader.js';

/** One person's open pages in one process; whoever opens more loses the oldest. */
const mostPerAccount = 24;

/** Passes what the database says on to those of this process's readers who may know of it. */
@Injectable()
export class LiveService implements OnModuleInit, OnModuleDestroy {
  readonly #logger = new Logger('Live');
  readonly #readers = new Map<LiveReader, EventStream>();
  readonly #heard = new Subscription();
  #stopped = false;

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly listener: Listener,
    private readonly sessions: SessionService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    const live = this.listener.heard.pipe(filter(({ channel }) => channel === 'samsyn_live'));
    this.#heard.add(live.subscribe(({ payload }) => this.#announce(payload)));
    // Lost and found again: nobody knows what was said in between.
    this.#heard.add(
      this.listener.connected.pipe(skip(1)).subscribe(() => {
        for (const reader of this.#readers.keys()) reader.say({ kind: 'resync' });
      }),
    );
    // Before the server waits for its connections to end: these never would.
    const fastify = this.http.httpAdapter.getInstance<FastifyInstance>();
    fastify.addHook('preClose', async () => this.#closeAll());
  }

  onModuleDestroy(): void {
    this.#heard.unsubscribe();
    this.#closeAll();
  }

  /** Opens a stream, until its reader leaves, their session ends or the process stops. */
  open(person: CurrentPerson, request: SignedInRequest, reply: FastifyReply): void {
    this.#makeRoom(person.accountId);
    const stream = new EventStream(
      reply,
      () => void reader.refresh(),
      () => this.#readers.delete(reader),
    );
    const reader = new LiveReader(
      person,
      stream,
      () => this.sessions.personOf(request),
      () => this.clock.today(),
    );
    if (this.#stopped) return stream.close();
    this.#readers.set(reader, stream);
    if (request.headers['last-event-id'] !== undefined) reader.say({ kind: 'resync' });
    // What has changed since the request was let in has not been heard here.
    void reader.refresh();
  }

  #announce(payload: string): void {
    let announcement: Announcement;
    try {
      announcement = JSON.parse(payload) as Announcement;
    } catch (error) {
      return this.#logger.error(error);
    }
    for (const reader of this.#readers.keys()) reader.tell(announcement);
  }

  #makeRoom(accountId: string): void {
    const theirs = [...this.#readers].filter(([reader]) => reader.accountId === accountId);
    for (const [, stream] of theirs.slice(0, Math.max(0, theirs.length - mostPerAccount + 1))) stream.close();
  }

  #closeAll(): void {
    this.#stopped = true;
    for (const stream of this.#readers.values()) stream.close();
  }
}
