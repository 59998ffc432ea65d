import { barriers } from './support/barriers.js';
import { editor, heading, labels, problems } from './support/pages.js';
import { callRound } from './support/round.js';
import { expect, test } from './support/test.js';
import { linkIn, newestMail } from './support/world.js';

const password = 'hundra gröna hästar';

test('a link that is used up says so, and at a press there is a new letter to the same address', async ({
  visit,
  api,
  troubles,
}) => {
  troubles.expect(/410 .*\/api\/links\//);
  const administrator = await api('administrator');
  const email = 'gammal.lank@skane.example';
  await administrator.post('invitations', { email, name: 'Gammal Länk', locale: 'sv', seatId: null });
  const address = linkIn(await newestMail(administrator, 'invitation', email));
  const page = await visit('nobody', { at: address });
  await page.getByLabel('Nytt lösenord').fill(password);
  await page.getByRole('button', { name: 'Spara och logga in' }).click();
  await expect(heading(page, 'Mina uppgifter')).toBeVisible();

  const later = await visit('nobody', { at: address });
  await expect(heading(later, 'Länken gäller inte längre')).toBeVisible();
  await expect(later.getByText(email)).toHaveCount(0);
  await later.getByRole('button', { name: 'Skicka en ny länk' }).click();
  await expect(later.getByRole('status').filter({ hasText: 'Titta i din e-post' })).toBeVisible();
  await expect(later.getByText(email)).toHaveCount(0);
  expect(await barriers(later)).toEqual([]);
  await later.goto(linkIn(await newestMail(administrator, 'passwordReset', email)));
  await later.getByLabel('Nytt lösenord').fill(`${password} till`);
  await later.getByRole('button', { name: 'Spara och logga in' }).click();
  await expect(heading(later, 'Mina uppgifter')).toBeVisible();

  // Somebody else's guess looks the same from outside.
  const guess = await visit('nobody', { at: '/link/guessed' });
  await guess.getByRole('button', { name: 'Skicka en ny länk' }).click();
  await expect(guess.getByRole('status').filter({ hasText: 'Titta i din e-post' })).toBeVisible();
});

test('a link that is used up in another tab while one chooses a password leads on', async ({
  visit,
  api,
  troubles,
}) => {
  troubles.expect(/410 .*\/api\/links\//);
  const administrator = await api('administrator');
  const email = 'tva.flikar@skane.example';
  await administrator.post('invitations', { email, name: 'Två Flikar', locale: 'sv', seatId: null });
  const address = linkIn(await newestMail(administrator, 'invitation', email));
  const [one, other] = [await visit('nobody', { at: address }), await visit('nobody', { at: address })];
  for (const page of [one, other]) await expect(page.getByLabel('Nytt lösenord')).toBeVisible();
  for (const page of [one, other]) {
    await page.getByLabel('Nytt lösenord').fill(password);
    await page.getByRole('button', { name: 'Spara och logga in' }).click();
    await expect(page.getByLabel('Nytt lösenord')).toHaveCount(0);
  }
  await expect(heading(other, 'Länken gäller inte längre')).toBeVisible();
  await expect(other.getByRole('button', { name: 'Skicka en ny länk' })).toBeVisible();
});

/** Nobody of the other journeys. */
const someone = 'socialforvaltningen@skane.example';

test('the link in a letter leads through sign-in to the very section, also by way of a new password', async ({
  visit,
  api,
}) => {
  const administrator = await api('administrator');
  const convenor = await api('convenor');
  const round = await callRound(convenor, 'Lägesrapport att komma till', {
    units: ['Socialförvaltningen, Helsingborgs stad', 'Skåne'],
  });
  const { text } = await newestMail(administrator, 'task', someone, round.title);
  const address = new URL(/https?:\/\/\S+\/(contributions|tasks)\S*/.exec(text)![0]).pathname;
  const page = await visit('nobody', { at: address });
  await page.getByRole('link', { name: 'Jag har glömt mitt lösenord' }).click();
  await page.getByRole('button', { name: 'Skicka länk' }).click();
  await expect(problems(page)).toBeFocused();
  await page.getByLabel('E-postadress').fill(someone);
  await page.getByRole('button', { name: 'Skicka länk' }).click();
  await expect(page.getByRole('heading', { name: 'Titta i din e-post' })).toBeVisible();
  await page.goto(linkIn(await newestMail(administrator, 'passwordReset', someone)));
  await page.getByLabel('Nytt lösenord').fill(password);
  await page.getByRole('button', { name: 'Spara och logga in' }).click();
  await expect(page).toHaveURL(address);
  if (address.startsWith('/contributions')) await expect(editor(page, labels.body)).toBeVisible();
});
