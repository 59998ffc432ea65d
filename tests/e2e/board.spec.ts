import { readFile } from 'node:fs/promises';
import { emptyContent } from '@samsyn/domain';
import { tabTo } from './support/keyboard.js';
import { heading, message, problems } from './support/pages.js';
import { callRound } from './support/round.js';
import { expect, test } from './support/test.js';

const focused = ':focus';

test('the board is one tab stop, walked with arrows, and each place can be seen', async ({ visit, api }) => {
  const round = await callRound(await api('convenor'), 'Lägesrapport på tavlan');
  const page = await visit('convenor', { at: `/rounds/${round.id}/board` });
  const grid = page.getByRole('grid', { name: /^Områden och organisationer/ });
  const section = grid.getByRole('rowheader', { name: 'Samsjuklighet', exact: true });
  await tabTo(page, section);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(focused)).toHaveAccessibleName(/Utkast.*: Samsjuklighet, /);
  await page.keyboard.press('End');
  await expect(page.locator(focused)).toHaveText(/^\d av \d$/);
  await page.keyboard.press('Control+End');
  await expect(page.locator(focused)).toBeInViewport();
  await page.keyboard.press('Control+Home');
  await expect(section).toBeFocused();
  // What is gone to is not beneath the headers that stay in sight.
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('ArrowRight');
    const covered = await page.evaluate<boolean>(`(() => {
      const { left, top, width, height } = document.activeElement.getBoundingClientRect();
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      return !document.activeElement.closest('td').contains(seen);
    })()`);
    expect(covered, `step ${step}`).toBe(false);
  }
  await page.keyboard.press('Tab');
  await expect(page.locator(focused)).not.toHaveAccessibleName(/Samsjuklighet/);
});

test('what is shown can be narrowed, kept in the address, and taken along as CSV', async ({ visit, api }) => {
  const round = await callRound(await api('convenor'), 'Lägesrapport att sålla');
  const page = await visit('convenor', { at: `/rounds/${round.id}/board` });
  await page.getByLabel('Organisation', { exact: true }).selectOption({ label: 'Sydost' });
  await expect(page.getByRole('columnheader', { name: 'Sydost' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Skåne' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel('Organisation', { exact: true })).toHaveValue(/.+/);
  await expect(page.getByRole('columnheader', { name: 'Skåne' })).toHaveCount(0);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hämta som CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('Lägesrapport att sålla.csv');
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(lines[0]).toContain('Fokusområde;Område;Organisation;Läge');
  expect(lines.slice(1).every((line) => line.includes(';Sydost;Utkast;'))).toBe(true);

  await page.getByLabel('Läge', { exact: true }).selectOption({ label: 'Godkänt (0)' });
  await expect(page.getByText('Inget bidrag passar det du har valt att visa.')).toBeVisible();
  await page.getByRole('button', { name: 'Visa allt' }).click();
  await expect(page.getByRole('columnheader', { name: 'Skåne' })).toBeVisible();
});

test('the board shows by itself what others do, and moves nothing under one’s eyes', async ({
  visit,
  api,
}) => {
  const round = await callRound(await api('convenor'), 'Lägesrapport som lever');
  const page = await visit('convenor', { at: `/rounds/${round.id}/board?state=draft` });
  const link = page.getByRole('link', { name: /: Samsjuklighet, Sydost$/ });
  const cell = page.getByRole('gridcell').filter({ has: link });
  await expect(cell).toContainText('Utkast');
  await cell.getByRole('link').focus();

  const contact = await api('contact');
  const path = `contributions/${round.of('Sydost')}`;
  const content = { ...emptyContent, notCarriedOut: { reason: 'Startar nästa år.' } };
  await contact.put(`${path}/draft`, { basedOn: 0, content });
  await contact.post(`${path}/transitions`, { transition: 'submit' });
  await expect(page.getByText('Nytt läge: Samsjuklighet, Sydost – Inskickat.')).toBeVisible();
  await expect(cell).toContainText('Inskickat');
  await expect(cell.getByRole('link')).toBeFocused();
  await expect(page.getByText('1 bidrag har bytt läge sedan du valde vad som visas.')).toBeVisible();
  await page.getByRole('button', { name: 'Visa efter det nya läget' }).click();
  await expect(cell.getByRole('link')).toHaveCount(0);
});

test('a reminder is read before it is sent, to those who were chosen', async ({ visit, api }) => {
  const round = await callRound(await api('convenor'), 'Lägesrapport att påminna om');
  const page = await visit('convenor', { at: `/rounds/${round.id}/board` });
  await page.getByRole('link', { name: 'Påminn dem som inte är klara' }).click();
  await expect(heading(page, 'Påminn dem som inte är klara')).toBeFocused();
  const all = page.getByLabel('Alla: organisationer som inte är klara');
  await all.uncheck();
  await page.getByRole('button', { name: 'Skicka påminnelserna' }).click();
  await expect(problems(page)).toBeFocused();
  await page.getByRole('checkbox', { name: /^Sydost, / }).check();
  await expect(page.getByText('2 mejl kommer att skickas.')).toBeVisible();
  const letter = page.getByRole('group').filter({ hasText: 'Till Kajsa Lindevall, Sydost' });
  await letter.locator('summary').click();
  await expect(letter).toContainText('Ämne: Påminnelse: Lägesrapport att påminna om – Sydost');
  await expect(letter).toContainText('Sydost har 1 område kvar att skicka in');
  await page.getByRole('button', { name: 'Skicka påminnelserna' }).click();
  await expect(heading(page, 'Läget i omgången')).toBeFocused();
  await expect(message(page)).toHaveText(/2 påminnelser är skickade\./);
});
