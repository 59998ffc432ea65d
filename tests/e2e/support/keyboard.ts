import { expect, type Locator, type Page } from '@playwright/test';

/** What has the keyboard: its name in the page, and whether one can see that it has it. */
const focusNow = `(() => {
  const one = document.activeElement;
  // A checkbox and an editor show it by the box around them.
  const shown = [one, one.closest('.mdc-checkbox'), one.closest('.frame')].filter(Boolean);
  const seen = shown.map(getComputedStyle).some(({ outlineStyle, outlineWidth, opacity }) =>
    outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && opacity !== '0');
  return { what: one.outerHTML.slice(0, 120), seen };
})()`;

/** Goes on with one key until the keyboard is there, and looks at every stop whether one can see where one is. */
export async function tabTo(page: Page, goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await goal.waitFor();
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press(key);
    const { what, seen } = await page.evaluate<{ what: string; seen: boolean }>(focusNow);
    expect(seen, `the focus can be seen at ${what}`).toBe(true);
    if ((await goal.and(page.locator(':focus')).count()) > 0) return;
  }
  throw new Error(`60 × ${key} did not lead to ${goal}.`);
}

/** Goes on with an arrow, among things of which Tab leads to one only. */
export async function arrowTo(
  page: Page,
  goal: Locator,
  key: 'ArrowRight' | 'ArrowLeft' = 'ArrowRight',
): Promise<void> {
  await goal.waitFor();
  for (let stops = 0; stops < 30; stops += 1) {
    if ((await goal.and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press(key);
  }
  throw new Error(`30 × ${key} did not lead to ${goal}.`);
}
