import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';

const fixtures = path.resolve(import.meta.dirname, '../../../apps/web/src/app/paste/fixtures');

/** What a program puts on the clipboard, as the unit tests know it. */
export const fixture = (name: string) => readFileSync(path.join(fixtures, name), 'utf8');

/** Pastes HTML into a text as the browser does when another program has copied it. */
export async function paste(text: Locator, html: string, plain = 'bara ord'): Promise<void> {
  await text.focus();
  await text.evaluate(
    (box, [html, plain]) => {
      const { ClipboardEvent, DataTransfer } = globalThis as any;
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html!);
      clipboardData.setData('text/plain', plain!);
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [html, plain],
  );
}

/** Puts HTML on the clipboard for real, to be pasted by the keyboard. */
export async function copy(page: Page, html: string, plain: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(
    async ([html, plain]) => {
      const { ClipboardItem, navigator } = globalThis as any;
      const blob = (type: string, text: string) => new Blob([text], { type });
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/html': blob('text/html', html!),
          'text/plain': blob('text/plain', plain!),
        }),
      ]);
    },
    [html, plain],
  );
}
