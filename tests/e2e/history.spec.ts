import { barriers } from './support/barriers.js';
import { tabTo } from './support/keyboard.js';
import { editor, heading, labels, message } from './support/pages.js';
import { callRound, type KnownRound } from './support/round.js';
import { expect, test } from './support/test.js';

test.describe.configure({ mode: 'serial' });

const texts = {
  first: 'Tre kommuner deltog.',
  second: 'Fyra kommuner deltog.',
  draft: 'Fem kommuner deltog.',
};
let round: KnownRound;

test('any two versions are compared by keyboard, with words and not colour alone', async ({ visit, api }) => {
  round = await callRound(await api('convenor'), 'Lägesrapport med versioner');
  const id = round.of('Sydost');
  const [contact, convenor] = [await api('contact'), await api('convenor')];
  const values = await unanswered();
  const write = async (text: string) => {
    const { version } = await contact.get<{ version: number }>(`contributions/${id}`);
    const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
    const content = { notCarriedOut: null, body, notes: [], values };
    await contact.put(`contributions/${id}/draft`, { basedOn: version, content });
  };
  async function unanswered() {
    const { section } = await contact.get<{
      section: { slots: { lines: { kind: string; valueType?: string; lineageId: string }[] }[] };
    }>(`contributions/${id}`);
    return section.slots
      .flatMap(({ lines }) => lines)
      .filter(({ kind, valueType }) => kind === 'indicator' && valueType !== 'none')
      .map(({ lineageId }) => ({ kind: 'notAvailable', indicatorId: lineageId, reason: 'Mäts nästa år.' }));
  }
  for (const [at, text] of [texts.first, texts.second].entries()) {
    await write(text);
    await contact.post(`contributions/${id}/transitions`, { transition: 'submit' });
    await convenor.post(`contributions/${id}/transitions`, {
      transition: 'returnForChanges',
      comment: `Mer ${at}.`,
    });
  }
  await write(texts.draft);

  const page = await visit('contact', { at: `/contributions/${id}` });
  await tabTo(page, page.getByRole('link', { name: 'Alla versioner' }));
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Versioner')).toBeFocused();
  const changes = page.getByRole('region', { name: 'Ändrat från Version 2 till Utkastet' });
  await expect(changes).toContainText('Borttaget: Fyra');
  await expect(changes).toContainText('Tillagt: Fem');
  expect(await barriers(page)).toEqual([]);

  await tabTo(page, page.getByRole('button', { name: /^Jämför med versionen före ?: Version 2$/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Jämför två versioner' })).toBeFocused();
  const earlier = page.getByRole('region', { name: 'Ändrat från Version 1 till Version 2' });
  await expect(earlier).toContainText('Borttaget: Tre');
  await expect(page.getByRole('status').filter({ hasText: '1 del av texten skiljer sig.' })).toBeVisible();
  await page.getByLabel('Från', { exact: true }).selectOption({
    label: (await page.getByLabel('Till', { exact: true }).locator('option').first().textContent())!,
  });
  await expect(page.getByRole('region', { name: 'Ändrat från Utkastet till Version 2' })).toContainText(
    'Tillagt: Fyra',
  );
  await expect(page.getByRole('article', { name: 'Version 1' })).toContainText('Mer 0.');
});

test('an earlier version becomes the draft by keyboard, and the draft that was is kept and can be had back', async ({
  visit,
}) => {
  const page = await visit('contact', { at: `/contributions/${round.of('Sydost')}/history` });
  const button = page.getByRole('button', { name: /^Ta fram som utkast ?: Version 1$/ });
  await button.waitFor();
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Version 1 blir det nya utkastet.')).toBeFocused();
  expect(await barriers(page)).toEqual([]);
  await tabTo(page, page.getByRole('button', { name: 'Avbryt' }));
  await page.keyboard.press('Enter');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Ta fram som utkast', exact: true }).first());
  await page.keyboard.press('Enter');
  await expect(message(page)).toContainText('Version 1 är nu utkastet.');
  await expect(heading(page, 'Versioner')).toBeFocused();
  const kept = page.getByRole('article', { name: 'Undanlagt utkast' });
  await expect(kept).toContainText('Skrivet av Kajsa Lindevall');
  await kept.getByText('Visa texten').click();
  await expect(kept).toContainText(texts.draft);

  await page.getByRole('link', { name: 'Till bidraget' }).click();
  await expect(editor(page, labels.body)).toHaveText(texts.first);
  await page.goBack();
  await page.getByRole('button', { name: /^Ta fram som utkast ?: Undanlagt utkast$/ }).click();
  await page.getByRole('button', { name: 'Ta fram som utkast', exact: true }).first().click();
  await expect(message(page)).toContainText('Undanlagt utkast är nu utkastet.');
  await page.getByRole('link', { name: 'Till bidraget' }).click();
  await expect(editor(page, labels.body)).toHaveText(texts.draft);
});

test('a reviewer compares what was submitted, and sees no draft', async ({ visit }) => {
  const page = await visit('convenor', { at: `/contributions/${round.of('Sydost')}/history` });
  await expect(page.getByRole('region', { name: 'Ändrat från Version 1 till Version 2' })).toContainText(
    'Tillagt: Fyra',
  );
  await expect(page.getByText('Undanlagt')).toHaveCount(0);
  await expect(page.getByText('Utkastet')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Ta fram/ })).toHaveCount(0);
});
