import type { Page } from '@playwright/test';
import { barriers } from './support/barriers.js';
import { tabTo } from './support/keyboard.js';
import { editor, heading, labels, toBeSaved } from './support/pages.js';
import { callRound, type KnownRound } from './support/round.js';
import { expect, test } from './support/test.js';

// One conversation, in order.
test.describe.configure({ mode: 'serial' });

const first = 'Två utbildningar har hållits.';
const second = 'Den tredje hålls i november.';
const question = 'Hur många deltog?';
let round: KnownRound;

const talk = (page: Page) => page.getByRole('region', { name: 'Kommentarer' });
const thread = (page: Page, words: string) => talk(page).getByRole('article').filter({ hasText: words });
const box = (page: Page, name = 'Kommentar') => talk(page).getByRole('textbox', { name, exact: true });

test('by keyboard alone: comment on a paragraph, mention a colleague, and be back in the text', async ({
  visit,
  api,
}) => {
  round = await callRound(await api('convenor'), 'Lägesrapport att prata om');
  const page = await visit('contact', { at: `/contributions/${round.of('Sydost')}` });
  await editor(page, labels.body).focus();
  await page.keyboard.type(first);
  await page.keyboard.press('Enter');
  await page.keyboard.type(second);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Control+Alt+KeyM');
  await expect(box(page)).toBeFocused();
  await expect(talk(page).getByText(first)).toBeVisible();

  await page.keyboard.type('Vet du det här, @jon');
  await expect(page.getByRole('option', { name: 'Jonas Björkefall' })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue('Vet du det här, @Jonas Björkefall ');
  await page.keyboard.type('?');
  await tabTo(page, talk(page).getByRole('button', { name: 'Spara kommentaren' }));
  await page.keyboard.press('Enter');
  await expect(thread(page, 'Vet du det här')).toBeVisible();
  await expect(editor(page, labels.body)).toBeFocused();
  await expect(page.locator('.cdk-live-announcer-element')).toHaveText('Kommentaren är sparad.');
  await expect(editor(page, labels.body).locator('.remarked')).toHaveText(first);

  // The cursor is where it was.
  await page.keyboard.press('End');
  await page.keyboard.type(' Båda i Ystad.');
  await expect(editor(page, labels.body).locator('.remarked')).toHaveText(`${first} Båda i Ystad.`);
  await toBeSaved(page);
});

test('who is mentioned has it as a task, comes to it by keyboard, and answers', async ({ visit }) => {
  const page = await visit('colleague');
  await expect(heading(page, 'Mina uppgifter')).toBeVisible();
  const task = page
    .getByRole('listitem')
    .filter({ hasText: round.title })
    .filter({ hasText: 'Vet du det här' });
  await tabTo(page, task.getByRole('link', { name: /^Läs och svara/ }));
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Samsjuklighet')).toBeVisible();
  await expect(thread(page, 'Vet du det här')).toBeFocused();

  await tabTo(page, thread(page, 'Vet du det här').getByRole('button', { name: 'Visa i texten' }));
  await page.keyboard.press('Enter');
  await expect(editor(page, labels.body)).toBeFocused();
  await tabTo(page, thread(page, 'Vet du det här').getByRole('button', { name: /^Svara/ }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(box(page, 'Svar')).toBeFocused();
  await page.keyboard.type('Tjugo på den första.');
  await page.keyboard.press('Control+Enter');
  await expect(thread(page, 'Tjugo på den första.')).toBeVisible();
  await expect(thread(page, 'Tjugo').getByRole('button', { name: /^Svara/ })).toBeFocused();

  await page.goto('/tasks');
  await expect(heading(page, 'Mina uppgifter')).toBeVisible();
  await expect(page.getByText('Vet du det här')).toHaveCount(0);
});

test('a reply shows itself to who has the page open, and moves nothing', async ({ visit }) => {
  const at = `/contributions/${round.of('Sydost')}`;
  const [one, other] = [await visit('contact', { at }), await visit('colleague', { at })];
  const words = thread(one, 'Vet du det här');
  await words.getByRole('button', { name: /^Svara/ }).click();
  await expect(box(one, 'Svar')).toBeFocused();
  await one.keyboard.type('Tack, då');
  await thread(other, 'Vet du det här')
    .getByRole('button', { name: /^Svara/ })
    .click();
  await expect(box(other, 'Svar')).toBeFocused();
  await other.keyboard.type('Och arton på den andra.');
  await other.keyboard.press('Control+Enter');
  await expect(words.getByText('Och arton på den andra.')).toBeVisible();
  await expect(one.locator('.cdk-live-announcer-element')).toHaveText(
    '1 ny kommentar från Jonas Björkefall.',
  );
  await expect(box(one, 'Svar')).toBeFocused();
  await expect(box(one, 'Svar')).toHaveValue('Tack, då');

  // What was begun outlives the page.
  await one.reload();
  await expect(box(one, 'Svar')).toHaveValue('Tack, då');
  await expect(one.getByText('Det du hade börjat skriva finns kvar.')).toBeVisible();
  await talk(one).getByRole('button', { name: 'Avbryt' }).click();
});

test('by keyboard alone: done with it, folded away, and open again', async ({ visit }) => {
  const page = await visit('contact', { at: `/contributions/${round.of('Sydost')}` });
  const words = thread(page, 'Vet du det här');
  await words.waitFor();
  await tabTo(page, words.getByRole('button', { name: 'Markera som klar' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('.cdk-live-announcer-element')).toHaveText('Kommentaren är markerad som klar.');
  await expect(talk(page).getByText('Visa 1 som är klar')).toBeVisible();
  await expect(words).toBeFocused();
  expect(await barriers(page)).toEqual([]);
  await expect(editor(page, labels.body).locator('.remarked')).toHaveCount(0);
  await tabTo(page, words.getByRole('button', { name: 'Öppna igen' }));
  await page.keyboard.press('Enter');
  await expect(words).toBeFocused();
  await expect(talk(page).getByText('Visa 1 som är klar')).toHaveCount(0);
});

test('the reviewer sees none of it, asks about a paragraph from its button, and the unit sees that', async ({
  visit,
  api,
}) => {
  const contact = await api('contact');
  const id = round.of('Sydost');
  const { version, content, section } = await contact.get<{
    version: number;
    content: object;
    section: { slots: { lines: { kind: string; valueType?: string; lineageId: string }[] }[] };
  }>(`contributions/${id}`);
  const values = section.slots
    .flatMap(({ lines }) => lines)
    .filter(({ kind, valueType }) => kind === 'indicator' && valueType !== 'none')
    .map(({ lineageId }) => ({ kind: 'notAvailable', indicatorId: lineageId, reason: 'Mäts nästa år.' }));
  await contact.put(`contributions/${id}/draft`, { basedOn: version, content: { ...content, values } });
  await contact.post(`contributions/${id}/transitions`, { transition: 'submit' });

  const page = await visit('convenor', { at: `/contributions/${id}/review` });
  await expect(talk(page).getByText('Inga kommentarer än.')).toBeVisible();
  await expect(page.getByText('Vet du det här')).toHaveCount(0);
  const button = page.getByRole('button', { name: `Kommentera stycket: ${second}` });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type(question);
  await page.keyboard.press('Control+Enter');
  const marked = page.getByRole('button', { name: `1 kommentar till stycket: ${second}` });
  await expect(marked).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(thread(page, question)).toBeFocused();
  expect(await barriers(page)).toEqual([]);

  const own = await visit('contact', { at: `/contributions/${id}` });
  await expect(thread(own, question)).toContainText(second);
  await expect(thread(own, 'Vet du det här')).toContainText('Läses bara av Sydost');
});

test('what a return says begins a thread', async ({ visit }) => {
  const id = round.of('Sydost');
  const page = await visit('convenor', { at: `/contributions/${id}/review` });
  await page.getByRole('button', { name: 'Skicka tillbaka' }).click();
  await page.getByLabel('Vad behöver kompletteras?').fill('Skriv antalet deltagare.');
  await page.getByRole('button', { name: 'Skicka tillbaka' }).click();
  await expect(thread(page, 'Skriv antalet deltagare.')).toContainText('sades när bidraget återsändes');
});

test('one’s own words can be changed until they are answered, and taken away', async ({ visit }) => {
  const page = await visit('contact', { at: `/contributions/${round.of('Sydost')}` });
  await talk(page).getByRole('button', { name: 'Kommentera området' }).click();
  await expect(page.getByRole('radio', { name: 'Bara vi i Sydost' })).toBeChecked();
  await box(page).fill('Glöm inte siffran');
  await page.getByRole('button', { name: 'Spara kommentaren' }).click();
  const words = thread(page, 'Glöm inte');
  await words.getByRole('button', { name: /^Ändra din kommentar/ }).click();
  await box(page, 'Ändrad kommentar').fill('Glöm inte siffran från Simrishamn');
  await page.getByRole('button', { name: 'Spara ändringen' }).click();
  await expect(words).toContainText('från Simrishamn');
  await expect(words).toContainText('(ändrad');
  await words.getByRole('button', { name: /^Ta bort din kommentar/ }).click();
  await expect(page.getByText('Ta bort kommentaren? Det går inte att ångra.')).toBeFocused();
  expect(await barriers(page)).toEqual([]);
  await talk(page).getByRole('button', { name: 'Ta bort', exact: true }).click();
  await expect(talk(page).getByText('Borttagen av Kajsa Lindevall')).toBeVisible();
  await expect(page.getByText('Simrishamn')).toHaveCount(0);
});
