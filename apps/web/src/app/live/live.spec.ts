import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { signal, type DestroyRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { LiveEvent, Me } from '@samsyn/domain';
import { Session } from '../session/session.js';
import { EVENT_SOURCE } from './event-source.js';
import { Live, hiddenFor } from './live.js';

/** A stream that says what the test tells it to. */
class FakeSource extends EventTarget {
  static all: FakeSource[] = [];
  readyState = 0;
  constructor(readonly url: string) {
    super();
    FakeSource.all.push(this);
  }
  opens(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }
  says(event: LiveEvent): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(event) }));
  }
  fails(): void {
    this.readyState = 2;
    this.dispatchEvent(new Event('error'));
  }
  close(): void {
    this.readyState = 2;
  }
}

/** Something that listens, until it goes. */
class Page {
  private readonly leaving: (() => void)[] = [];
  readonly until = {
    onDestroy: (leave: () => void) => this.leaving.push(leave),
  } as unknown as DestroyRef;
  goes(): void {
    for (const leave of this.leaving) leave();
  }
}

const edition: LiveEvent = { kind: 'edition', id: 'e', roundId: 'r' };

describe('Live', () => {
  const me = signal<Me | null>(null);
  const check = jest.fn(async () => undefined);
  let visibility: jest.SpiedGetter<DocumentVisibilityState>;
  let live: Live;
  let page: Page;
  let heard: string[];
  const sources = () => FakeSource.all;
  const hear = (event: LiveEvent) => heard.push(event.kind);

  beforeEach(() => {
    jest.useFakeTimers();
    FakeSource.all = [];
    heard = [];
    page = new Page();
    check.mockClear();
    me.set({ accountId: 'a' } as Me);
    visibility = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
    TestBed.configureTestingModule({
      providers: [
        { provide: Session, useValue: { me, check } },
        { provide: EVENT_SOURCE, useValue: (url: string) => new FakeSource(url) },
      ],
    });
    live = TestBed.inject(Live);
    TestBed.tick();
  });
  afterEach(() => {
    visibility.mockRestore();
    jest.useRealTimers();
  });
  const see = (state: DocumentVisibilityState) => {
    visibility.mockReturnValue(state);
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('is one stream for all who listen, and none when nobody does', async () => {
    expect(sources()).toHaveLength(0);
    const second = new Page();
    live.listen(hear, page.until);
    live.listen(hear, second.until);
    expect(sources().map(({ url }) => url)).toEqual(['/api/events']);
    sources()[0]!.opens();
    sources()[0]!.says(edition);
    expect(heard).toEqual(['resync', 'resync', 'edition', 'edition']);
    page.goes();
    second.goes();
    await jest.advanceTimersByTimeAsync(1000);
    // The next page comes in time to use the same.
    const third = new Page();
    live.listen(hear, third.until);
    await jest.advanceTimersByTimeAsync(10_000);
    expect([sources().length, sources()[0]!.readyState]).toEqual([1, 1]);
    third.goes();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(sources()[0]!.readyState).toBe(2);
  });

  it('comes back with growing pauses, asks whether one is still signed in, and then looks again', async () => {
    live.listen(hear, page.until);
    sources()[0]!.fails();
    expect(live.connected()).toBe(false);
    await jest.advanceTimersByTimeAsync(1300);
    expect(check).toHaveBeenCalledTimes(1);
    expect(sources()).toHaveLength(2);
    sources()[1]!.fails();
    await jest.advanceTimersByTimeAsync(1300);
    expect(sources()).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(1300);
    expect(sources()).toHaveLength(3);
    sources()[2]!.opens();
    expect([heard, live.connected()]).toEqual([['resync'], true]);
  });

  it('takes a long silence for a lost connection', async () => {
    live.listen(hear, page.until);
    sources()[0]!.opens();
    for (let beats = 0; beats < 5; beats += 1) {
      await jest.advanceTimersByTimeAsync(20_000);
      sources()[0]!.dispatchEvent(new Event('beat'));
    }
    expect(sources()).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(45_000);
    expect(sources()).toHaveLength(2);
    expect(sources()[0]!.readyState).toBe(2);
  });

  it('gives the connection back when the tab is hidden for long, and looks again when it is seen', async () => {
    live.listen(hear, page.until);
    sources()[0]!.opens();
    see('hidden');
    await jest.advanceTimersByTimeAsync(hiddenFor - 1000);
    see('visible');
    await jest.advanceTimersByTimeAsync(5000);
    expect(sources()[0]!.readyState).toBe(1);
    see('hidden');
    await jest.advanceTimersByTimeAsync(hiddenFor + 1000);
    expect(sources()[0]!.readyState).toBe(2);
    see('visible');
    sources()[1]!.opens();
    expect(heard).toEqual(['resync', 'resync']);
  });

  it('ends with the session and does not come back before there is a new one', async () => {
    live.listen(hear, page.until);
    sources()[0]!.opens();
    sources()[0]!.dispatchEvent(new Event('ended'));
    expect(check).toHaveBeenCalled();
    me.set(null);
    TestBed.tick();
    await jest.advanceTimersByTimeAsync(120_000);
    expect(sources()).toHaveLength(1);
    me.set({ accountId: 'a' } as Me);
    TestBed.tick();
    expect(sources()).toHaveLength(2);
  });

  it('looks once for many events at once, and not for those of others', async () => {
    const look = jest.fn();
    live.follow((event) => event.kind === 'edition', look, page.until);
    sources()[0]!.opens();
    await jest.advanceTimersByTimeAsync(200);
    expect(look).toHaveBeenCalledTimes(1);
    sources()[0]!.says({ kind: 'round', id: 'r' });
    await jest.advanceTimersByTimeAsync(200);
    expect(look).toHaveBeenCalledTimes(1);
    for (let at = 0; at < 9; at += 1) sources()[0]!.says(edition);
    await jest.advanceTimersByTimeAsync(200);
    expect(look).toHaveBeenCalledTimes(2);
    sources()[0]!.says(edition);
    page.goes();
    await jest.advanceTimersByTimeAsync(200);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('asks who I am when my seats have changed', () => {
    live.listen(hear, page.until);
    sources()[0]!.says({ kind: 'me' });
    expect(check).toHaveBeenCalled();
  });
});
