import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { ConnectionError, ProblemError } from '../../api/problem-error.js';
import { Autosave, longestUncopied, type Stored, type UnsavedText } from '../autosave.js';
import { CopyStore } from '../copy-store.js';
import { Drafting } from '../drafting.js';
import { LocalDrafts, type OwnCopy } from '../local-drafts.js';
import type { Happening } from '../nothing-lost.spec.js';

/** A mistake that is made on purpose. */
export type Plant = 'nothing' | 'noCopies' | 'sharedCopy' | 'blindServer' | 'blindRestore' | 'blindTake';

const wordsOf = (text: string) => text.split(' ').filter(Boolean);

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

/** What a browser keeps, whatever becomes of its pages. */
class Store {
  readonly texts = new Map<string, string>();
  keys = async (prefix: string) => [...this.texts.keys()].filter((key) => key.startsWith(prefix));
  get = async (key: string) => this.texts.get(key) ?? null;
  set = async (key: string, text: string) => {
    this.texts.set(key, text);
    return true;
  };
  remove = async (key: string) => void this.texts.delete(key);
}

interface Page {
  readonly drafting: Drafting<string>;
  readonly autosave: Autosave<string>;
  readonly own: OwnCopy<string>;
  readonly stop: () => void;
}

/** A server with one text, a writer's browser with two pages, and a colleague; and what each of them has written. */
export class Office {
  private server: Stored<string> = { content: 'start', version: 1 };
  private network: 'up' | 'down' | 'answersLost' | 'broken' = 'up';
  private session = true;
  private readonly pages: (Page | null)[] = [null, null];
  private next = 0;
  /** When each word was written. */
  private readonly written = new Map<string, number>();
  private readonly leftOut = new Set<string>();
  private readonly store = new Store();
  private readonly drafts: LocalDrafts;

  private constructor(private readonly plant: Plant) {
    Object.defineProperty(navigator, 'locks', { value: new Locks(), configurable: true });
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [{ provide: CopyStore, useValue: this.store }] });
    this.drafts = TestBed.inject(LocalDrafts);
  }

  static async open(plant: Plant): Promise<Office> {
    const office = new Office(plant);
    await office.openPage(0);
    return office;
  }

  async happens(one: Happening): Promise<void> {
    switch (one.kind) {
      case 'type':
        this.type(one.page);
        break;
      case 'wait':
        await this.wait(one.for);
        break;
      case 'network':
        this.network = one.is;
        if (one.is === 'up') for (const page of this.open()) page.autosave.retry();
        break;
      case 'session':
        this.session = !one.ends;
        if (this.session) for (const page of this.open()) page.autosave.retry();
        break;
      case 'colleague':
        this.server = { content: `${this.server.content} ${this.word()}`, version: this.server.version + 1 };
        if (one.noticed) await this.notice();
        break;
      case 'waiver':
        this.server = { ...this.server, version: this.server.version + 1 };
        break;
      case 'choose':
        this.choose(one.page, one.choice);
        break;
      case 'open':
        await this.openPage(one.page);
        break;
      default:
        this.leave(one.page, one.kind === 'crash');
        if (one.kind === 'reload') await this.openPage(one.page);
    }
    await this.wait(1);
  }

  /** All is well again, every page is closed and one is opened anew; where there are two texts both are kept. */
  async heals(): Promise<void> {
    this.network = 'up';
    this.session = true;
    for (const page of this.open()) page.autosave.retry();
    await this.wait(120_000);
    for (const at of [0, 1]) this.leave(at, false);
    await this.wait(10);
    await this.openPage(0);
    await this.wait(5000);
    for (let choices = 0; choices < 50 && this.pages[0]!.drafting.two(); choices += 1) {
      this.choose(0, 'both');
      await this.wait(5000);
    }
    this.leave(0, false);
    if (this.store.texts.size > 0) this.written.set('a copy that nobody took up', 0);
  }

  /** The words that are neither on the server nor were left out by choice. */
  lost(): string[] {
    const kept = new Set(wordsOf(this.server.content));
    const missing = [...this.written.keys()].filter((word) => !kept.has(word) && !this.leftOut.has(word));
    return missing.map((word) => `lost: ${word}`);
  }

  private open(): Page[] {
    return this.pages.filter((page) => page !== null);
  }

  private wait(milliseconds: number): Promise<void> {
    return jest.advanceTimersByTimeAsync(milliseconds);
  }

  private word(): string {
    const word = `w${this.next++}`;
    this.written.set(word, Date.now());
    return word;
  }

  private type(at: number): void {
    const page = this.pages[at];
    if (!page || page.drafting.two()) return;
    page.drafting.write(`${page.drafting.content()} ${this.word()}`);
  }

  private choose(at: number, choice: 'both' | 'mine' | 'theirs'): void {
    const page = this.pages[at];
    const two = page?.drafting.two();
    if (!page || !two) return;
    const kept = new Set(wordsOf(choice === 'both' ? `${two.theirs} ${two.mine}` : two[choice]));
    for (const word of wordsOf(`${two.theirs} ${two.mine}`)) if (!kept.has(word)) this.leftOut.add(word);
    page.drafting.choose(choice);
  }

  /** The server says that somebody has saved. */
  private async notice(): Promise<void> {
    if (this.network === 'down' || !this.session) return;
    for (const { drafting, autosave } of this.open()) {
      if (this.plant === 'blindTake') {
        drafting.take(this.server.content);
        Object.assign(autosave, { version: this.server.version, content: this.server.content });
      } else void drafting.lookAgain();
    }
    await this.wait(50);
  }

  private async openPage(at: number): Promise<void> {
    // A page comes from the server, for somebody who is signed in.
    if (this.pages[at] || this.network !== 'up' || !this.session) return;
    const kept = this.drafts.own<string>('ada', 'contribution.1');
    const own = this.plant === 'sharedCopy' ? { ...kept, keep: this.sharedKeep(kept) } : kept;
    const start = this.server;
    const autosave = new Autosave<string>({
      start,
      save: (content, basedOn) => this.save(content, basedOn),
      current: () => this.current(),
      keep: this.plant === 'noCopies' ? () => undefined : own.keep,
      taken: (content) => drafting.take(content),
    });
    const kind = {
      keepBoth: (theirs: string, mine: string) =>
        [...new Set([...wordsOf(theirs), ...wordsOf(mine)])].join(' '),
      parts: (text: string) => [{ key: 'text', heading: '', text }],
    };
    const drafting = new Drafting(kind, autosave, start.content, own.kept);
    const stop = this.drafts.left<string>(
      'ada',
      'contribution.1',
      (copy) => {
        if (this.plant !== 'blindRestore') return drafting.offer(copy);
        drafting.write(copy.draft.content);
        copy.drop();
      },
      own,
    );
    this.pages[at] = { drafting, autosave, own, stop };
    await this.wait(5);
  }

  private leave(at: number, crashes: boolean): void {
    const page = this.pages[at];
    if (!page) return;
    this.pages[at] = null;
    if (crashes) this.excuseTheLastMoment(page);
    else page.autosave.keepCopy();
    page.autosave.stop();
    page.stop();
    page.own.release();
  }

  /** What was written in the moment before a crash, before there was a pause, is in no copy. */
  private excuseTheLastMoment({ drafting }: Page): void {
    for (const word of wordsOf(drafting.content()))
      if (Date.now() - (this.written.get(word) ?? 0) <= longestUncopied && !this.isSafe(word))
        this.leftOut.add(word);
  }

  private isSafe(word: string): boolean {
    const texts = [
      this.server.content,
      ...[...this.store.texts.values()].map((text) => JSON.parse(text).content),
    ];
    return texts.some((text) => wordsOf(text as string).includes(word));
  }

  private sharedKeep(own: OwnCopy<string>): (unsaved: UnsavedText<string> | null) => void {
    return (unsaved) => {
      own.keep(unsaved);
      if (unsaved === null) for (const key of this.store.texts.keys()) this.store.texts.delete(key);
    };
  }

  private async save(content: string, basedOn: number): Promise<{ version: number; savedAt: string }> {
    await new Promise((resolve) => setTimeout(resolve, 40));
    this.answer();
    if (basedOn !== this.server.version && this.plant !== 'blindServer') throw problem('staleVersion', 409);
    this.server = { content, version: this.server.version + 1 };
    const { version } = this.server;
    await new Promise((resolve) => setTimeout(resolve, 40));
    if (this.network !== 'up') throw new ConnectionError('no answer');
    return { version, savedAt: new Date().toISOString() };
  }

  private async current(): Promise<Stored<string>> {
    await new Promise((resolve) => setTimeout(resolve, 20));
    this.answer();
    return this.server;
  }

  /** @throws what a request meets on its way there */
  private answer(): void {
    if (this.network === 'down') throw new ConnectionError('down');
    if (this.network === 'broken') throw problem('internal', 502);
    if (!this.session) throw problem('unauthenticated', 401);
  }
}

const problem = (code: string, status: number) =>
  new ProblemError({ type: '', title: '', status, code, detail: '' });
