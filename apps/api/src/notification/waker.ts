import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Subscription, filter, interval, merge, of, switchMap } from 'rxjs';
import { Listener } from '../platform/listener.js';
import { Dispatcher } from './dispatcher.js';

const pollEvery = 30_000;

/**
 * Wakes the dispatcher when PostgreSQL says that there is a notice, and now and then in case nobody heard. Only once
 * the application listens: one that is merely made, as in tests and tools, sends nothing of its own accord.
 */
@Injectable()
export class Waker implements OnApplicationBootstrap, OnModuleDestroy {
  #waking: Subscription | undefined;

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly listener: Listener,
    private readonly dispatcher: Dispatcher,
  ) {}

  onApplicationBootstrap(): void {
    const told = this.listener.heard.pipe(filter(({ payload }) => payload === 'notice'));
    this.#waking = this.http.listen$
      // What was said while nobody listened, too.
      .pipe(switchMap(() => merge(of('started'), interval(pollEvery), this.listener.connected, told)))
      .subscribe(() => this.dispatcher.wake());
  }

  onModuleDestroy(): void {
    this.#waking?.unsubscribe();
  }
}
