import { readFile } from 'node:fs/promises';
import { heading, message, problems } from './support/pages.js';
import { callRound } from './support/round.js';
import { expect, test } from './support/test.js';

// One organisation's life, in order.
test.describe.configure({ mode: 'serial' });

test('the administrator adds an organisation, mends its name and moves it', async ({ visit, troubles }) => {
  troubles.expect(/^409 .*\/api\/units\//);
  const page = await visit('administrator', { at: '/administration/units' });
  await page.getByRole('link', { name: 'Lägg till en organisation' }).click();
  await page.getByRole('button', { name: 'Lägg till organisationen' }).click();
  await expect(problems(page)).toBeFocused();
  await page.getByLabel('Vad heter organisationen?').fill('Habiliteringen');
  await page.getByLabel('Slag').selectOption('Förvaltning eller verksamhet');
  await page.getByLabel('Ligger under').selectOption('Sydost');
  await page.getByRole('button', { name: 'Lägg till organisationen' }).click();
  await expect(message(page)).toHaveText('Habiliteringen har lagts till.');

  await page.getByRole('link', { name: 'Habiliteringen', exact: true }).click();
  await page.getByRole('link', { name: 'Byt namn' }).click();
  await page.getByLabel('Nytt namn').fill('Ystads kommun');
  await page.getByRole('button', { name: 'Byt namn' }).click();
  await expect(problems(page)).toContainText('Namnet eller adressen används redan');
  await page.getByLabel('Nytt namn').fill('Habilitering Sydost');
  await page.getByRole('button', { name: 'Byt namn' }).click();
  await expect(message(page)).toHaveText('Habiliteringen heter nu Habilitering Sydost.');
  await expect(page.getByText(/Habiliteringen, till och med /)).toBeVisible();

  await expect(page.getByText('Nummer 6 av 6 under Sydost.')).toBeVisible();
  await page.getByRole('button', { name: 'Flytta upp' }).click();
  await expect(message(page)).toHaveText('Habilitering Sydost är nu nummer 5 av 6.');
  await expect(page.getByRole('button', { name: 'Flytta upp' })).toBeFocused();
});

test('an organisation with open contributions is not ended, and it is said what to do; one without is, and back', async ({
  visit,
  api,
  troubles,
}) => {
  troubles.expect(/^409 .*\/end$/);
  await callRound(await api('convenor'), 'Omgång som står i vägen', {
    units: ['Skåne', 'Habilitering Sydost'],
  });
  const page = await visit('administrator', { at: '/administration/units' });
  await page.getByRole('link', { name: 'Habilitering Sydost' }).click();
  await page.getByRole('link', { name: 'Avsluta organisationen' }).click();
  await page.getByRole('button', { name: 'Avsluta organisationen' }).click();
  await expect(problems(page)).toContainText('De behöver godkännas eller undantas först.');
  await expect(page.getByText('Bidrag som inte är klara finns i: Omgång som står i vägen.')).toBeVisible();

  await page.goto('/administration/units');
  await page.getByRole('link', { name: 'Osby kommun' }).click();
  await page.getByRole('link', { name: 'Avsluta organisationen' }).click();
  await page.getByRole('button', { name: 'Avsluta organisationen' }).click();
  await expect(message(page)).toContainText('Osby kommun är avslutad från och med');
  await page.getByRole('link', { name: 'Organisationer' }).click();
  await expect(page.getByRole('link', { name: 'Hörby kommun' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Osby kommun' })).toHaveCount(0);
  await page.getByLabel('Visa även avslutade').check();
  await page.getByRole('link', { name: 'Osby kommun' }).click();
  await page.getByRole('button', { name: 'Ångra avslutet' }).click();
  await expect(message(page)).toHaveText('Osby kommun är inte längre avslutad.');
  await expect(heading(page, 'Osby kommun')).toBeFocused();
});

test('a seat is planned for somebody, and the plan taken back', async ({ visit }) => {
  const page = await visit('administrator', { at: '/administration/seats?q=Sydväst' });
  await page.getByRole('link', { name: 'Socialchef' }).click();
  await page.getByRole('link', { name: 'Byt innehavare' }).click();
  await page.getByLabel('Vem ska ha platsen?').selectOption({ label: 'Ingen, platsen ska vara vakant' });
  await expect(page.getByLabel('Till och med')).toHaveCount(0);
  await page.getByLabel('Från och med').fill('2199-01-01');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(message(page)).toHaveText('Socialchef, Sydväst, är vakant från 1 januari 2199.');
  await expect(page.getByText('Vakant från 1 januari 2199', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Ångra det som är planerat' }).click();
  await expect(message(page)).toHaveText('Det som var planerat gäller inte längre.');
  await expect(page.getByText('Vakant från 1 januari 2199', { exact: true })).toHaveCount(0);
  await expect(heading(page, 'Socialchef, Sydväst')).toBeFocused();
});

test('the log tells of all this in sentences, and is taken along as a file', async ({ visit }) => {
  const page = await visit('administrator', { at: '/administration/log' });
  await page.getByLabel('Vad det gäller').selectOption('Organisationer');
  await expect(
    page.getByText('Zara Mikkola bytte namn på Habiliteringen till Habilitering Sydost.'),
  ).toBeVisible();
  await expect(page.getByText(/godkände bidraget/)).toHaveCount(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hämta som CSV' }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file.split('\r\n')[0]).toBe('\ufeffTid;Vem;Vad');
  expect(file).toContain('Zara Mikkola;Zara Mikkola lade till Habiliteringen under Sydost.');
  await page.getByRole('button', { name: 'Visa alla' }).click();
  await expect(page.getByText(/godkände bidraget/).first()).toBeVisible();
});
