import { barriers } from './support/barriers.js';
import { tabTo } from './support/keyboard.js';
import { editor, labels, toBeSaved } from './support/pages.js';
import { callRound } from './support/round.js';
import { expect, test } from './support/test.js';
import { aWordFile } from './support/word-file.js';

test('a Word file is looked at first, then put in, and what was written comes back', async ({
  visit,
  api,
}) => {
  const round = await callRound(await api('convenor'), 'Lägesrapport från en fil');
  const page = await visit('contact', { at: `/contributions/${round.of('Sydost')}` });
  const text = editor(page, labels.body);
  await text.fill('Det jag skrev först.');
  await toBeSaved(page);

  const open = page.getByRole('button', { name: `Hämta text från en Word-fil: ${labels.body}` });
  await tabTo(page, open);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Hämta text från en Word-fil' });
  await expect(dialog.getByLabel('Word-fil')).toBeFocused();
  await dialog.getByLabel('Word-fil').setInputFiles(await aWordFile());
  await expect(dialog.getByRole('status')).toHaveText('Filen är läst. Inget är ändrat än.');
  const preview = dialog.getByRole('region', { name: 'Det här kommer in' });
  await expect(preview.getByRole('heading', { name: 'Arbetet i våras' })).toBeVisible();
  await expect(preview.getByRole('columnheader', { name: 'Grupper' })).toBeVisible();
  await expect(preview.locator('ul ul')).toHaveText('Elevhälsa');
  await expect(
    dialog.getByText('Det här följer inte med: 1 bild och 1 sidhuvud eller sidfot.'),
  ).toBeVisible();
  expect(await barriers(page)).toEqual([]);

  await tabTo(page, dialog.getByRole('button', { name: 'Ersätt texten' }));
  await page.keyboard.press('Enter');
  await expect(text).toBeFocused();
  await expect(text.getByRole('heading', { name: 'Arbetet i våras' })).toBeVisible();
  await expect(text).not.toContainText('Det jag skrev först.');
  await expect(page.getByRole('status').filter({ hasText: 'Texten är ersatt' })).toHaveText(
    'Texten är ersatt med den från Word-filen. Det här följde inte med: 1 bild och 1 sidhuvud eller sidfot.',
  );
  await toBeSaved(page);
  const { stored } = await (
    await api('contact')
  ).get<{ stored: { kind: string }[] }>(`contributions/${round.of('Sydost')}/versions`);
  expect(stored.map(({ kind }) => kind)).toEqual(['kept']);

  await page.getByRole('button', { name: 'Ta tillbaka den tidigare texten' }).click();
  await expect(text).toHaveText('Det jag skrev först.');
  await open.click();
  await dialog.getByLabel('Word-fil').setInputFiles(await aWordFile());
  await dialog.getByRole('button', { name: 'Infoga sist' }).click();
  await expect(text).toContainText('Det jag skrev först.');
  await expect(text.getByRole('heading', { name: 'Arbetet i våras' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(text).toHaveText('Det jag skrev först.');
  await toBeSaved(page);
});

test('a file that can’t be read says why, and another can be chosen', async ({ visit, api, troubles }) => {
  troubles.expect(/^422 .*\/word-import$/);
  const round = await callRound(await api('convenor'), 'Lägesrapport från fel fil');
  const page = await visit('contact', { at: `/contributions/${round.of('Sydost')}` });
  await page.getByRole('button', { name: `Hämta text från en Word-fil: ${labels.body}` }).click();
  const dialog = page.getByRole('dialog', { name: 'Hämta text från en Word-fil' });
  const chooser = dialog.getByLabel('Word-fil');
  await chooser.setInputFiles({ name: 'bild.docx', mimeType: 'x/y', buffer: Buffer.from('bara ord') });
  await expect(dialog.getByText('Filen går inte att läsa som en Word-fil')).toBeVisible();
  await expect(chooser).toBeFocused();
  await expect(chooser).toHaveAttribute('aria-invalid', 'true');
  const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  await chooser.setInputFiles({ name: 'gammal.doc', mimeType: 'application/msword', buffer: old });
  await expect(dialog.getByText('Filen har ett äldre format')).toBeVisible();
  await chooser.setInputFiles(await aWordFile());
  await dialog.getByRole('button', { name: 'Infoga' }).click();
  await expect(editor(page, labels.body).getByRole('heading', { name: 'Arbetet i våras' })).toBeVisible();
});
