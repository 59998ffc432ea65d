import {
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  test as base,
  request,
} from '@playwright/test';
import type { Visitor } from './people.js';
import { Api, cookiesOf } from './sessions.js';
import { Troubles } from './troubles.js';

export { expect } from '@playwright/test';

interface Journey {
  /** A browser of somebody's own, signed in, at the first page or where `options.at` says. */
  visit(visitor: Visitor, options?: BrowserContextOptions & { at?: string }): Promise<Page>;
  /** The API as somebody may use it. */
  api(visitor: Visitor): Promise<Api>;
  /** What went wrong on the pages though nobody looked; the test fails on any of it. */
  troubles: Troubles;
}

/** A test with people in it. Errors in a console fail it, also those that the page itself survives. */
export const test = base.extend<Journey>({
  troubles: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern.
    async ({}, use) => {
      const troubles = new Troubles();
      await use(troubles);
      base.expect(troubles.found, 'errors in the browser').toEqual([]);
    },
    { auto: true },
  ],
  visit: async ({ browser, baseURL, troubles }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (visitor, { at = '/', ...options } = {}) => {
      const storageState = await cookiesOf(visitor, baseURL!);
      const context = await browser.newContext({ storageState, ...options });
      contexts.push(context);
      troubles.watch(context);
      const page = await context.newPage();
      await page.goto(at);
      return page;
    });
    for (const context of contexts) await context.close();
  },
  api: async ({ baseURL }, use) => {
    const contexts: { dispose(): Promise<void> }[] = [];
    await use(async (visitor) => {
      const http = await request.newContext({ baseURL, storageState: await cookiesOf(visitor, baseURL!) });
      contexts.push(http);
      return new Api(http);
    });
    for (const context of contexts) await context.dispose();
  },
});
