import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Me, SessionEnd } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { ConnectionError } from '../api/problem-error.js';
import { OpenDrafts } from '../draft/open-drafts.js';
import { Session } from './session.js';
import { SessionWatch } from './session-watch.js';

const minutes = 60_000;

describe('the end of the session', () => {
  /** When it ends, by the server. */
  let endsIn: number;
  let extendable: boolean;
  const me = signal<Me | null>(null);
  const lapsed = signal(false);
  const end = (): SessionEnd => ({
    endsAt: '2023-09-15T12:00:00Z',
    secondsLeft: Math.floor((endsIn - Date.now()) / 1000),
    extendable,
  });
  const api = {
    sessionEnd: jest.fn(async () => {
      if (Date.now() >= endsIn) {
        lapsed.set(true);
        throw new Error('unauthenticated');
      }
      return end();
    }),
    extendSession: jest.fn(async () => {
      endsIn = Date.now() + 60 * minutes;
      return end();
    }),
  };
  const check = jest.fn(async () => undefined);
  const flush = jest.fn(async () => true);
  let watch: SessionWatch;

  beforeEach(async () => {
    jest.useFakeTimers();
    jest.clearAllMocks();
    endsIn = Date.now() + 60 * minutes;
    extendable = true;
    lapsed.set(false);
    me.set({ accountId: 'ada' } as Me);
    TestBed.configureTestingModule({
      providers: [
        { provide: Api, useValue: api },
        { provide: Session, useValue: { me, lapsed, check } },
      ],
    });
    TestBed.inject(OpenDrafts).all.add({ flush, keepCopy: () => undefined });
    watch = TestBed.inject(SessionWatch);
    TestBed.tick();
    await pass(0);
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const pass = async (time: number) => {
    await jest.advanceTimersByTimeAsync(time);
    TestBed.tick();
  };
  const kind = () => watch.notice()?.kind ?? null;

  it('is said five minutes before, once what is written has been saved', async () => {
    await pass(54 * minutes);
    expect([kind(), flush.mock.calls.length]).toEqual([null, 0]);
    await pass(minutes + 1000);
    expect(watch.notice()).toEqual({ kind: 'ending', endsAt: '2023-09-15T12:00:00Z', extendable: true });
    expect(flush).toHaveBeenCalled();
  });

  it('is put off, and said again before the new one', async () => {
    await pass(56 * minutes);
    await watch.extend();
    expect(kind()).toBeNull();
    await pass(54 * minutes);
    expect(kind()).toBeNull();
    await pass(2 * minutes);
    expect(kind()).toBe('ending');
  });

  it('is said once more a minute before, when it was put away', async () => {
    await pass(56 * minutes);
    watch.close();
    expect(kind()).toBeNull();
    await pass(2 * minutes);
    expect(kind()).toBeNull();
    await pass(1.2 * minutes);
    expect(kind()).toBe('ending');
  });

  it('is not said when another tab has put it off meanwhile', async () => {
    endsIn += 60 * minutes;
    await pass(58 * minutes);
    expect(kind()).toBeNull();
    await pass(58 * minutes);
    expect(kind()).toBe('ending');
  });

  it('has come: that is said, and may be put away to read the page, and asked for again', async () => {
    await pass(61 * minutes);
    expect(kind()).toBe('over');
    watch.close();
    expect(kind()).toBeNull();
    watch.ask();
    expect([kind(), check.mock.calls.length]).toEqual(['over', 1]);
    // Signed in again.
    endsIn = Date.now() + 60 * minutes;
    lapsed.set(false);
    await pass(0);
    expect(kind()).toBeNull();
    await pass(56 * minutes);
    expect(kind()).toBe('ending');
  });

  it('is asked for at once by a laptop that has slept through it', async () => {
    jest.setSystemTime(Date.now() + 3 * 60 * minutes);
    window.dispatchEvent(new Event('focus'));
    await pass(0);
    expect(kind()).toBe('over');
  });

  it('is known without an answer, too', async () => {
    await pass(10 * minutes);
    api.sessionEnd.mockRejectedValueOnce(new ConnectionError('offline'));
    await pass(46 * minutes);
    expect(kind()).toBe('ending');
  });
});
