import { DOCUMENT, Injectable, inject } from '@angular/core';

const database = 'samsyn';
const table = 'draft';

/**
 * Keeps texts in this browser: in local storage, which is written at once and so also while a page goes; where that is
 * full or forbidden, in IndexedDB. A key is in one of the two.
 */
@Injectable({ providedIn: 'root' })
export class CopyStore {
  private readonly window = inject(DOCUMENT).defaultView;
  private opened: Promise<IDBDatabase> | undefined;

  /** Keys that begin so. */
  async keys(prefix: string): Promise<string[]> {
    const local = this.localKeys();
    const indexed = await this.indexed('readonly', (texts) => texts.getAllKeys()).catch(() => []);
    return [...new Set([...local, ...indexed.map(String)])].filter((key) => key.startsWith(prefix));
  }

  async get(key: string): Promise<string | null> {
    const local = this.local((storage) => storage.getItem(key));
    if (typeof local === 'string') return local;
    const indexed: unknown = await this.indexed('readonly', (texts) => texts.get(key)).catch(() => null);
    return typeof indexed === 'string' ? indexed : null;
  }

  /** Resolves to whether the text is kept. */
  async set(key: string, text: string): Promise<boolean> {
    if (this.local((storage) => storage.setItem(key, text)) !== failed) {
      if (this.opened) await this.forgetIndexed(key);
      return true;
    }
    try {
      await this.indexed('readwrite', (texts) => texts.put(text, key));
      // What local storage may still hold is older.
      this.local((storage) => storage.removeItem(key));
      return true;
    } catch {
      return false;
    }
  }

  async remove(key: string): Promise<void> {
    this.local((storage) => storage.removeItem(key));
    await this.forgetIndexed(key);
  }

  private localKeys(): string[] {
    const keys = this.local((storage) => Object.keys(storage));
    return keys === failed ? [] : keys;
  }

  private local<Result>(use: (storage: Storage) => Result): Result | typeof failed {
    try {
      const storage = this.window?.localStorage;
      return storage ? use(storage) : failed;
    } catch {
      return failed;
    }
  }

  private async forgetIndexed(key: string): Promise<void> {
    await this.indexed('readwrite', (texts) => texts.delete(key)).catch(() => undefined);
  }

  private async indexed<Result>(
    mode: IDBTransactionMode,
    use: (texts: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result> {
    this.opened ??= this.open();
    this.opened.catch(() => (this.opened = undefined));
    const transaction = (await this.opened).transaction(table, mode);
    const request = use(transaction.objectStore(table));
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
    });
  }

  private open(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const factory = this.window?.indexedDB;
      if (!factory) return reject(new Error('No IndexedDB'));
      const request = factory.open(database, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(table);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('No IndexedDB'));
      request.onblocked = () => reject(new Error('Blocked'));
    });
  }
}

const failed = Symbol('failed');
