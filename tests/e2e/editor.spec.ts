import type { Page } from '@playwright/test';
import { aPicture, partsOf } from './support/files.js';
import { arrowTo, tabTo } from './support/keyboard.js';
import { editor, heading, labels, message, toBeSaved, valueOf } from './support/pages.js';
import { callRound, type KnownRound } from './support/round.js';
import { expect, test } from './support/test.js';

// One text, from the writer to the reader; each part is a test, so that the report says how far it came.
test.describe.configure({ mode: 'serial' });

const title = 'Lägesrapport med bild';
const alt = 'Diagram: träffarna har blivit fler varje år';
const source = 'Egen räkning, se https://www.example.se/rapport och bilagan';
let round: KnownRound;

const tool = (page: Page, name: string) =>
  page.getByRole('toolbar').first().getByRole('button', { name, exact: true });
/** Whether the first picture of a page has arrived and can be seen. */
const isShown = (page: Pick<Page, 'locator'>) =>
  page
    .locator(`img[alt="${alt}"]`)
    .first()
    .evaluate((one: any): Promise<number> => one.decode().then(() => one.naturalWidth));

test('headings, a footnote and a picture are put in by keyboard alone', async ({ visit, api }) => {
  round = await callRound(await api('convenor'), title);
  const page = await visit('contact', { at: `/contributions/${round.of('Sydost')}` });
  const text = editor(page, labels.body);
  await tabTo(page, text);
  await page.keyboard.type('Arbetet har gått bra.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Shift+1');
  await page.keyboard.type('Träffarna');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Alt+F10');
  await arrowTo(page, tool(page, 'Underrubrik'));
  await page.keyboard.press('Enter');
  await expect(text).toBeFocused();
  await page.keyboard.type('I skolan');
  await page.keyboard.press('Enter');
  await page.keyboard.type('De har blivit fler');
  await expect(text.getByRole('heading', { level: 3, name: 'Träffarna' })).toBeVisible();
  await expect(text.getByRole('heading', { level: 4, name: 'I skolan' })).toBeVisible();

  await page.keyboard.press('Alt+F10');
  await arrowTo(page, tool(page, 'Fotnot'));
  await page.keyboard.press('Enter');
  const note = page.getByRole('dialog', { name: 'Lägg till fotnot' });
  await expect(note.getByRole('textbox', { name: 'Fotnotens text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(note.getByRole('group', { name: 'Det finns ett problem' })).toContainText(
    'Skriv fotnotens text.',
  );
  await page.keyboard.press('Escape');
  await expect(tool(page, 'Fotnot')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(note.getByRole('textbox', { name: 'Fotnotens text' })).toBeFocused();
  await page.keyboard.type(source);
  await page.keyboard.press('Enter');
  await expect(text).toBeFocused();
  await page.keyboard.type('.');

  await page.keyboard.press('Alt+F10');
  await arrowTo(page, tool(page, 'Bild'));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Lägg in bild' });
  const file = dialog.getByLabel('Bildfil');
  await expect(file).toBeFocused();
  await tabTo(page, dialog.getByRole('button', { name: 'Lägg in bilden' }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('group', { name: 'Det finns ett problem' })).toBeFocused();
  await tabTo(page, dialog.getByRole('link', { name: 'Välj en bildfil.' }));
  await page.keyboard.press('Enter');
  await expect(file).toBeFocused();
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(aPicture());
  await expect(dialog.getByText('Bilden är uppladdad.')).toBeVisible();
  await tabTo(page, dialog.getByLabel('Alt-text: vad visar bilden?'));
  await page.keyboard.type(alt);
  await tabTo(page, dialog.getByLabel('Bildtext (frivillig)'));
  await page.keyboard.type('Träffar per år');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(text).toBeFocused();
  await page.keyboard.type('Sist.');
  await expect(text.getByRole('paragraph').last()).toHaveText('Sist.');
  expect(await isShown(page)).toBe(64);

  // Up to the picture: it is said what is selected, Enter opens it, and Escape leads back to it.
  await page.keyboard.press('ArrowUp');
  const said = page.getByRole('status').filter({ hasText: 'är markerad' });
  await expect(said.first()).toHaveText(`Bild ${alt} är markerad. Enter ändrar den, Delete tar bort den.`);
  await page.keyboard.press('Enter');
  const change = page.getByRole('dialog', { name: 'Ändra bilden' });
  await expect(change.getByLabel('Alt-text: vad visar bilden?')).toHaveValue(alt);
  await page.keyboard.press('Escape');
  await expect(text).toBeFocused();

  await toBeSaved(page);
  await page.reload();
  await expect(text.getByText('Träffar per år')).toBeVisible();
  await expect(text.locator('sup')).toHaveCount(1);
});

test('Tab leaves the text, and a letter does not take the place of a picture', async ({ visit }) => {
  const page = await visit('contact', { at: `/contributions/${round.of('Sydost')}` });
  const text = editor(page, labels.body);
  await text.getByRole('img', { name: alt }).click();
  await page.keyboard.type('x');
  await expect(text.getByRole('img', { name: alt })).toBeVisible();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Tab');
  await expect(text).not.toBeFocused();
  await toBeSaved(page);
});

test('a picture that is dropped into the text is asked about in the same way', async ({ visit }) => {
  const page = await visit('contact', { at: `/contributions/${round.of('Sydost')}` });
  const text = editor(page, labels.body);
  const { buffer, name, mimeType } = aPicture();
  const data = await page.evaluateHandle(
    ({ bytes, name, type }) => {
      const { DataTransfer } = globalThis as any;
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], name, { type }));
      return transfer;
    },
    { bytes: [...buffer], name, type: mimeType },
  );
  const box = (await text.getByText('Sist.').boundingBox())!;
  const at = { clientX: box.x + 5, clientY: box.y + 5 };
  await text.dispatchEvent('drop', { dataTransfer: data, ...at });
  const dialog = page.getByRole('dialog', { name: 'Lägg in bild' });
  await expect(dialog.getByLabel('Alt-text: vad visar bilden?')).toBeFocused();
  await expect(dialog.getByRole('img', { name: 'Så här ser bilden ut' })).toBeVisible();
  await dialog.getByLabel('Bilden är dekorativ').check();
  await dialog.getByRole('button', { name: 'Lägg in bilden' }).click();
  await expect(text.locator('figure')).toHaveCount(2);
  await expect(text.getByText('Dekorativ bild')).toBeVisible();
  await toBeSaved(page);
});

test('the writer and the reviewer see all of it, and the footnote leads there and back', async ({
  visit,
}) => {
  const page = await visit('contact', { at: `/contributions/${round.of('Sydost')}` });
  for (const indicator of ['Antal SIP-utbildningar', 'Antal deltagare i SIP-utbildning'])
    await valueOf(page, indicator).getByLabel('Värde').fill('12');
  await valueOf(page, 'Dagar från begäran till första samordningsmöte').getByLabel('Värde').fill('20');
  await valueOf(page, 'Former för samverkan kring samsjuklighet')
    .getByLabel('Svar i ord')
    .fill('Processledare');
  await toBeSaved(page);
  await page.getByRole('button', { name: 'Granska och skicka in' }).click();
  await expect(heading(page, 'Kontrollera svaren')).toBeVisible();
  expect(await isShown(page)).toBe(64);
  await page.getByRole('button', { name: 'Skicka in' }).click();
  await expect(heading(page, 'Bidraget är inskickat')).toBeVisible();

  const reviewer = await visit('convenor', { at: `/contributions/${round.of('Sydost')}/review` });
  expect(await isShown(reviewer)).toBe(64);
  await expect(reviewer.getByRole('heading', { name: 'Träffarna' })).toBeVisible();
  await reviewer.getByRole('link', { name: 'Fotnot 1', exact: true }).click();
  await expect(reviewer.getByRole('listitem').filter({ hasText: 'Egen räkning' })).toBeFocused();
  await expect(reviewer).toHaveURL(/\/review/);
  await reviewer.getByRole('link', { name: 'Tillbaka till fotnot 1 i texten' }).click();
  await expect(reviewer.getByRole('link', { name: 'Fotnot 1', exact: true })).toBeFocused();
  await reviewer.getByRole('button', { name: 'Godkänn' }).click();
  await expect(message(reviewer)).toHaveText('Bidraget är godkänt.');
});

test('the report shows them as page and as Word file', async ({ visit }) => {
  const page = await visit('convenor', { at: `/rounds/${round.id}/report` });
  expect(await isShown(page.frameLocator('iframe'))).toBe(64);
  await page.getByRole('button', { name: 'Sammanställ' }).click();
  // The page before has the same heading and a frame of its own.
  await page.waitForURL(/\/editions\//);
  await expect(heading(page, title)).toBeVisible();
  const shown = page.frameLocator('iframe');
  expect(await isShown(shown)).toBe(64);
  await expect(shown.getByText('Figur 1. Träffar per år')).toBeVisible();

  await page.getByRole('button', { name: /Gör filen.*Word/ }).click();
  const word = page.getByRole('link', { name: /Ladda ner.*Word/ });
  await word.waitFor({ timeout: 30_000 });
  const download = page.waitForEvent('download');
  await word.click();
  const parts = await partsOf(await download);
  expect(parts['word/document.xml']).toContain(`descr="${alt}"`);
  expect(parts['word/document.xml']).toContain('adec:decorative');
  expect(parts['word/footnotes.xml']).toContain('Egen räkning');
  expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).not.toEqual([]);
});
