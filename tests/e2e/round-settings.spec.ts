import { heading, message, problems } from './support/pages.js';
import { expect, test } from './support/test.js';

// A round that is called as last year's and changed afterwards, in order.
test.describe.configure({ mode: 'serial' });

const title = 'Lägesrapport september 2024';

test('a convenor calls for reports as last year: sections, participants and questions come along', async ({
  visit,
}) => {
  const page = await visit('convenor', { at: '/rounds' });
  await page.getByRole('link', { name: 'Ny omgång' }).click();
  await page.getByLabel('Börja från').selectOption('Lägesrapport september 2023');
  await expect(page.getByLabel('Vad heter omgången?')).toHaveValue(title);
  await expect(page.getByLabel('Vilket år gäller den?')).toHaveValue('2024');
  await expect(page.getByLabel('Sista dag att lämna in')).toHaveValue(/^2024-/);
  await expect(page.getByRole('checkbox', { name: 'Samsjuklighet' })).toBeChecked();
  await expect(page.getByText(/frågor till brukarorganisationerna följer med/)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Omgången ber om' })).toBeVisible();
  await page.getByRole('button', { name: 'Skapa omgången' }).click();
  await expect(message(page)).toHaveText(`${title} är skapad.`);
});

test('its days are changed, and a last day before the first is not taken', async ({ visit }) => {
  const page = await visit('convenor', { at: '/rounds' });
  await page.getByRole('link', { name: new RegExp(`^Inställningar ?: ${title}$`) }).click();
  await expect(heading(page, title)).toBeVisible();
  await page.getByRole('link', { name: /^Ändra ?: Namn och dagar/ }).click();
  await page.getByLabel('Sista dag att lämna in').fill('2024-01-01');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(problems(page)).toContainText('Sista dag kan inte vara före den dag då omgången öppnar');
  await page.getByLabel('Sista dag att lämna in').fill('2024-11-15');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(message(page)).toHaveText('Ändringen är sparad.');
  await expect(page.getByText('15 november 2024')).toBeVisible();
});

test('who takes part changes; one that has written stays, and it is said why', async ({ visit, api }) => {
  const convenor = await api('convenor');
  const rounds = await convenor.get<{ id: string; title: string }[]>('rounds');
  const { id } = rounds.find((round) => round.title === title)!;
  const contact = await api('contact');
  const board = await contact.get<{
    cells: { id: string; unitId: string }[];
    units: { id: string; name: string }[];
  }>(`rounds/${id}/board`);
  const unit = board.units.find(({ name }) => name === 'Sydost')!;
  const cell = board.cells.find(({ unitId }) => unitId === unit.id)!;
  const { content, version } = await contact.get<{ content: object; version: number }>(
    `contributions/${cell.id}`,
  );
  await contact.put(`contributions/${cell.id}/draft`, { basedOn: version, content });

  const page = await visit('convenor', { at: `/rounds/${id}/settings` });
  await page.getByRole('link', { name: /^Ändra ?: \d+ organisationer deltar/ }).click();
  await page.getByRole('checkbox', { name: 'Sydost', exact: true }).uncheck();
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(problems(page)).toContainText('Sydost har redan skrivit något och kan inte tas bort.');
  await page.getByRole('checkbox', { name: 'Sydost', exact: true }).check();
  await page.getByRole('checkbox', { name: 'Sydväst', exact: true }).uncheck();
  await page.getByRole('checkbox', { name: 'Lunds kommun (Mellersta)' }).check();
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(message(page)).toHaveText('Ändringen är sparad.');
  await expect(page.getByRole('listitem').filter({ hasText: 'Lunds kommun' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Sydväst' })).toHaveCount(0);
});

test('the questions to the user organisations are the round’s own', async ({ visit, api }) => {
  const rounds = await (await api('convenor')).get<{ id: string; title: string }[]>('rounds');
  const { id } = rounds.find((round) => round.title === title)!;
  const page = await visit('convenor', { at: `/rounds/${id}/settings` });
  await page
    .getByRole('link', { name: /^Ändra ?: Frågor till brukarorganisationerna, Samsjuklighet/ })
    .click();
  await page.getByRole('button', { name: 'Lägg till en fråga' }).click();
  const fields = page.getByRole('textbox');
  await expect(fields.last()).toBeFocused();
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(problems(page)).toContainText('Skriv frågan eller ta bort den');
  await fields.last().fill('Hur fungerar vårdens övergångar?');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(message(page)).toHaveText('Ändringen är sparad.');
  await expect(page.getByText('Hur fungerar vårdens övergångar?')).toBeVisible();
});
