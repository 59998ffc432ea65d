import type { Page } from '@playwright/test';
import { barriers } from './support/barriers.js';
import { editor, heading, labels, signIn, toBeSaved } from './support/pages.js';
import { callRound } from './support/round.js';
import { expect, test } from './support/test.js';

const sentence = 'Det här var jag mitt i att skriva när något';
const offline = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|ERR_NETWORK/;

/** What is written gets nowhere, though pages still come. */
const cutOff = (page: Page) => page.route('**/draft', (route) => route.abort());
const restored = (page: Page) => page.getByText(/^Text från .* som inte hade sparats/);

test('a page that is reloaded in the middle of a word has every letter of it', async ({
  visit,
  api,
  troubles,
}) => {
  troubles.expect(offline);
  const round = await callRound(await api('convenor'), 'Lägesrapport som läses om');
  const page = await visit('contact', { at: `/contributions/${round.of('Sydost')}` });
  await editor(page, labels.body).click();
  await cutOff(page);
  await page.keyboard.type(sentence);
  await page.reload();
  await expect(editor(page, labels.body)).toHaveText(sentence);
  await expect(restored(page)).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.unroute('**/draft');
  await editor(page, labels.body).press('Control+End');
  await page.keyboard.type(' hände.');
  await page.evaluate('window.dispatchEvent(new Event("online"))');
  await toBeSaved(page);
  await page.reload();
  await expect(editor(page, labels.body)).toHaveText(`${sentence} hände.`);
  await expect(restored(page)).toHaveCount(0);
});

test('a tab that is killed loses nothing that was written before the last pause', async ({
  visit,
  api,
  troubles,
}) => {
  troubles.expect(offline);
  const round = await callRound(await api('convenor'), 'Lägesrapport i en flik som dör');
  const at = `/contributions/${round.of('Sydost')}`;
  const page = await visit('contact', { at });
  const context = page.context();
  await editor(page, labels.body).click();
  await cutOff(page);
  await page.keyboard.type(sentence);
  await page.waitForTimeout(500);
  const devtools = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void devtools.send('Page.crash').catch(() => undefined);
  await crashed;
  const again = await context.newPage();
  await again.goto(at);
  await expect(editor(again, labels.body)).toHaveText(sentence);
  await toBeSaved(again);
});

test('after a day without a connection, and a session that ended meanwhile, it is saved where it was', async ({
  visit,
  api,
  troubles,
}) => {
  troubles.expect(offline, /^401 /);
  const round = await callRound(await api('convenor'), 'Lägesrapport från ett tåg');
  const at = `/contributions/${round.of('Sydost')}`;
  const page = await visit('nobody', { at: `/sign-in?return=${encodeURIComponent(at)}` });
  await page.clock.install();
  await signIn(page, 'contact');
  await expect(editor(page, labels.body)).toBeVisible();
  await page.context().setOffline(true);
  await editor(page, labels.body).fill(sentence);
  await expect(page.getByText('Ingen kontakt med servern. Texten finns kvar').first()).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.clock.fastForward('24:00:00');
  await editor(page, labels.body).press('Control+End');
  await page.keyboard.type(' hände.');
  await page.context().setOffline(false);
  await page.request.delete('/api/session');
  const over = page.getByRole('alertdialog', { name: 'Du har loggats ut' });
  await expect(over).toBeVisible();
  await over.getByLabel('Lösenord').fill('samsyn-demo');
  await over.getByRole('button', { name: 'Logga in' }).click();
  await expect(over).toHaveCount(0);
  await toBeSaved(page);
  const contact = await api('contact');
  const { content } = await contact.get<{ content: object }>(`contributions/${round.of('Sydost')}`);
  expect(JSON.stringify(content)).toContain(`${sentence} hände.`);
});

test('where the browser’s first storage is full the text is kept in its second, and where there is none that is said', async ({
  visit,
  api,
  troubles,
}) => {
  troubles.expect(offline);
  const round = await callRound(await api('convenor'), 'Lägesrapport utan plats');
  const page = await visit('contact');
  await page.addInitScript(`Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };`);
  await page.goto(`/contributions/${round.of('Sydost')}`);
  await editor(page, labels.body).click();
  await cutOff(page);
  await page.keyboard.type(sentence);
  await page.waitForTimeout(600);
  await page.reload();
  await expect(editor(page, labels.body)).toHaveText(sentence);

  await page.addInitScript('IDBFactory.prototype.open = () => { throw new Error("no"); };');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await editor(page, labels.body).click();
  await page.keyboard.type('Något annat.');
  await expect(page.getByText(/Stäng inte sidan förrän det står Sparad/).first()).toBeVisible();
  await page.unroute('**/draft');
  await page.evaluate('window.dispatchEvent(new Event("online"))');
  await toBeSaved(page);
});

test('text that came too late is still there to be copied', async ({ visit, api, troubles }) => {
  troubles.expect(offline, /^409 .*\/draft$/);
  const round = await callRound(await api('convenor'), 'Lägesrapport som skickas in av en kollega');
  const id = round.of('Sydost');
  const page = await visit('colleague', { at: `/contributions/${id}` });
  const contact = await api('contact');
  await editor(page, labels.body).click();
  await cutOff(page);
  await page.keyboard.type(sentence);
  await page.waitForTimeout(600);
  const { version, content } = await contact.get<{ version: number; content: object }>(`contributions/${id}`);
  const nothingDone = { ...content, notCarriedOut: { reason: 'Inget hanns med.' } };
  await contact.put(`contributions/${id}/draft`, { basedOn: version, content: nothingDone });
  await contact.post(`contributions/${id}/transitions`, { transition: 'submit' });
  await expect(page.getByText('Bidraget har ett nytt läge. Sidan är uppdaterad.')).toBeVisible();
  const left = page.getByRole('region', { name: 'Det finns text här som inte kom med' });
  await expect(left).toContainText(sentence);
  expect(await barriers(page)).toEqual([]);
  await page.reload();
  await expect(left).toContainText(sentence);
  page.on('dialog', (dialog) => void dialog.accept());
  await left.getByRole('button', { name: 'Ta bort kopian' }).click();
  await expect(left).toHaveCount(0);
  await page.reload();
  await expect(heading(page, 'Samsjuklighet')).toBeVisible();
  await expect(left).toHaveCount(0);
});
