import { copy, fixture, paste } from './support/clipboard.js';
import { editor, labels, toBeSaved } from './support/pages.js';
import { callRound } from './support/round.js';
import { expect, test } from './support/test.js';

test('a page of Word comes in as it was meant, says what it left out, and can be undone', async ({
  visit,
  api,
}) => {
  const round = await callRound(await api('convenor'), 'Lägesrapport med inklistrad text');
  const page = await visit('contact', { at: `/contributions/${round.of('Sydost')}` });
  const text = editor(page, labels.body);
  await text.fill('Före.');
  await paste(text, fixture('word-tracked-comments.clipboard'));
  await expect(text).toContainText('Gruppen leds av två handledare och träffas varje vecka.');
  const note = page.getByRole('status').filter({ hasText: 'Det här följde inte med' });
  await expect(note).toHaveText(
    'Inklistrat. Det här följde inte med: 1 kommentar, 2 strukna ställen och 1 dolt ställe.',
  );
  await page.getByText('Visa vad som stod där').click();
  await expect(page.getByText('Stämmer det? Jag trodde varannan.')).toBeVisible();
  await page.getByRole('button', { name: 'Stäng beskedet om vad som inte följde med' }).click();
  await expect(note).toHaveCount(0);
  await expect(text).toBeFocused();
  await toBeSaved(page);

  await page.keyboard.press('Control+z');
  await expect(text).toHaveText('Före.');

  await paste(text, fixture('word-tables.clipboard'));
  await expect(text.getByRole('columnheader', { name: 'Kommun' })).toBeVisible();
  await paste(text, fixture('google-docs-lists.clipboard'));
  await expect(text.getByRole('heading', { name: 'Minnesanteckningar' })).toBeVisible();
  await toBeSaved(page);
  await page.reload();
  await expect(text.getByRole('columnheader', { name: 'Kommun' })).toBeVisible();
  await expect(text.locator('ul ul ul').getByText('Ett nummer att ringa')).toBeVisible();
});

test('by the keyboard, with its looks or as plain words', async ({ visit, api }) => {
  const round = await callRound(await api('convenor'), 'Lägesrapport med tangenter');
  const page = await visit('contact', { at: `/contributions/${round.of('Sydost')}` });
  const text = editor(page, labels.body);
  await text.focus();
  await copy(page, '<h1>Rubrik</h1><ul><li><b>punkt</b></li></ul>', 'Rubrik\n* punkt');
  await page.keyboard.press('Control+v');
  await expect(text.getByRole('heading', { name: 'Rubrik' })).toBeVisible();
  await expect(text.getByRole('listitem')).toHaveText('punkt');
  await page.keyboard.press('Control+z');
  await expect(text).toHaveText('');
  await page.keyboard.press('Control+Shift+v');
  await expect(text.locator('p').last()).toHaveText('* punkt');
  await expect(text.getByRole('heading')).toHaveCount(0);
});

test('nothing that is pasted runs, and nothing keeps the writer waiting', async ({
  visit,
  api,
  troubles,
}) => {
  // A text of a megabyte is more than may be saved.
  troubles.expect(/^413 .*\/draft$/);
  const round = await callRound(await api('convenor'), 'Lägesrapport med illvilja');
  const page = await visit('contact', { at: `/contributions/${round.of('Sydost')}` });
  const text = editor(page, labels.body);
  await paste(
    text,
    `<p>ofarligt<img src="x" onerror="window.hit = 1"><script>window.hit = 2</script>
     <svg onload="window.hit = 3"></svg><a href="javascript:window.hit = 4">länk</a>
     <iframe srcdoc="<script>parent.hit = 5</script>"></iframe></p>`,
  );
  await expect(text).toContainText('ofarligt');
  await expect(text.getByRole('link')).toHaveCount(0);
  expect(await page.evaluate('window.hit')).toBeUndefined();

  const inside = (open: string, close: string) => open.repeat(5000) + '<p>innerst</p>' + close.repeat(5000);
  const long = `<p class=MsoNormal style='mso-list:l0 level1 lfo1'>${'Ett stycke med <b>ord</b> i. '.repeat(10)}</p>`;
  const pages: [string, string][] = [
    ['boxes', inside('<div>', '</div>')],
    ['lists', inside('<ul><li>', '</li></ul>')],
    ['tables', inside('<table><tr><td>', '</td></tr></table>')],
    ['marks', inside('<b><span style="font-weight:700">', '</span></b>')],
    ['styles', `<p style="${'mso-list:l0 level1;'.repeat(50_000)}">innerst</p>`],
    ['a megabyte', long.repeat(Math.ceil(1_000_000 / long.length)) + '<p>innerst</p>'],
  ];
  for (const [name, html] of pages) {
    await text.fill('');
    const began = Date.now();
    await paste(text, html);
    await expect(text, name).toContainText('innerst');
    expect(Date.now() - began, name).toBeLessThan(name === 'a megabyte' ? 15_000 : 5000);
  }
});
