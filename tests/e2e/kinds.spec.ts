import type { Edition } from '@samsyn/domain';
import { heading, message, problems } from './support/pages.js';
import { callRound } from './support/round.js';
import { expect, test } from './support/test.js';

test('a contact opens the report of their unit as a document, marked as a draft', async ({ visit, api }) => {
  const round = await callRound(await api('convenor'), 'Lägesrapport att skriva under');
  const page = await visit('contact', { at: `/rounds/${round.id}/report/${round.unit('Sydost')}/check` });
  await expect(page.getByRole('heading', { name: 'Rapporten som dokument' })).toBeVisible();
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Läs dokumentet (öppnas i ett eget fönster)' }).click();
  const document = await opened;
  await expect(document.getByRole('heading', { level: 1 })).toHaveText('Lägesrapport att skriva under');
  await expect(document.getByText('Utkast. Hela redovisningen är inte inskickad.')).toBeVisible();
  await expect(document.getByRole('heading', { name: 'Underskrift' })).toBeVisible();
  for (const [link, ending] of [
    ['Hämta som PDF', '.pdf'],
    ['Hämta som Word-fil', '.docx'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: link }).click();
    expect((await download).suggestedFilename()).toBe(`Lägesrapport att skriva under, Sydost${ending}`);
  }
});

test('the form begins with what was written for the last edition, and a wrong amount is told at its place', async ({
  visit,
  api,
}) => {
  const convenor = await api('convenor');
  const before = (await convenor.get<Edition[]>('editions')).find(({ template }) => template === 'state')!;
  const page = await visit('convenor', { at: `/rounds/${before.roundId}/report` });
  await expect(page.getByLabel('Slag av dokument')).toHaveValue('state');
  await expect(page.getByLabel('Förord', { exact: true })).toHaveValue(/nio insatser/);
  const cost = page.getByLabel('Stöd till delregionerna');
  await expect(cost).toHaveValue('5\u00a0800\u00a0000');

  await cost.fill('ungefär fem');
  await page.getByRole('button', { name: 'Sammanställ' }).click();
  const told = problems(page).getByRole('link', {
    name: 'Skriv ett belopp i kronor, till exempel 5 800 000.',
  });
  await expect(problems(page)).toBeFocused();
  await told.click();
  await expect(cost).toBeFocused();
  await cost.fill('6 800 000');
  await page.getByLabel('Skriv ut källorna').uncheck();
  await page.getByRole('button', { name: 'Sammanställ' }).click();
  await expect(heading(page, 'Slutrapport 2021')).toBeVisible();
  await expect(message(page)).toHaveText('Utgåvan är sammanställd.');

  const document = page.frameLocator('iframe');
  await expect(document.getByRole('heading', { name: '2.1 Stöd till delregionerna' })).toBeVisible();
  // The tax on it is no whole number of tenths of a million: all of it is printed in kronor.
  await expect(document.getByRole('row', { name: /^Totalt med moms 26\s750\s000$/ })).toBeVisible();
  await expect(document.getByRole('heading', { name: 'Källor' })).toHaveCount(0);
});
