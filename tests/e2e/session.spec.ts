import type { Page } from '@playwright/test';
import { barriers } from './support/barriers.js';
import { editor, heading, labels, signIn, toBeSaved } from './support/pages.js';
import { callRound } from './support/round.js';
import { expect, test } from './support/test.js';

const sentence = 'Skrivet strax innan sessionen tog slut.';
const soon = (extendable: boolean) => ({
  endsAt: new Date(Date.now() + 290_000).toISOString(),
  secondsLeft: 290,
  extendable,
});
const ending = (page: Page) => page.getByRole('alertdialog', { name: /^Du loggas ut klockan \d\d\.\d\d$/ });
const over = (page: Page) => page.getByRole('alertdialog', { name: 'Du har loggats ut' });

test('five minutes before the end one is asked, goes on at a press, and is where one was', async ({
  visit,
  api,
}) => {
  const round = await callRound(await api('convenor'), 'Lägesrapport som tar tid');
  const page = await visit('contact');
  await page.clock.install();
  await page.goto(`/contributions/${round.of('Sydost')}`);
  await editor(page, labels.body).click();
  await page.keyboard.type('En rad.');
  // The server's clock stands where it is; here it is eleven hours and fifty-six minutes later.
  await page.route('**/api/session', (route) => route.fulfill({ json: soon(true) }));
  await page.clock.fastForward('11:56:00');
  await expect(ending(page)).toBeVisible();
  await expect(ending(page).getByRole('button', { name: 'Fortsätt' })).toBeFocused();
  expect(await barriers(page)).toEqual([]);
  await page.unroute('**/api/session');
  const extended = page.waitForResponse('**/api/session/extension');
  await page.keyboard.press('Enter');
  expect((await extended).status()).toBe(200);
  await expect(ending(page)).toHaveCount(0);
  await expect(editor(page, labels.body)).toBeFocused();
  await page.keyboard.type(' Och en till.');
  await toBeSaved(page);
});

test('a session that can’t be put off says so, and the warning can be put away', async ({ visit, api }) => {
  const round = await callRound(await api('convenor'), 'Lägesrapport som tog för lång tid');
  const page = await visit('contact');
  await page.route('**/api/session', (route) => route.fulfill({ json: soon(false) }));
  await page.goto(`/contributions/${round.of('Sydost')}`);
  await expect(ending(page)).toContainText('Då behöver du logga in på nytt');
  await expect(ending(page).getByRole('button', { name: 'Fortsätt' })).toHaveCount(0);
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(ending(page)).toHaveCount(0);
});

for (const way of ['here', 'on the sign-in page'] as const)
  test(`when the session has ended one signs in ${way}, and goes on with the text`, async ({
    visit,
    api,
    troubles,
  }) => {
    troubles.expect(/^401 /);
    const round = await callRound(await api('convenor'), `Lägesrapport, utloggad, ${way}`);
    const at = `/contributions/${round.of('Sydost')}`;
    // A session of its own: the other tests go on with theirs.
    const page = await visit('nobody', { at: `/sign-in?return=${encodeURIComponent(at)}` });
    await signIn(page, 'contact');
    await expect(editor(page, labels.body)).toBeVisible();
    await page.request.delete('/api/session');
    // Told at once, without having to try.
    await expect(over(page)).toBeVisible();
    await expect(over(page).getByLabel('Lösenord')).toBeFocused();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await editor(page, labels.body).click();
    await page.keyboard.type(sentence);
    // It was put away once, and does not come between by itself again.
    await expect(page.getByText('Du är inte längre inloggad. Texten finns kvar').first()).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Logga in igen' }).click();
    if (way === 'here') {
      await page.keyboard.type('fel lösenord');
      await page.keyboard.press('Enter');
      await expect(over(page).getByText(/lösenordet stämmer inte/)).toBeVisible();
      await expect(over(page).getByLabel('Lösenord')).toBeFocused();
      expect(await barriers(page)).toEqual([]);
      await page.keyboard.press('Control+a');
      await page.keyboard.type('samsyn-demo');
      await page.keyboard.press('Enter');
      await expect(over(page)).toHaveCount(0);
    } else {
      await over(page).getByRole('button', { name: 'Till inloggningssidan' }).click();
      await expect(heading(page, 'Logga in')).toBeVisible();
      await signIn(page, 'contact');
    }
    await expect(page).toHaveURL(at);
    await expect(editor(page, labels.body)).toHaveText(sentence);
    await toBeSaved(page);
  });
