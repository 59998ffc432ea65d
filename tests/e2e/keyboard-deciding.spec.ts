import type { Page } from '@playwright/test';
import { announced, expectFocusSeen, tabAndPress, tabTo } from './support/keyboard.js';
import { editor, heading, labels, message, problems, task, toBeSaved } from './support/pages.js';
import { callRound, type KnownRound } from './support/round.js';
import { expect, test } from './support/test.js';

// One text by keyboard alone, from its unit to the public.
test.describe.configure({ mode: 'serial' });

const title = 'Lägesrapport som beslutas utan mus';
const comment = 'Hur många möten blev det?';
let round: KnownRound;

const firstPage = async (page: Page) => expect(heading(page, 'Mina uppgifter')).toBeVisible();
const problem = async (page: Page, words: string) => {
  await expect(problems(page)).toBeFocused();
  await expectFocusSeen(page);
  await tabAndPress(page, problems(page).getByRole('link', { name: words }));
};

test('a unit submits', async ({ visit, api }) => {
  round = await callRound(await api('convenor'), title, { section: 'Brukarmedverkan' });
  const page = await visit('contact', { at: `/contributions/${round.of('Sydost', 'Brukarmedverkan')}` });
  await expect(heading(page, 'Brukarmedverkan')).toBeVisible();
  await tabTo(page, editor(page, labels.body));
  await page.keyboard.type('Brukarrådet har haft möten.');
  for (const group of await page.locator('app-value-field fieldset').all()) {
    await tabTo(page, group.getByLabel('Ingen uppföljning i år'));
    await page.keyboard.press('Space');
    await tabTo(page, group.getByLabel('Varför finns ingen uppföljning?'), 'Shift+Tab');
    await page.keyboard.type('Mäts nästa år.');
  }
  await toBeSaved(page);
  await tabAndPress(page, page.getByRole('button', { name: 'Granska och skicka in' }));
  await expect(heading(page, 'Kontrollera svaren')).toBeFocused();
  await tabAndPress(page, page.getByRole('button', { name: 'Skicka in' }));
  await expect(heading(page, 'Bidraget är inskickat')).toBeFocused();
});

test('a convenor reviews it and returns it, once the comment is there', async ({ visit }) => {
  const page = await visit('convenor');
  await firstPage(page);
  await tabAndPress(page, task(page, 'Granska', round, 'Sydost'));
  await expect(heading(page, 'Brukarmedverkan')).toBeFocused();
  const button = page.getByRole('button', { name: /^Skicka tillbaka/ });
  await tabAndPress(page, button);
  await expect(page.getByLabel('Vad behöver kompletteras?')).toBeFocused();
  await expectFocusSeen(page);
  // One may think better of it, and is back where one was.
  await tabAndPress(page, page.getByRole('button', { name: 'Avbryt' }));
  await expect(button).toBeFocused();
  await expectFocusSeen(page);
  await page.keyboard.press('Enter');
  await tabAndPress(page, page.getByRole('button', { name: 'Skicka tillbaka', exact: true }));
  await problem(page, 'Skriv en kommentar');
  await expect(page.getByLabel('Vad behöver kompletteras?')).toBeFocused();
  await page.keyboard.type(comment);
  await tabAndPress(page, page.getByRole('button', { name: 'Skicka tillbaka', exact: true }));
  await expect(
    announced(page, 'Bidraget är tillbakaskickat. Organisationen får din kommentar.'),
  ).toBeVisible();
  await expect(heading(page, 'Brukarmedverkan')).toBeFocused();
});

test('the unit mends it, the convenor sees what is new and approves', async ({ visit }) => {
  const page = await visit('contact');
  await firstPage(page);
  await tabAndPress(page, task(page, 'Åtgärda', round, 'Sydost'));
  await expect(heading(page, 'Brukarmedverkan')).toBeFocused();
  await expect(page.getByText(comment).first()).toBeVisible();
  await tabTo(page, editor(page, labels.body));
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Sju möten.');
  await toBeSaved(page);
  await tabAndPress(page, page.getByRole('button', { name: 'Granska och skicka in' }));
  await expect(heading(page, 'Kontrollera svaren')).toBeFocused();
  await tabAndPress(page, page.getByRole('button', { name: 'Skicka in' }));
  await expect(heading(page, 'Bidraget är inskickat')).toBeFocused();

  const convenor = await visit('convenor');
  await firstPage(convenor);
  await tabAndPress(convenor, task(convenor, 'Granska', round, 'Sydost'));
  await expect(heading(convenor, 'Brukarmedverkan')).toBeFocused();
  const changes = convenor.getByRole('region', { name: /^Ändrat sedan version 1/ });
  await expect(changes.getByRole('insertion')).toContainText('Sju möten.');
  await tabAndPress(convenor, convenor.getByRole('button', { name: /^Godkänn/ }), { key: 'Space' });
  await expect(announced(convenor, 'Bidraget är godkänt.')).toBeVisible();
  await expect(heading(convenor, 'Brukarmedverkan')).toBeFocused();
});

test('a convenor compiles, the decider adopts, and the convenor publishes', async ({ visit }) => {
  test.slow();
  const page = await visit('convenor', { at: `/rounds/${round.id}/board` });
  await expect(page.getByText(title)).toBeVisible();
  await tabAndPress(
    page,
    page.getByRole('main').getByRole('link', { name: 'Förhandsgranska och sammanställ rapporten' }),
  );
  await expect(heading(page, `Rapport: ${title}`)).toBeFocused();
  await tabTo(page, page.getByLabel('Titel', { exact: true }));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await problem(page, 'Skriv utgåvans titel.');
  await expect(page.getByLabel('Titel', { exact: true })).toBeFocused();
  await page.keyboard.type(title);
  await tabAndPress(page, page.getByRole('button', { name: 'Sammanställ' }), { key: 'Space' });
  await expect(heading(page, title)).toBeFocused();
  await expect(announced(page, 'Utgåvan är sammanställd.')).toBeVisible();

  const decider = await visit('decider');
  await firstPage(decider);
  await tabAndPress(decider, task(decider, 'Till beslutet', round, 'Skåne'));
  await expect(heading(decider, title)).toBeFocused();
  // The document stands between; one need not go through all its links.
  await tabAndPress(decider, decider.getByRole('link', { name: 'Gå till beslutet' }));
  const adopt = decider.getByRole('button', { name: 'Fastställ' });
  await expect(decider.getByRole('heading', { name: 'Beslut', exact: true })).toBeFocused();
  await tabAndPress(decider, adopt);
  await expect(decider.getByLabel('Beslutsdatum')).toBeFocused();
  await expectFocusSeen(decider);
  await tabAndPress(decider, decider.getByRole('button', { name: 'Avbryt' }));
  await expect(adopt).toBeFocused();
  await expectFocusSeen(decider);
  await decider.keyboard.press('Enter');
  // Today is there already.
  await tabAndPress(decider, adopt);
  await problem(decider, 'Ange diarienumret.');
  await expect(decider.getByLabel('Diarienummer')).toBeFocused();
  await decider.keyboard.type('RSP 2026-052');
  await decider.keyboard.press('Enter');
  await expect(announced(decider, 'Utgåvan är fastställd.')).toBeVisible();
  await expect(heading(decider, title)).toBeFocused();

  await page.goto('/tasks');
  await firstPage(page);
  await tabAndPress(page, task(page, 'Till publiceringen', round, 'Skåne'));
  await expect(heading(page, title)).toBeFocused();
  await expect(page.getByText('diarienummer RSP 2026-052')).toBeVisible();
  // There is nothing to decide until every file of the edition is made and sealed, which takes its time.
  const toDecision = page.getByRole('link', { name: 'Gå till beslutet' });
  await toDecision.waitFor({ timeout: 60_000 });
  await tabAndPress(page, toDecision);
  await tabAndPress(page, page.getByRole('button', { name: 'Publicera' }));
  await expect(page.getByRole('button', { name: 'Publicera' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(message(page)).toHaveText('Utgåvan är publicerad.');
  await expect(heading(page, title)).toBeFocused();
});
