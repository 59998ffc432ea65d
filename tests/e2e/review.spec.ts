import type { Locator, Page } from '@playwright/test';
import {
  emptyContent,
  indicatorsOf,
  richText,
  type ContributionContent,
  type ContributionDetail,
  type Edition,
} from '@samsyn/domain';
import { publishSealed } from './support/edition.js';
import { editor, heading, labels, message, toBeSaved } from './support/pages.js';
import { tabTo } from './support/keyboard.js';
import { callRound, findRound, type KnownRound } from './support/round.js';
import type { Api } from './support/sessions.js';
import { expect, test } from './support/test.js';

// One section, from what two sub-regions submit to the county's text that is made of it.
test.describe.configure({ mode: 'serial' });

const first = 'Mottagningen har öppet två dagar i veckan.';
const mended = 'Mottagningen har öppet tre dagar i veckan.';
const second = 'Utbildningen har nått alla vårdcentraler.';
const addition = 'Länet följer det noga.';
let round: KnownRound;

const at = () => `/rounds/${round.id}/sections/${round.section()}/review`;
const card = (page: Page, unit: string): Locator => page.getByRole('article', { name: unit, exact: true });
const bulk = (page: Page) => page.getByRole('region', { name: 'Godkänn flera utan anmärkningar' });

/** Writes and submits a text, with a reason in the place of every value. */
async function submit(api: Api, id: string, text: string): Promise<void> {
  const { section, version, content } = await api.get<ContributionDetail>(`contributions/${id}`);
  const written: ContributionContent = {
    ...emptyContent,
    ...content,
    body: richText(text, second),
    values: indicatorsOf(section).map(({ lineageId: indicatorId }, index) =>
      index === 0
        ? { kind: 'value', indicatorId, text: '12', number: '12', quality: 'exact' }
        : { kind: 'notAvailable', indicatorId, reason: 'Mäts nästa år.' },
    ),
  };
  await api.put(`contributions/${id}/draft`, { basedOn: version, content: written });
  await api.post(`contributions/${id}/transitions`, { transition: 'submit' });
}

test('a convenor reads both texts side by side, with their values as one table, and returns one', async ({
  visit,
  api,
}) => {
  round = await callRound(await api('convenor'), 'Lägesrapport att granska', {
    units: ['Sydost', 'Nordväst', 'Skåne'],
  });
  await submit(await api('contact'), round.of('Sydost'), first);
  await submit(await api('otherContact'), round.of('Nordväst'), 'Arbetet pågår.');

  const page = await visit('convenor', { at: `/rounds/${round.id}/board` });
  await page.getByRole('link', { name: 'Granska område för område' }).click();
  await expect(page).toHaveURL(at());
  await expect(heading(page, 'Samsjuklighet')).toBeFocused();
  const [left, right] = [
    await card(page, 'Nordväst').boundingBox(),
    await card(page, 'Sydost').boundingBox(),
  ];
  expect(left!.y).toBe(right!.y);
  await page.getByRole('button', { name: 'Sida vid sida' }).click();
  expect((await card(page, 'Nordväst').boundingBox())!.width).toBeGreaterThan(left!.width * 1.5);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Sida vid sida' })).toHaveAttribute('aria-pressed', 'false');

  const table = page.getByRole('table', { name: 'Redovisade värden, per organisation' });
  await expect(table.getByRole('row', { name: /^Sydost/ })).toContainText('12');
  await expect(table.getByRole('row', { name: /^Sammanlagt/ }).first()).toContainText('Summa: 24');

  await card(page, 'Sydost')
    .getByRole('button', { name: /^Skicka tillbaka ?: Sydost$/ })
    .click();
  await expect(page.getByLabel('Vad behöver kompletteras?')).toBeFocused();
  await page.keyboard.type('Är det verkligen två dagar?');
  await page.getByRole('button', { name: 'Skicka tillbaka', exact: true }).click();
  await expect(message(page)).toHaveText('Bidraget är tillbakaskickat. Organisationen får din kommentar.');
  await expect(card(page, 'Sydost').getByRole('heading', { name: 'Sydost' })).toBeFocused();
  await expect(card(page, 'Sydost')).toContainText('Tillbaka');
});

test('what comes back shows what has changed since, also while the page is open', async ({ visit, api }) => {
  const page = await visit('convenor', { at: at() });
  await expect(card(page, 'Sydost')).toContainText('Är det verkligen två dagar?');
  await submit(await api('contact'), round.of('Sydost'), mended);
  const changes = card(page, 'Sydost').getByRole('region', { name: /^Ändrat sedan/ });
  await expect(changes.getByRole('insertion')).toContainText('tre');
  await expect(changes.getByRole('deletion')).toContainText('två');
  await page.reload();
  await expect(
    card(page, 'Sydost').getByRole('region', { name: 'Ändrat sedan version 1, som skickades tillbaka' }),
  ).toContainText('tre');
});

test('a paragraph is taken into the county’s text by keyboard, and its source goes along', async ({
  visit,
}) => {
  const page = await visit('convenor', { at: at() });
  const start = card(page, 'Sydost').getByRole('button', { name: /^Ta in stycken i länets text ?: Sydost$/ });
  await start.focus();
  await page.keyboard.press('Enter');
  const take = card(page, 'Sydost').getByRole('button', {
    name: new RegExp(`^(Ta in i länets text|Intaget) ?: ${mended}`),
  });
  await expect(take).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(take).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(take).toHaveAccessibleName(/^Intaget/);
  await expect(message(page)).toHaveText(
    'Stycket från Sydost står nu sist i texten för Skåne. Källan följer med.',
  );
  await page.keyboard.press('Escape');
  await expect(start).toBeFocused();
  const own = page.getByRole('region', { name: 'Länets text' });
  await expect(own).toContainText(mended);

  await own.getByRole('link', { name: 'Skriv länets text' }).click();
  await expect(editor(page, labels.county)).toContainText(mended);
  await editor(page, labels.county).press('Control+End');
  await page.keyboard.type(` ${addition}`);
  await toBeSaved(page);
});

test('what has been on the screen is approved at once, each by itself', async ({ visit, api, troubles }) => {
  troubles.expect(/ERR_FAILED .*\/review$/, /^409 .*\/transitions$/);
  const page = await visit('convenor', { at: at() });
  const sydost = bulk(page).getByRole('checkbox', { name: /^Sydost/ });
  for (const unit of ['Nordväst', 'Sydost']) {
    await card(page, unit)
      .getByRole('link', { name: /^Historik/ })
      .scrollIntoViewIfNeeded();
    const box = bulk(page).getByRole('checkbox', { name: new RegExp(`^${unit}`) });
    await expect(box).not.toHaveAttribute('aria-disabled', 'true');
  }
  // What it was returned with is not marked as dealt with: that is for the convenor to think of.
  await expect(bulk(page).getByRole('checkbox', { name: /^Nordväst/ })).toBeChecked();
  await expect(sydost).not.toBeChecked();
  await expect(sydost).toHaveAccessibleDescription('Det finns kommentarer som inte är markerade som klara.');
  await sydost.check();
  // Meanwhile the unit takes one of them back.
  const contact = await api('contact');
  const withdrawn = `contributions/${round.of('Sydost')}/transitions`;
  await page.route('**/api/rounds/*/sections/*/review', (route) => route.abort());
  await contact.post(withdrawn, { transition: 'withdraw' });
  await bulk(page).getByRole('button', { name: 'Godkänn 2 bidrag' }).click();
  const results = bulk(page).getByRole('heading', { name: 'Så gick det' });
  await expect(results).toBeFocused();
  const lines = bulk(page).getByRole('listitem');
  await expect(lines.filter({ hasText: 'Nordväst' })).toHaveText('Nordväst: godkänt.');
  await expect(lines.filter({ hasText: 'Sydost' })).toHaveText(/^Sydost: inte godkänt\. /);
  await page.unroute('**/api/rounds/*/sections/*/review');

  await contact.post(withdrawn, { transition: 'submit' });
  await page.reload();
  await expect(card(page, 'Nordväst')).toContainText('Godkänt');
  await expect(sydost).not.toBeChecked();
  await bulk(page)
    .getByRole('button', { name: /^Gå till texten ?: Sydost$/ })
    .click();
  await expect(card(page, 'Sydost').getByRole('heading', { name: 'Sydost' })).toBeFocused();
  await card(page, 'Sydost')
    .getByRole('button', { name: /^Godkänn ?: Sydost$/ })
    .scrollIntoViewIfNeeded();
  await expect(sydost).not.toHaveAttribute('aria-disabled', 'true');
  await sydost.check();
  await bulk(page).getByRole('button', { name: 'Godkänn 1 bidrag' }).click();
  await expect(bulk(page).getByRole('listitem')).toHaveText(['Sydost: godkänt.']);
});

test('the other convenor sees what has changed since they last read the county’s text, and approves it', async ({
  visit,
  api,
}) => {
  const [convenor, transitions] = [await api('convenor'), `contributions/${round.of('Skåne')}/transitions`];
  await convenor.post(transitions, { transition: 'submit' });
  const other = await visit('otherConvenor', { at: at() });
  const county = (page: Page) => page.getByRole('region', { name: 'Länets text' });
  await county(other)
    .getByRole('button', { name: /^Godkänn ?: Skåne$/ })
    .scrollIntoViewIfNeeded();
  await expect(county(other)).toContainText(addition);
  await other.waitForResponse((answer) => answer.url().endsWith('/seen') && answer.status() === 204);

  await convenor.post(transitions, { transition: 'withdraw' });
  const { version, content } = await convenor.get<ContributionDetail>(`contributions/${round.of('Skåne')}`);
  const body = {
    ...content.body,
    content: [...content.body.content, ...richText('Och det fortsätter.').content],
  };
  const draft = { basedOn: version, content: { ...content, body } };
  await convenor.put(`contributions/${round.of('Skåne')}/draft`, draft);
  await convenor.post(transitions, { transition: 'submit' });

  const author = await visit('convenor', { at: at() });
  await expect(county(author)).toContainText('Någon annan behöver godkänna den.');
  await expect(county(author).getByRole('button', { name: 'Godkänn' })).toHaveCount(0);

  await other.reload();
  const changes = county(other).getByRole('region', { name: 'Ändrat sedan version 1, som du läste senast' });
  await expect(changes.getByRole('insertion')).toContainText('Och det fortsätter.');
  await expect(changes).not.toContainText('Borttaget');
  await county(other)
    .getByRole('button', { name: /^Godkänn ?: Skåne$/ })
    .click();
  await expect(message(other)).toHaveText('Bidraget är godkänt.');
  await expect(county(other)).toContainText('Godkänt');
});

test('in the report the paragraph comes from the county and from the unit, and says that it was changed', async ({
  visit,
  api,
}) => {
  const convenor = await api('convenor');
  const { id } = await convenor.post<Edition>(`rounds/${round.id}/editions`, {
    title: 'En rapport med övertagen text',
    subtitle: '',
    noteYears: null,
  });
  const decision = { date: '2026-11-20', registryNumber: 'RSP 2026-040' };
  await (await api('decider')).post(`editions/${id}/transitions`, { transition: 'adopt', decision });
  await publishSealed(convenor, id);
  const page = await visit('nobody', { at: `/public/editions/${id}` });
  const answer = await page.request.get(`/public/editions/${id}.json`);
  expect(sourcesOf(await answer.json(), `${mended} ${addition}`)).toEqual(['Skåne', 'Sydost changed']);
  expect(sourcesOf(await answer.json(), mended)).toEqual(['Sydost']);
});

/** The sources of the paragraph with these words, wherever in a document it stands. */
function sourcesOf(part: unknown, words: string): string[] | undefined {
  if (typeof part !== 'object' || part === null) return undefined;
  const { type, inlines, sources } = part as {
    type?: string;
    inlines?: { text: string }[];
    sources?: { unit: string; taken?: string }[];
  };
  if (type === 'paragraph' && inlines?.map(({ text }) => text).join('') === words)
    return sources!.map(({ unit, taken }) => [unit, taken].filter(Boolean).join(' '));
  for (const child of Object.values(part)) {
    const found = sourcesOf(child, words);
    if (found) return found;
  }
  return undefined;
}

test('one goes from section to section with n and p, and can turn that off', async ({ visit, api }) => {
  const september = await findRound(await api('convenor'), 'Lägesrapport september 2023');
  const of = (section: string) => `/rounds/${september.id}/sections/${september.section(section)}/review`;
  const page = await visit('convenor', { at: of('Samsjuklighet') });
  await expect(heading(page, 'Samsjuklighet')).toBeVisible();
  await page.keyboard.press('n');
  await expect(heading(page, 'Brukarmedverkan')).toBeFocused();
  await page.keyboard.press('p');
  await expect(heading(page, 'Samsjuklighet')).toBeFocused();
  await tabTo(page, page.getByText('Kortkommandon', { exact: true }));
  await page.keyboard.press('Enter');
  await page.getByLabel('Använd kortkommandon').uncheck();
  await page.keyboard.press('n');
  await expect(heading(page, 'Samsjuklighet')).toBeVisible();
  await page.getByRole('link', { name: /^Nästa område ?: Brukarmedverkan$/ }).click();
  await expect(heading(page, 'Brukarmedverkan')).toBeFocused();
});
