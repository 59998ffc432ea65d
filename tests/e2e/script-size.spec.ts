import { editor, labels } from './support/pages.js';
import { callRound } from './support/round.js';
import { scriptSize } from './support/script-size.js';
import { expect, test } from './support/test.js';

test('the first page and the page with the editor load no more script than they may', async ({
  visit,
  api,
}) => {
  const round = await callRound(await api('convenor'), 'Lägesrapport att läsa in');
  const page = await visit('contact', { at: '/api/health' });
  const kilobytes = await scriptSize(page);
  await page.goto('/tasks', { waitUntil: 'networkidle' });
  const first = kilobytes();
  expect(first, 'the first page').toBeGreaterThan(100);
  expect(first, 'the first page').toBeLessThan(200);

  await page.goto(`/contributions/${round.of('Sydost')}`, { waitUntil: 'networkidle' });
  await expect(editor(page, labels.body)).toBeVisible();
  await page.waitForTimeout(500);
  const withEditor = kilobytes();
  expect(withEditor - first, 'more for the editor').toBeGreaterThan(100);
  expect(withEditor - first, 'more for the editor').toBeLessThan(160);

  // What converts a paste, and what dialogs are made of, comes once somebody is about to write.
  await editor(page, labels.body).focus();
  await expect.poll(kilobytes).toBeGreaterThan(withEditor + 20);
});
