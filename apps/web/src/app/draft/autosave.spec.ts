import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ConnectionError, ProblemError } from '../api/problem-error.js';
import { Autosave, copyPause, pause, type Stored, type UnsavedText } from './autosave.js';

/** A server that holds one text, answers when told to, and refuses what is based on an older version. */
class Server {
  stored: Stored<string> = { content: 'start', version: 1 };
  fault: 'none' | 'offline' | 'answerLost' | 'refuses' | 'signedOut' | 'broken' = 'none';
  underWay = 0;
  mostAtOnce = 0;
  readonly received: string[] = [];
  delay = 50;

  save = async (content: string, basedOn: number) => {
    this.underWay += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.underWay);
    await new Promise((resolve) => setTimeout(resolve, this.delay));
    this.underWay -= 1;
    if (this.fault === 'offline') throw new ConnectionError('offline');
    if (this.fault === 'broken') throw problem('internal', 503);
    if (this.fault === 'signedOut') throw problem('unauthenticated', 401);
    if (this.fault === 'refuses') throw problem('notWritable', 409);
    if (basedOn !== this.stored.version) throw problem('staleVersion', 409);
    this.received.push(content);
    this.stored = { content, version: this.stored.version + 1 };
    if (this.fault === 'answerLost') throw new ConnectionError('answer lost');
    return { version: this.stored.version, savedAt: '2026-11-22T13:32:00Z' };
  };
  current = async () => this.stored;
}

const problem = (code: string, status: number) =>
  new ProblemError({ type: 'about:blank', title: '', status, code, detail: 'x' });

describe('Autosave', () => {
  let server: Server;
  let copy: UnsavedText<string> | null;
  let autosave: Autosave<string>;

  beforeEach(() => {
    jest.useFakeTimers();
    server = new Server();
    copy = null;
    autosave = new Autosave({
      start: server.stored,
      save: server.save,
      current: server.current,
      keep: (unsaved) => {
        copy = unsaved;
      },
    });
  });
  afterEach(() => {
    autosave.stop();
    jest.useRealTimers();
  });

  it('saves once, when the writer pauses', async () => {
    for (const text of ['a', 'ab', 'abc']) {
      autosave.change(text);
      await jest.advanceTimersByTimeAsync(200);
    }
    expect(server.received).toEqual([]);
    await jest.advanceTimersByTimeAsync(pause + 100);
    expect(server.received).toEqual(['abc']);
    expect(autosave.state()).toEqual({ kind: 'saved', at: '2026-11-22T13:32:00Z' });
    expect(copy).toBeNull();
  });

  it('saves within two seconds after the last change', async () => {
    autosave.change('a');
    await jest.advanceTimersByTimeAsync(2000);
    expect(server.received).toEqual(['a']);
  });

  it('saves within two seconds also while the writer goes on, and everything in the end', async () => {
    const seen: [string, number][] = [];
    const begun = Date.now();
    let written = '';
    for (let keys = 1; keys <= 100; keys += 1) {
      written += 'x';
      autosave.change(written);
      await jest.advanceTimersByTimeAsync(100);
      seen.push([server.stored.content, Date.now() - begun]);
    }
    // Of what was written two seconds ago all is there, at every moment.
    for (const [content, at] of seen)
      if (at > 2000) expect(content.length).toBeGreaterThanOrEqual((at - 2000) / 100);
    await autosaveSettles();
    expect(server.stored.content).toBe(written);
    expect(server.mostAtOnce).toBe(1);
  });

  it('keeps a copy at every pause, before anything is sent', async () => {
    autosave.change('a');
    await jest.advanceTimersByTimeAsync(copyPause - 10);
    expect(copy).toBeNull();
    await jest.advanceTimersByTimeAsync(20);
    expect(copy).toEqual({ content: 'a', basedOn: 1, ours: ['start'] });
    expect(server.underWay).toBe(0);
  });

  it('saves one at a time, and the newest text last', async () => {
    server.delay = 5000;
    for (let number = 0; number < 20; number += 1) {
      autosave.change(`text ${number}`);
      await jest.advanceTimersByTimeAsync(1500);
    }
    await jest.advanceTimersByTimeAsync(30_000);
    expect(server.mostAtOnce).toBe(1);
    expect(server.stored.content).toBe('text 19');
    expect(autosave.state().kind).toBe('saved');
  });

  it('keeps an edit that is made while a save fails', async () => {
    server.fault = 'offline';
    autosave.change('first');
    await jest.advanceTimersByTimeAsync(pause + 10);
    autosave.change('second');
    await jest.advanceTimersByTimeAsync(100);
    server.fault = 'none';
    await jest.advanceTimersByTimeAsync(5000);
    expect(server.received).toEqual(['second']);
  });

  it('tries again by itself when there was no answer, and keeps a copy meanwhile', async () => {
    server.fault = 'offline';
    autosave.change('offline');
    await jest.advanceTimersByTimeAsync(10_000);
    expect(autosave.state()).toEqual({ kind: 'offline', cause: 'connection' });
    expect(copy).toMatchObject({ content: 'offline', basedOn: 1 });
    server.fault = 'none';
    autosave.retry();
    await jest.advanceTimersByTimeAsync(100);
    expect(server.stored.content).toBe('offline');
    expect(copy).toBeNull();
  });

  it('takes its own save, whose answer was lost, for no conflict', async () => {
    server.fault = 'answerLost';
    autosave.change('mine');
    await jest.advanceTimersByTimeAsync(pause + 100);
    server.fault = 'none';
    await jest.advanceTimersByTimeAsync(5000);
    expect(server.received).toEqual(['mine']);
    expect(autosave.state().kind).toBe('saved');
    autosave.change('mine, continued');
    await autosaveSettles();
    expect(server.stored.content).toBe('mine, continued');
  });

  it('nor one that was answered by nothing before more was written', async () => {
    server.fault = 'answerLost';
    autosave.change('one');
    await jest.advanceTimersByTimeAsync(pause + 100);
    // It was saved, which is not known here; and now nothing gets there at all.
    server.fault = 'offline';
    autosave.change('one two');
    await jest.advanceTimersByTimeAsync(10_000);
    server.fault = 'none';
    autosave.retry();
    await autosaveSettles();
    expect(autosave.state().kind).toBe('saved');
    expect(server.stored.content).toBe('one two');
  });

  it('tries again when the server is not itself, and says so', async () => {
    server.fault = 'broken';
    autosave.change('mine');
    await autosaveSettles();
    expect(autosave.state()).toEqual({ kind: 'offline', cause: 'server' });
    server.fault = 'none';
    await jest.advanceTimersByTimeAsync(5000);
    expect(server.stored.content).toBe('mine');
  });

  it('says the same of its trouble until that is over, also between two attempts and while one writes', async () => {
    server.fault = 'offline';
    const said = new Set<string>();
    for (let at = 0; at < 200; at += 1) {
      if (at % 7 === 0) autosave.change(`text ${at}`);
      await jest.advanceTimersByTimeAsync(100);
      if (at > 20) said.add(autosave.state().kind);
    }
    expect([...said]).toEqual(['offline']);
    server.fault = 'none';
    await jest.advanceTimersByTimeAsync(40_000);
    expect(server.stored.content).toBe('text 196');
  });

  it('goes on with what was written while the saving that ends the trouble was under way', async () => {
    server.fault = 'offline';
    autosave.change('one');
    await jest.advanceTimersByTimeAsync(pause + 100);
    server.fault = 'none';
    autosave.retry();
    await jest.advanceTimersByTimeAsync(20);
    autosave.change('one two');
    await autosaveSettles();
    expect(server.stored.content).toBe('one two');
  });

  it('takes what somebody else has saved where nothing here is unsaved, and only there', async () => {
    const taken: string[] = [];
    autosave.stop();
    autosave = new Autosave({
      start: server.stored,
      save: server.save,
      current: server.current,
      keep: (unsaved) => (copy = unsaved),
      taken: (content) => taken.push(content),
    });
    server.stored = { content: 'theirs', version: 2 };
    await autosave.lookAgain();
    expect([taken, autosave.stored]).toEqual([['theirs'], { content: 'theirs', version: 2 }]);
    await autosave.lookAgain();
    expect(taken).toHaveLength(1);
    autosave.change('theirs, and mine');
    server.stored = { content: 'theirs, later', version: 3 };
    await autosave.lookAgain();
    expect(taken).toHaveLength(1);
    await autosaveSettles();
    expect(autosave.state().kind).toBe('conflict');
  });

  it('shows the stored text when somebody else has saved, and saves what is chosen', async () => {
    server.stored = { content: 'theirs', version: 5 };
    autosave.change('mine');
    await autosaveSettles();
    expect(autosave.state()).toEqual({ kind: 'conflict', theirs: { content: 'theirs', version: 5 } });
    expect(server.stored.content).toBe('theirs');
    expect(copy).toEqual({ content: 'mine', basedOn: 1, ours: ['start'] });
    const settled = autosave.settle('theirs and mine');
    await jest.advanceTimersByTimeAsync(100);
    expect(await settled).toBe(true);
    expect(server.stored).toEqual({ content: 'theirs and mine', version: 6 });
  });

  it('goes on by itself when the version moved but the text did not', async () => {
    server.stored = { content: 'start', version: 2 };
    autosave.change('mine');
    await autosaveSettles();
    expect(server.stored).toEqual({ content: 'mine', version: 3 });
    expect(autosave.state().kind).toBe('saved');
  });

  it('saves nothing when the stored text is chosen', async () => {
    server.stored = { content: 'theirs', version: 5 };
    autosave.change('mine');
    await autosaveSettles();
    expect(await autosave.settle('theirs')).toBe(true);
    expect(server.received).toEqual([]);
    expect(copy).toBeNull();
    expect(autosave.stored.version).toBe(5);
  });

  it('meets a second conflict while the first is settled', async () => {
    server.stored = { content: 'theirs', version: 5 };
    autosave.change('mine');
    await autosaveSettles();
    server.stored = { content: 'theirs, later', version: 6 };
    const settled = autosave.settle('both');
    await jest.advanceTimersByTimeAsync(100);
    expect(await settled).toBe(false);
    expect(autosave.state()).toMatchObject({ kind: 'conflict', theirs: { version: 6 } });
  });

  it('stops when the API refuses, and keeps the copy', async () => {
    server.fault = 'refuses';
    autosave.change('mine');
    await autosaveSettles();
    expect(autosave.state().kind).toBe('refused');
    expect(copy).toEqual({ content: 'mine', basedOn: 1, ours: ['start'] });
    const flushed = autosave.flush();
    await jest.advanceTimersByTimeAsync(100);
    expect(await flushed).toBe(false);
  });

  it('flushes what is waiting, and what is under way', async () => {
    autosave.change('one');
    const flushed = autosave.flush();
    autosave.change('two');
    await jest.advanceTimersByTimeAsync(200);
    expect(await flushed).toBe(true);
    expect(server.stored.content).toBe('two');
  });

  it('keeps a copy of a text that is written without a pause, also without a connection', async () => {
    server.fault = 'offline';
    let written = '';
    for (let keys = 1; keys <= 200; keys += 1) {
      written += 'x';
      autosave.change(written);
      await jest.advanceTimersByTimeAsync(100);
      if (keys > 15) expect(copy!.content.length).toBeGreaterThan(keys - 12);
    }
  });

  it('knows a copy’s own text again that was still on its way when the page went', async () => {
    server.delay = 500;
    autosave.change('one');
    await jest.advanceTimersByTimeAsync(pause + 50);
    autosave.change('one two');
    await jest.advanceTimersByTimeAsync(copyPause + 10);
    expect(copy).toEqual({ content: 'one two', basedOn: 1, ours: ['start', 'one'] });
  });

  const autosaveSettles = () => jest.advanceTimersByTimeAsync(pause + 200);

  it('keeps the text when the session has ended, and saves it when there is a new one', async () => {
    server.fault = 'signedOut';
    autosave.change('a');
    await jest.advanceTimersByTimeAsync(pause + 100);
    expect(autosave.state().kind).toBe('signedOut');
    expect(copy).toEqual({ content: 'a', basedOn: 1, ours: ['start'] });
    server.fault = 'none';
    autosave.retry();
    await jest.advanceTimersByTimeAsync(100);
    expect(server.stored.content).toBe('a');
    expect(copy).toBeNull();
  });
});
