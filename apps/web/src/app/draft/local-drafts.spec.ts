import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { CopyStore } from './copy-store.js';
import { LocalDrafts, type LeftCopy } from './local-drafts.js';

/** A browser's storage that can be full. */
class Store {
  readonly texts = new Map<string, string>();
  full = false;
  keys = async (prefix: string) => [...this.texts.keys()].filter((key) => key.startsWith(prefix));
  get = async (key: string) => this.texts.get(key) ?? null;
  set = async (key: string, text: string) => {
    if (!this.full) this.texts.set(key, text);
    return !this.full;
  };
  remove = async (key: string) => void this.texts.delete(key);
}

/** Locks as a browser has them: one page holds a name, others wait for it in turn. */
class Locks {
  private readonly tails = new Map<string, Promise<unknown>>();
  request = async (name: string, ...rest: unknown[]) => {
    const act = rest.at(-1) as () => Promise<void>;
    const { signal } = (rest.length > 1 ? rest[0] : {}) as { signal?: AbortSignal };
    const before = this.tails.get(name) ?? Promise.resolve();
    const mine = before.then(() => (signal?.aborted ? undefined : act()));
    this.tails.set(name, mine);
    return mine;
  };
}

const text = (content: string, basedOn = 1) => ({ content, basedOn, ours: [] });

describe('the copies in this browser', () => {
  let store: Store;
  let drafts: LocalDrafts;
  let found: LeftCopy<string>[];

  beforeEach(() => {
    store = new Store();
    found = [];
    Object.defineProperty(navigator, 'locks', { value: new Locks(), configurable: true });
    TestBed.configureTestingModule({ providers: [{ provide: CopyStore, useValue: store }] });
    drafts = TestBed.inject(LocalDrafts);
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
  const look = (account = 'ada', id = 'contribution.1') =>
    drafts.left<string>(account, id, (copy) => found.push(copy));
  const contents = () => found.map(({ draft }) => draft.content);

  it('are the next page’s to take up, once the page that wrote them is gone', async () => {
    const own = drafts.own<string>('ada', 'contribution.1');
    own.keep(text('skrivet'));
    look();
    await settle();
    expect(found).toEqual([]);
    own.release();
    await settle();
    expect(contents()).toEqual(['skrivet']);
    expect(found[0]!.draft.at).toMatch(/^\d{4}-/);
    found[0]!.drop();
    await settle();
    expect(await drafts.has('ada')).toBe(false);
  });

  it('are each page’s own: what one has saved takes nothing from another', async () => {
    const [one, other] = [
      drafts.own<string>('ada', 'contribution.1'),
      drafts.own<string>('ada', 'contribution.1'),
    ];
    one.keep(text('ett'));
    other.keep(text('två'));
    one.keep(null);
    other.release();
    look();
    await settle();
    expect(contents()).toEqual(['två']);
  });

  it('are taken up by one page at a time, and never by their own', async () => {
    drafts.own<string>('ada', 'contribution.1').release();
    const own = drafts.own<string>('ada', 'contribution.1');
    own.keep(text('mitt'));
    drafts.left<string>('ada', 'contribution.1', (copy) => found.push(copy), own);
    await settle();
    own.release();
    await settle();
    expect(found).toEqual([]);
    const stop = look();
    await settle();
    look();
    await settle();
    expect(contents()).toEqual(['mitt']);
    // The page that looked at it goes without having taken it.
    stop();
    await settle();
    expect(contents()).toEqual(['mitt', 'mitt']);
  });

  it('are another account’s or another text’s to nobody else', async () => {
    drafts.own<string>('ada', 'contribution.1').keep(text('x'));
    for (const [account, id] of [
      ['bo', 'contribution.1'],
      ['ada', 'contribution.10'],
      ['ada', 'contribution'],
      ['ad', 'contribution.1'],
    ] as const)
      look(account, id);
    await settle();
    expect(found).toEqual([]);
    expect([await drafts.has('ada'), await drafts.has('bo'), await drafts.has('ad')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('of an earlier release are found too', async () => {
    store.texts.set(
      'samsyn.draft.1.ada.contribution.1',
      JSON.stringify({ content: 'gammal', basedOn: 3, at: 'då' }),
    );
    store.texts.set('samsyn.draft.1.ada.contribution.1.broken', '{');
    look();
    await settle();
    expect(found.map(({ draft }) => draft)).toEqual([{ content: 'gammal', basedOn: 3, ours: [], at: 'då' }]);
  });

  it('say so when they can’t be kept, and when they can again', async () => {
    const own = drafts.own<string>('ada', 'contribution.1');
    store.full = true;
    own.keep(text('a'));
    await settle();
    expect(own.kept()).toBe(false);
    store.full = false;
    own.keep(text('ab'));
    await settle();
    expect(own.kept()).toBe(true);
    store.full = true;
    own.keep(text('abc'));
    own.keep(null);
    await settle();
    expect(own.kept()).toBe(true);
  });

  it('are found without locks, as on a page without https', async () => {
    Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [{ provide: CopyStore, useValue: store }] });
    drafts = TestBed.inject(LocalDrafts);
    drafts.own<string>('ada', 'contribution.1').keep(text('x'));
    look();
    await settle();
    expect(contents()).toEqual(['x']);
  });
});
