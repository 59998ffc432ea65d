import type { Page } from '@playwright/test';
import { createRequire } from 'node:module';
import { cramped } from './cramped.js';

// What @axe-core/playwright brings along. It would itself send the whole of axe to the page for every look.
const require = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const { source } = require('axe-core') as { source: string };

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const colours = ['color-contrast', 'link-in-text-block'];

/** Wide and narrow: the narrow one is a page of 1280 px enlarged to 400 %. */
const widths = [1280, 320];

/** What WCAG 1.4.12 lets readers ask for. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/**
 * What keeps somebody from using the page as it stands, in light and dark, wide and narrow: violations of WCAG that
 * axe can find, having to scroll sideways to read, and words that are cut off or lie over each other, also where a
 * reader has spaced the text. Everything is looked at in light; only colours in dark.
 * @param look `brief`: narrow only, for pages that are made of the same parts as one that was looked at; `forced`: the
 *   same in the colours that the reader's system has, which are neither light nor dark
 */
export async function barriers(page: Page, look: 'whole' | 'brief' | 'forced' = 'whole'): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(source);
  for (const width of look === 'whole' ? widths : [320]) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
    await drawn(page);
    const say = (colour: string, ones: string[]) => ones.map((one) => `${width} px, ${colour}: ${one}`);
    found.push(...say('light', await violations(page, tags)));
    found.push(...say('light', await overflow(page)));
    if (look === 'whole') found.push(...say('spaced', await whenSpaced(page)));
    if (look === 'forced') continue;
    await page.emulateMedia({ colorScheme: 'dark' });
    await drawn(page);
    found.push(...say('dark', await violations(page, colours)));
  }
  await page.emulateMedia({ colorScheme: null });
  return found;
}

/** What is cut off, covered or wider than the window. */
const overflow = (page: Page) => page.evaluate<string[]>(cramped);

/** A sheet that is adopted, because the page's own policy refuses elements with styles. */
async function whenSpaced(page: Page): Promise<string[]> {
  await page.evaluate(`(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(spacing)});
    document.adoptedStyleSheets.push(sheet);
  })()`);
  await drawn(page);
  const found = await overflow(page);
  await page.evaluate('document.adoptedStyleSheets.pop()');
  return found;
}

/** Rules that the page breaks, and where. Frames are documents of their own, and looked at by themselves. */
function violations(page: Page, runOnly: string[]): Promise<string[]> {
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'], iframes: false });
  return page.evaluate(`axe.run(document, ${options}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' at ' + target)))`);
}

/** After a change of window or colours, until it has been drawn. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}
