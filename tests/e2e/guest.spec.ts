import { alert, heading, problems } from './support/pages.js';
import { callRound, findRound } from './support/round.js';
import { expect, test } from './support/test.js';

test('a member without an account reads in plain words and is heard once, through a link', async ({
  visit,
  api,
  troubles,
}) => {
  troubles.expect(/410 .*\/api\/guest\//);
  const round = await callRound(await api('convenor'), 'Lägesrapport för gäster');
  const page = await visit('representative', {
    at: `/rounds/${round.id}/sections/${round.section()}/feedback`,
  });
  await page.getByRole('button', { name: 'Börja skriva' }).click();
  await page.getByRole('button', { name: 'Gör en länk' }).click();
  await expect(problems(page)).toBeFocused();
  await page.getByLabel('Vem är länken till?').fill('Kim');
  await page.getByRole('button', { name: 'Gör en länk' }).click();
  const url = await page.locator('.made a').getAttribute('href');

  const guest = await visit('nobody', { at: new URL(url!).pathname });
  await expect(heading(guest, 'Samsjuklighet')).toBeVisible();
  await expect(guest.getByText('Att ha både ett beroende och en psykisk sjukdom.')).toBeVisible();
  await guest.getByRole('button', { name: 'Skicka', exact: true }).click();
  await expect(problems(guest)).toBeFocused();
  await guest.getByLabel('Vad vill du säga?').fill('Jag fick vänta i fem veckor.');
  await guest.reload();
  await expect(guest.getByLabel('Vad vill du säga?')).toHaveValue('Jag fick vänta i fem veckor.');
  await guest.getByLabel('Vad heter du? (frivilligt)').fill('Kim');
  await guest.getByRole('button', { name: 'Skicka', exact: true }).click();
  await expect(heading(guest, 'Tack, nu är det skickat')).toBeFocused();
  await guest.reload();
  await expect(heading(guest, 'Länken gäller inte längre')).toBeVisible();
  await expect(alert(guest)).toHaveCount(0);
  await guest.getByRole('button', { name: 'Be om en ny länk' }).click();
  await expect(guest.getByRole('status').filter({ hasText: 'Nu har vi frågat' })).toBeVisible();

  await page.reload();
  await expect(page.getByText('Kim skriver:')).toBeVisible();
  await expect(page.getByText('Jag fick vänta i fem veckor.')).toBeVisible();
  await page.getByRole('link', { name: 'Läs vad som har skickats in, i enkel form' }).click();
  await expect(heading(page, 'Samsjuklighet')).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Det här vill man uppnå' })).toBeVisible();
});

test('a reply says what was changed because of what an organisation said', async ({ visit, api }) => {
  const september = await findRound(await api('convenor'), 'Lägesrapport september 2023');
  const page = await visit('convenor', { at: `/rounds/${september.id}/feedback` });
  await page.getByRole('button', { name: /^Skriv svar till NSPH Skåne: Suicidprevention/ }).click();
  await page.getByRole('textbox', { name: 'Svar till NSPH Skåne' }).fill('Tack för synpunkterna.');
  await page.getByLabel(/^Vad har ändrats på grund av synpunkterna/).fill('Vi ringer nu upp efterlevande.');
  await page.getByRole('button', { name: 'Skicka svaret' }).click();
  await expect(page.getByRole('heading', { name: 'Det här ändrades' }).last()).toBeVisible();
  await expect(page.getByText('Vi ringer nu upp efterlevande.')).toBeVisible();
});
