import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { signal, type DestroyRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { LiveEvent, Me, Present } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { ProblemError } from '../api/problem-error.js';
import { Session } from '../session/session.js';
import { Live } from './live.js';
import { Presence, awayAfter, beatEvery, writesFor } from './presence.js';

const anna: Present = { accountId: 'b', name: 'Anna', since: '2023-09-15T12:05:00Z', writing: false };
const text = { kind: 'contribution', id: 'c' } as const;

describe('being present', () => {
  const present = jest.fn<(...asked: unknown[]) => Promise<Present[]>>();
  const gone = jest.fn(async () => undefined);
  const lapsed = signal(false);
  let concerns: (event: LiveEvent) => boolean;
  let look: () => void;
  const follow = (what: typeof concerns, how: typeof look) => {
    concerns = what;
    look = how;
  };
  let leaving: (() => void)[];
  const until = { onDestroy: (leave: () => void) => leaving.push(leave) } as unknown as DestroyRef;
  let visibility: jest.SpiedGetter<DocumentVisibilityState>;

  beforeEach(() => {
    jest.useFakeTimers();
    jest.clearAllMocks();
    leaving = [];
    present.mockResolvedValue([anna]);
    lapsed.set(false);
    visibility = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
    TestBed.configureTestingModule({
      providers: [
        { provide: Api, useValue: { present, gone } },
        { provide: Live, useValue: { follow } },
        { provide: Session, useValue: { me: signal({} as Me), lapsed } },
      ],
    });
  });
  afterEach(() => {
    for (const leave of leaving) leave();
    visibility.mockRestore();
    jest.useRealTimers();
  });
  const begin = () => TestBed.inject(Presence).begin(text, until);
  const pass = (time: number) => jest.advanceTimersByTimeAsync(time);
  const see = (state: DocumentVisibilityState) => {
    visibility.mockReturnValue(state);
    document.dispatchEvent(new Event('visibilitychange'));
  };
  const saidWriting = () => present.mock.calls.map(([, , { writing }]: any) => writing as boolean);

  it('is said at once and again and again, and tells who else is there', async () => {
    const shared = begin();
    await pass(0);
    expect(shared.others()).toEqual([anna]);
    await pass(3 * beatEvery);
    expect(present).toHaveBeenCalledTimes(4);
    const [of, tab] = present.mock.calls[0]!;
    expect([of, tab]).toEqual([
      text,
      expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-/),
    ]);
    expect(new Set(present.mock.calls.map(([, one]) => one)).size).toBe(1);
  });

  it('is writing from the first key until a minute after the last', async () => {
    const shared = begin();
    await pass(100);
    shared.wrote();
    shared.wrote();
    await pass(0);
    expect(saidWriting()).toEqual([false, true]);
    await pass(writesFor + beatEvery);
    expect(saidWriting().at(-1)).toBe(false);
  });

  it('looks again when somebody comes or goes there, and not elsewhere', async () => {
    begin();
    await pass(0);
    expect(concerns({ kind: 'presence', in: 'contribution', id: 'c' })).toBe(true);
    expect(concerns({ kind: 'presence', in: 'feedback', id: 'c' })).toBe(false);
    expect(concerns({ kind: 'presence', in: 'contribution', id: 'd' })).toBe(false);
    look();
    expect(present).toHaveBeenCalledTimes(2);
  });

  it('ends when the page goes, and when nobody has seen it for a while', async () => {
    const shared = begin();
    await pass(0);
    see('hidden');
    await pass(awayAfter - 1000);
    expect(gone).not.toHaveBeenCalled();
    await pass(2000);
    expect([gone.mock.calls.length, shared.others()]).toEqual([1, []]);
    present.mockClear();
    await pass(5 * beatEvery);
    expect(present).not.toHaveBeenCalled();
    see('visible');
    await pass(0);
    expect(shared.others()).toEqual([anna]);
    window.dispatchEvent(new Event('pagehide'));
    expect(gone).toHaveBeenCalledTimes(2);
  });

  it('is taken back when the answer comes after the page has gone', async () => {
    present.mockImplementation(async () => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      return [anna];
    });
    const shared = begin();
    for (const leave of leaving) leave();
    expect(gone).toHaveBeenCalledTimes(1);
    await pass(600);
    expect([gone.mock.calls.length, shared.others()]).toEqual([2, []]);
  });

  it('is not said by somebody whose session has ended, nor of a text that is not theirs', async () => {
    const shared = begin();
    await pass(0);
    lapsed.set(true);
    present.mockClear();
    await pass(2 * beatEvery);
    expect([present.mock.calls.length, shared.others()]).toEqual([0, []]);
    lapsed.set(false);
    const refused = { type: '', title: '', status: 404, code: 'notFound', detail: '' };
    present.mockRejectedValue(new ProblemError(refused));
    await pass(beatEvery);
    present.mockClear();
    await pass(5 * beatEvery);
    expect(present).not.toHaveBeenCalled();
  });
});
