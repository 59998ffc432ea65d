import type { Page } from '@playwright/test';
import { createRequire } from 'node:module';

// What @axe-core/playwright brings along. It would itself send the whole of axe to the page for every look.
const require = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const { source } = require('axe-core') as { source: string };

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const colours = ['color-contrast', 'link-in-text-block'];

/** Wide and narrow: the narrow one is a page of 1280 px enlarged to 400 %. */
const widths = [1280, 320];

/**
 * What keeps somebody from using the page as it stands, in light and dark, wide and narrow: violations of WCAG that
 * axe can find, and having to scroll sideways to read. Everything is looked at in light; only colours in dark.
 */
export async function barriers(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(source);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await drawn(page);
      const broken = await violations(page, colorScheme === 'light' ? tags : colours);
      found.push(...broken.map((one) => `${width} px, ${colorScheme}: ${one}`));
    }
    const beyond = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    if (beyond > 0) found.push(`${width} px: the page is ${beyond} px wider than the window`);
  }
  await page.emulateMedia({ colorScheme: null });
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
