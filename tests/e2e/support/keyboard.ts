import { expect, type Locator, type Page } from '@playwright/test';

/** What has the keyboard, and what is amiss with how one sees that. */
interface Focus {
  readonly what: string;
  /** Why one can't see it; null if one can. */
  readonly amiss: string | null;
}

/**
 * Looks at what has the keyboard: whether a line around it says so, with a contrast of 3:1 to what is behind it (WCAG
 * 2.4.7, 1.4.11), and whether nothing that stays in its place while the page is scrolled lies over it (2.4.11). Of what
 * fits in half the window no part may be covered; of what is larger, a part has to be seen.
 */
const focusNow = `(() => {
  const one = document.activeElement;
  const what = one.outerHTML.slice(0, 160);
  if (one === document.body) return { what, amiss: 'nothing has the keyboard' };
  // A checkbox and an editor show it by the box around them.
  const shown = [one, one.closest('.mdc-checkbox'), one.closest('.frame')].filter(Boolean);
  const lined = shown.filter((it) => {
    const { outlineStyle, outlineWidth, opacity } = getComputedStyle(it);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && opacity !== '0';
  });
  if (lined.length === 0) return { what, amiss: 'no line around it' };
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const behind = (it) => {
    for (let at = it.parentElement; at; at = at.parentElement) {
      const colour = rgba(getComputedStyle(at).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255, 255];
  };
  const light = (colour) => {
    const [r, g, b] = colour.slice(0, 3).map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (it) => {
    const [low, high] = [light(rgba(getComputedStyle(it).outlineColor)), light(behind(it))].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const best = Math.max(...lined.map(contrast));
  if (best < 3) return { what, amiss: 'the line around it has a contrast of ' + best.toFixed(1) };

  const whole = lined[0];
  const seen = (x, y) => {
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false;
    const top = document.elementFromPoint(x, y);
    if (!top) return false;
    if (whole.contains(top) || top.contains(whole)) return true;
    // Its own label or list may lie over it; what is fixed or sticky may not.
    for (let at = top; at && !at.contains(whole); at = at.parentElement) {
      if (/fixed|sticky/.test(getComputedStyle(at).position)) return false;
    }
    return true;
  };
  const boxes = [...whole.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  if (boxes.length === 0) return { what, amiss: 'it takes no room' };
  const points = boxes.flatMap(({ left, right, top, bottom }) =>
    [[left + 1, top + 1], [right - 2, top + 1], [(left + right) / 2, (top + bottom) / 2], [left + 1, bottom - 2],
     [right - 2, bottom - 2]]);
  const hidden = points.filter(([x, y]) => !seen(x, y));
  const large = whole.matches('.frame') || boxes.some(({ width, height }) => height > innerHeight / 2 || width > innerWidth);
  if (large) {
    const { top, bottom, left, right } = whole.getBoundingClientRect();
    const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
      (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
    return { what, amiss: seen(x, y) ? null : 'all of it is hidden' };
  }
  return { what, amiss: hidden.length === 0 ? null : 'it is covered, or out of the window, at '
    + hidden.map(([x, y]) => Math.round(x) + ',' + Math.round(y)).join(' and ') };
})()`;

/** Fails unless one can see where the keyboard is. */
export async function expectFocusSeen(page: Page): Promise<void> {
  const { what, amiss } = await page.evaluate<Focus>(focusNow);
  expect(amiss, `the focus can be seen at ${what}`).toBeNull();
}

/** Goes on with one key until the keyboard is there, and looks at every stop whether one can see where one is. */
export async function tabTo(page: Page, goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await goal.waitFor();
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press(key);
    await expectFocusSeen(page);
    if ((await goal.and(page.locator(':focus')).count()) > 0) return;
  }
  throw new Error(`60 × ${key} did not lead to ${goal}.`);
}

/** Goes there and presses it. */
export async function tabAndPress(
  page: Page,
  goal: Locator,
  how: { key?: 'Enter' | 'Space'; by?: 'Tab' | 'Shift+Tab' } = {},
): Promise<void> {
  await tabTo(page, goal, how.by);
  await page.keyboard.press(how.key ?? 'Enter');
}

/** Goes on with an arrow, among things of which Tab leads to one only. */
export async function arrowTo(
  page: Page,
  goal: Locator,
  key: 'ArrowRight' | 'ArrowLeft' | 'ArrowDown' | 'ArrowUp' = 'ArrowRight',
): Promise<void> {
  await goal.waitFor();
  for (let stops = 0; stops < 30; stops += 1) {
    if ((await goal.and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press(key);
  }
  throw new Error(`30 × ${key} did not lead to ${goal}.`);
}

/** Words that a screen reader says by itself, without being led there: they are in a live region. */
export const announced = (page: Page, words: string | RegExp): Locator =>
  page
    .locator(
      '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], .cdk-live-announcer-element',
    )
    .filter({ hasText: words });
