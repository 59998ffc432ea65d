import type { Page } from '@playwright/test';
import { alert, problems } from '../pages.js';
import type { State } from './state.js';

/** Presses a button whose request the API refuses, because somebody else was quicker. */
export const tooLate =
  (button: string | RegExp, before?: (page: Page) => Promise<unknown>): NonNullable<State['then']> =>
  async (page) => {
    await before?.(page);
    await page.route('**/api/**', (route) =>
      route.request().method() === 'GET'
        ? route.fallback()
        : route.fulfill({
            status: 409,
            contentType: 'application/problem+json',
            json: {
              type: 'about:blank',
              title: 'Någon annan har hunnit före',
              status: 409,
              code: 'staleVersion',
              detail: 'Läs om sidan och gör om ändringen.',
            },
          }),
    );
    const answered = page.waitForResponse((answer) => answer.status() === 409);
    await page.getByRole('main').getByRole('button', { name: button }).first().click();
    await answered;
    await problems(page)
      .or(alert(page))
      .or(page.getByText(/under tiden/))
      .first()
      .waitFor();
  };
