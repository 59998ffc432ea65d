import { expect, type Locator, type Page } from '@playwright/test';
import { password, people, type Visitor } from './people.js';

/** The page's one main heading. */
export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** Fills in the sign-in form and sends it. */
export async function signIn(page: Page, visitor: Exclude<Visitor, 'nobody'>): Promise<void> {
  await page.getByLabel('E-postadress').fill(people[visitor]);
  await page.getByLabel('Lösenord').fill(password);
  await page.getByRole('button', { name: 'Logga in' }).click();
}

/** The way from one's tasks to what one is to do in a round. */
export function task(page: Page, step: string, round: { title: string }, unit: string): Locator {
  return page
    .getByRole('listitem')
    .filter({ hasText: `${unit} · ${round.title}` })
    .getByRole('link', { name: new RegExp(`^${step} ?:`) });
}

/** The editor with this label. */
export const editor = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true });

export const labels = { body: 'Vad har gjorts, och hur har det gått?', county: 'Sammanfattning för länet' };

/** What an indicator is answered in. */
export const valueOf = (page: Page, indicator: string) =>
  page.getByRole('group', { name: indicator, exact: true });

/** Waits until all that was written is on the server. */
export async function toBeSaved(page: Page): Promise<void> {
  // It is also there to be heard.
  await expect(page.getByText(/^Sparad \d\d\.\d\d$/).first()).toBeVisible();
}

/** What the message above the page says; pages have other things to say politely, each in its place. */
export const message = (page: Page) => page.locator('app-message-outlet').getByRole('status');

/** What is wrong, on top of a form. */
export const problems = (page: Page) => page.getByRole('group', { name: 'Det finns ett problem' });

/** What a page says at once, in the place of what could not be read or done. */
export const alert = (page: Page) => page.getByRole('alert').filter({ hasText: /./ });
