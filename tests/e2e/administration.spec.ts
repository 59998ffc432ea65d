import { alert, heading, message } from './support/pages.js';
import { expect, test } from './support/test.js';
import { linkIn, newestMail } from './support/world.js';

// One person's way in and out again, in order.
test.describe.configure({ mode: 'serial' });

const name = 'Viola Ekdahl';
const email = 'viola.ekdahl@skane.example';
const passwords = { first: 'fyra gula kantareller', second: 'en helt annan årstid' };
let link: string;

test('the administrator invites somebody to a seat, and finds the mail in the outbox', async ({ visit }) => {
  const page = await visit('administrator', { at: '/administration/people' });
  await page.getByRole('link', { name: 'Bjud in en person' }).click();
  await page.getByRole('button', { name: 'Skicka inbjudan' }).click();
  await expect(page.getByRole('link', { name: 'Skriv personens namn' })).toBeVisible();
  await page.getByLabel('Namn').fill(name);
  await page.getByLabel('E-postadress').fill(email);
  await page.getByLabel('Plats från i dag').selectOption('Områdeschef, vuxenpsykiatri, Nordost');
  await page.getByRole('button', { name: 'Skicka inbjudan' }).click();
  await expect(heading(page, name)).toBeFocused();
  await expect(message(page)).toHaveText(`${name} har bjudits in.`);
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(/Skickad .* Länken gäller till /)).toBeVisible({ timeout: 1000 });
  }).toPass();

  await page.getByRole('link', { name: 'Utkorg' }).click();
  await page.getByLabel('Mottagarens namn eller adress').fill(email);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'Till ' })).toHaveCount(1);
  await page.getByRole('listitem').filter({ hasText: email }).getByRole('link').click();
  await expect(page.getByText('Så ser mejlet ut')).toBeVisible();
  const address = page.frameLocator('iframe').getByRole('link');
  link = (await address.getAttribute('href'))!;
  expect(link).toContain('/link/');
});

test('the invited person chooses a password and is signed in; looking at the link did not use it up', async ({
  visit,
}) => {
  const page = await visit('nobody', { at: link });
  await expect(page.getByText(`Välkommen, ${name}!`)).toBeVisible();
  await page.reload();
  await expect(page.getByText(`Välkommen, ${name}!`)).toBeVisible();
  await page.getByLabel('Nytt lösenord').fill('kort');
  await page.getByRole('button', { name: 'Spara och logga in' }).click();
  await expect(page.getByRole('link', { name: 'Lösenordet ska ha minst' })).toBeVisible();
  await page.getByLabel('Nytt lösenord').fill(passwords.first);
  await page.getByRole('button', { name: 'Spara och logga in' }).click();
  await expect(heading(page, 'Mina uppgifter')).toBeVisible();
  await page.getByRole('button', { name }).click();
  await expect(page.getByText('Områdeschef, vuxenpsykiatri, Nordost')).toBeVisible();
});

test('the link does not work a second time', async ({ visit, troubles }) => {
  troubles.expect(/^410 .*\/api\/links\//);
  const page = await visit('nobody', { at: link });
  await expect(heading(page, 'Länken gäller inte längre')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Skicka en ny länk' })).toBeVisible();
});

test('who has forgotten their password gets a link, and signing in with the old one no longer works', async ({
  visit,
  api,
  troubles,
}) => {
  troubles.expect(/^401 .*\/api\/session$/);
  const page = await visit('nobody', { at: '/sign-in' });
  await page.getByRole('link', { name: 'Jag har glömt mitt lösenord' }).click();
  await page.getByLabel('E-postadress').fill(email);
  await page.getByRole('button', { name: 'Skicka länk' }).click();
  await expect(page.getByRole('heading', { name: 'Titta i din e-post' })).toBeVisible();

  await page.goto(linkIn(await newestMail(await api('administrator'), 'passwordReset', email)));
  await page.getByLabel('Nytt lösenord').fill(passwords.second);
  await page.getByRole('button', { name: 'Spara och logga in' }).click();
  await expect(heading(page, 'Mina uppgifter')).toBeVisible();

  const other = await visit('nobody', { at: '/sign-in' });
  await other.getByLabel('E-postadress').fill(email);
  await other.getByLabel('Lösenord').fill(passwords.first);
  await other.getByRole('button', { name: 'Logga in' }).click();
  await expect(other.getByRole('group', { name: 'Det finns ett problem' })).toBeFocused();
});

test('signing out everywhere ends the session in every browser', async ({ visit, troubles }) => {
  troubles.expect(/^401 .*\/api\/(rounds|tasks|events)$/);
  const [one, other] = [await visit('nobody'), await visit('nobody')];
  for (const page of [one, other]) {
    await page.getByLabel('E-postadress').fill(email);
    await page.getByLabel('Lösenord').fill(passwords.second);
    await page.getByRole('button', { name: 'Logga in' }).click();
    await expect(heading(page, 'Mina uppgifter')).toBeVisible();
  }
  await one.getByRole('button', { name }).click();
  await one.getByRole('button', { name: 'Logga ut överallt' }).click();
  await expect(heading(one, 'Logga in')).toBeVisible();

  // Its page may find out by itself before anything is pressed.
  await other
    .getByRole('link', { name: 'Omgångar' })
    .click({ timeout: 3000 })
    .catch(() => undefined);
  await expect(heading(other, 'Logga in')).toBeVisible();
  await expect(other.getByText('Du har varit borta ett tag och loggats ut.')).toBeVisible();
});

test('nobody else reads the outbox', async ({ visit, troubles }) => {
  troubles.expect(/^40[34] .*\/api\/outbox/);
  const page = await visit('contact', { at: '/administration/outbox' });
  await expect(alert(page)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Omgångar' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Administration' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Utkorg' })).toHaveCount(0);
});
