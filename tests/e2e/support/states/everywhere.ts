import type { Page, Route } from '@playwright/test';

/** What a page asks for, but for what holds it together: who I am, when the session ends, what happens. */
const asked = /\/api\/(?!me$|session$|events)/;

/** Answers that come when they are let, so that a page can be looked at meanwhile. */
export class Answers {
  private readonly held: Route[] = [];
  private how: 'held' | 'cut off' | 'failed' = 'held';

  private constructor(private readonly page: Page) {}

  static async hold(page: Page): Promise<Answers> {
    const answers = new Answers(page);
    await page.route(asked, (route) =>
      route.request().method() === 'GET' ? answers.answer(route) : route.fallback(),
    );
    return answers;
  }

  /** What was asked for gets no answer, as without a connection. */
  async cutOff(): Promise<void> {
    this.how = 'cut off';
    for (const route of this.held.splice(0)) await this.answer(route);
  }

  /** From now on the server says that it can't. */
  fail(): void {
    this.how = 'failed';
  }

  async free(): Promise<void> {
    await this.page.unroute(asked);
  }

  private async answer(route: Route): Promise<void> {
    switch (this.how) {
      case 'held':
        this.held.push(route);
        return;
      case 'cut off':
        return route.abort('internetdisconnected');
      case 'failed':
        return route.fulfill({ status: 500, contentType: 'text/plain', body: 'Internal Server Error' });
    }
  }
}

const compound = 'Specialistpsykiatriöppenvårdsmottagningsverksamheten';
const words = 'Samordningen av vård och omsorg har fortsatt under hösten, tillsammans med alla kommuner. ';
const fill = (start: string, length: number, more = words) =>
  `${start} ${more.repeat(Math.ceil(length / more.length))}`.slice(0, length);

/** How long what people write may get, by the name under which the API gives it. */
function longer(key: string, value: string): string {
  if (/^(name|.+Name)$/.test(key)) return fill(value, 60, `${compound} `);
  if (/^email$/.test(key)) return `${'efternamn'.repeat(5)}.${value}`;
  if (/^(title|subtitle|label|registryNumber|.+Title)$/.test(key))
    return fill(value, 120, `${compound} och `);
  if (/^(comment|reason|explanation)$/.test(key)) return fill(value, 2000);
  return value;
}

/** The same answer, as if names were of sixty characters, and each text of ten thousand. */
function lengthened(part: unknown, inText = { left: 0 }): unknown {
  if (Array.isArray(part)) return part.map((one) => lengthened(one, inText));
  if (typeof part !== 'object' || part === null) return part;
  const { type, text } = part as { type?: unknown; text?: unknown };
  if (type === 'text' && typeof text === 'string' && inText.left > 0) {
    const length = inText.left;
    inText.left = 0;
    return { ...part, text: fill(`${text} ${compound}`, length) };
  }
  const inside = type === 'doc' ? { left: 10_000 } : inText;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      typeof value === 'string' ? longer(key, value) : lengthened(value, inside),
    ]),
  );
}

/** The same answer with nothing in it. */
function emptied(part: unknown): unknown {
  if (Array.isArray(part)) return [];
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, Array.isArray(value) ? [] : value]),
  );
}

/** Changes what the API answers to what a page asks for, until `page.unroute(asked)`. */
async function changed(page: Page, change: (body: unknown) => unknown): Promise<() => Promise<void>> {
  await page.route(asked, async (route) => {
    if (route.request().method() !== 'GET') return route.fallback();
    try {
      const response = await route.fetch();
      const isJson = response.ok() && response.headers()['content-type']?.includes('json');
      await route.fulfill({ response, ...(isJson && { json: change(await response.json()) }) });
    } catch {
      // The page has been left meanwhile, and the answer with it.
    }
  });
  return () => page.unroute(asked);
}

/** As if people had written as much as they may. */
export const withLongTexts = (page: Page) => changed(page, (body) => lengthened(body));

/** As if there were nothing yet. */
export const withNothing = (page: Page) => changed(page, emptied);
