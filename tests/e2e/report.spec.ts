import { emptyContent, richText } from '@samsyn/domain';
import { heading } from './support/pages.js';
import { callRound } from './support/round.js';
import { expect, test } from './support/test.js';

test('the report shows from the first day what is missing, what is new and where each text comes from', async ({
  visit,
  api,
}) => {
  const convenor = await api('convenor');
  const round = await callRound(convenor, 'Lägesrapport att läsa i förväg');
  const page = await visit('convenor', { at: `/rounds/${round.id}/report` });
  await expect(heading(page, /^Rapport: /)).toBeVisible();
  await page.getByText('Det här saknas, och hos vem').click();
  const missing = page.getByRole('listitem').filter({ hasText: 'Sydost' });
  await expect(missing).toContainText('Utkast');
  await expect(missing).toContainText('Väntar på Sydost');

  const path = `contributions/${round.of('Sydost')}`;
  const contact = await api('contact');
  const content = { ...emptyContent, notCarriedOut: { reason: 'Startar nästa år.' }, body: richText('') };
  await contact.put(`${path}/draft`, { basedOn: 0, content });
  await contact.post(`${path}/transitions`, { transition: 'submit' });
  await expect(page.getByText('Något har ändrats sedan rapporten visades.')).toBeVisible();
  await page.getByRole('button', { name: 'Visa rapporten som den är nu' }).click();
  await expect(missing).toContainText('Väntar på de sammankallande');

  const document = page.frameLocator('iframe');
  await expect(document.getByText('Sydost: inskickat. Väntar på granskaren.')).toBeVisible();
  await expect(document.locator('details.origin')).toHaveCount(0);
  await page.getByLabel('Visa varifrån varje text kommer').check();
  const origin = document.locator('details.origin').filter({ hasText: 'Källa: Sydost' });
  await origin.locator('summary').click();
  await expect(origin).toContainText('Bidrag, version 1. Skrivet av Kajsa Lindevall. Inte godkänt.');

  await page.locator('app-report-changes summary').filter({ hasText: 'Samsjuklighet' }).click();
  await expect(page.locator('app-report-changes ins').filter({ hasText: 'Startar nästa år.' })).toBeVisible();
});

test('the decider meets on one page what is new, who approved, the document and the decision', async ({
  visit,
}) => {
  const page = await visit('decider', { at: '/editions' });
  await page.getByRole('link', { name: 'Uppföljning 2021' }).click();
  await expect(heading(page, 'Uppföljning 2021')).toBeFocused();
  for (const name of ['Vad som har ändrats', 'Vem som har godkänt', 'Dokumentet'])
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  await page.getByText('Visa vem som har skrivit och godkänt vad').click();
  const table = page.getByRole('table', { name: 'Författare och godkännare per område' });
  await expect(table.getByRole('rowheader', { name: 'Suicidprevention' })).toBeVisible();
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('Uppföljning 2021');
});
