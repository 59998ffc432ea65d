import { tabTo } from './support/keyboard.js';
import { heading, message, problems } from './support/pages.js';
import { expect, test } from './support/test.js';
import { linkIn, newestMail } from './support/world.js';

test('an invitation is accepted by keyboard alone', async ({ visit, api }) => {
  const administrator = await api('administrator');
  const email = 'utan.mus@skane.example';
  await administrator.post('invitations', { email, name: 'Uno Tangent', locale: 'sv', seatId: null });
  const link = linkIn(await newestMail(administrator, 'invitation', email));

  const page = await visit('nobody', { at: link });
  await expect(page.getByText('Välkommen, Uno Tangent!')).toBeVisible();
  await tabTo(page, page.getByLabel('Nytt lösenord'));
  await page.keyboard.type('kort');
  await page.keyboard.press('Enter');
  await expect(problems(page)).toBeFocused();
  await expect(page).toHaveTitle(/^Fel: /);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Nytt lösenord')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('elva blå kantareller');
  await tabTo(page, page.getByRole('button', { name: 'Spara och logga in' }));
  await page.keyboard.press('Space');
  await expect(heading(page, 'Mina uppgifter')).toBeFocused();
});

test('a seat is given to somebody by keyboard alone', async ({ visit }) => {
  const page = await visit('administrator');
  await expect(heading(page, 'Mina uppgifter')).toBeVisible();
  await tabTo(page, page.getByRole('banner').getByRole('link', { name: 'Administration' }));
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Administration')).toBeFocused();
  // The menu stands before the page.
  await tabTo(page, page.getByRole('link', { name: 'Platser', exact: true }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Platser')).toBeFocused();
  await tabTo(page, page.getByLabel('Plats, organisation eller person'));
  await page.keyboard.type('Schizo');
  await expect(page.getByText('1 träff', { exact: true })).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: 'Styrelseledamot' }));
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Styrelseledamot, Schizofreniförbundet Skåne')).toBeFocused();
  await tabTo(page, page.getByRole('link', { name: 'Byt innehavare' }));
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Byt innehavare')).toBeFocused();

  await tabTo(page, page.getByRole('button', { name: 'Spara' }));
  await page.keyboard.press('Enter');
  await expect(problems(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const who = page.getByLabel('Vem ska ha platsen?');
  await expect(who).toBeFocused();
  await page.keyboard.type('Jonas');
  await expect(who.locator('option:checked')).toHaveText(/^Jonas Björkefall/);
  await tabTo(page, page.getByRole('button', { name: 'Spara' }));
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Styrelseledamot, Schizofreniförbundet Skåne')).toBeFocused();
  await expect(message(page)).toContainText(
    'Jonas Björkefall har Styrelseledamot, Schizofreniförbundet Skåne',
  );
  await expect(page.getByRole('row').filter({ hasText: 'Ove Granholt' })).toBeVisible();
});
