import type { BrowserContext } from '@playwright/test';
import { barriers } from './support/barriers.js';
import { tabTo } from './support/keyboard.js';
import { editor, heading, labels, toBeSaved } from './support/pages.js';
import { callRound, type KnownRound } from './support/round.js';
import { expect, test } from './support/test.js';

const mine = 'Det här skrev jag.';
const theirs = 'Det här skrev min kollega.';
let round: KnownRound;

test('two who write at once see both texts, and nothing is lost', async ({ visit, api, troubles }) => {
  troubles.expect(/^409 .*\/draft$/, /ERR_INTERNET_DISCONNECTED/);
  round = await callRound(await api('convenor'), 'Lägesrapport som två skriver på');
  const at = `/contributions/${round.of('Sydost')}`;
  const [one, other] = [await visit('contact', { at }), await visit('contact', { at })];
  await expect(editor(one, labels.body)).toBeVisible();
  await expect(editor(other, labels.body)).toBeVisible();
  // Or what the other saves would simply be there.
  await one.context().setOffline(true);
  await editor(other, labels.body).fill(theirs);
  await toBeSaved(other);
  await editor(one, labels.body).fill(mine);
  await expect(one.getByText('Ingen kontakt med servern').first()).toBeVisible();
  await one.context().setOffline(false);
  const choice = one.getByRole('heading', { name: 'Någon annan har sparat medan du skrev' });
  await expect(choice).toBeFocused();
  const [stored, own] = [
    one.getByRole('region', { name: 'Den sparade texten' }),
    one.getByRole('region', { name: 'Din text' }),
  ];
  // Both whole, and the words marked in which they differ.
  await expect(stored.locator('app-marked-text')).toContainText(/skrev .*min kollega/);
  await expect(own.locator('app-marked-text')).toContainText(/skrev .*jag/);
  await expect(stored.locator('mark')).toHaveText(/bara här: min kollega/);
  await expect(own.locator('mark')).toHaveText(/bara här: jag/);
  expect(await barriers(one)).toEqual([]);

  await one.setViewportSize({ width: 1280, height: 800 });
  await choice.focus();
  await tabTo(one, one.getByRole('button', { name: 'Behåll båda' }));
  await one.keyboard.press('Enter');
  await expect(one.getByRole('heading', { name: 'Svaret' })).toBeFocused();
  await expect(editor(one, labels.body)).toContainText(theirs);
  await expect(editor(one, labels.body)).toContainText(mine);
  await toBeSaved(one);
  await other.reload();
  await expect(editor(other, labels.body)).toContainText(theirs);
  await expect(editor(other, labels.body)).toContainText(mine);
});

test('what was written without a connection is kept over a reload, and is saved when there is one', async ({
  visit,
  api,
  troubles,
}) => {
  troubles.expect(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
  round = await callRound(await api('convenor'), 'Lägesrapport utan uppkoppling');
  const page = await visit('contact', { at: `/contributions/${round.of('Sydost')}` });
  await expect(editor(page, labels.body)).toBeVisible();
  await disconnect(page.context());
  await editor(page, labels.body).fill(mine);
  await expect(page.getByText('Ingen kontakt med servern. Texten finns kvar').first()).toBeVisible();

  await page.reload();
  await expect(editor(page, labels.body)).toHaveText(mine);
  await expect(page.getByText(/^Text från .* som inte hade sparats/)).toBeVisible();
  await page.context().unroute('**/draft');
  await page.evaluate('window.dispatchEvent(new Event("online"))');
  await toBeSaved(page);
  await page.reload();
  await expect(editor(page, labels.body)).toHaveText(mine);
  await expect(page.getByText(/^Text från /)).toHaveCount(0);
});

test('what was written without a connection is saved by itself when it is back', async ({
  visit,
  api,
  troubles,
}) => {
  troubles.expect(/ERR_INTERNET_DISCONNECTED/);
  round = await callRound(await api('convenor'), 'Lägesrapport med uppkoppling till slut');
  const page = await visit('contact', { at: `/contributions/${round.of('Sydost')}` });
  await expect(editor(page, labels.body)).toBeVisible();
  await page.context().setOffline(true);
  await editor(page, labels.body).fill(mine);
  await expect(page.getByText('Ingen kontakt med servern. Texten finns kvar').first()).toBeVisible();
  await page.context().setOffline(false);
  await toBeSaved(page);
  await page.reload();
  await expect(heading(page, 'Samsjuklighet')).toBeVisible();
  await expect(editor(page, labels.body)).toHaveText(mine);
});

/** Pages still come, as from a cache; what is written gets nowhere. */
async function disconnect(context: BrowserContext): Promise<void> {
  await context.route('**/draft', (route) => route.abort());
}
