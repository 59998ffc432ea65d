import { wordsOf } from './support/files.js';
import {
  editor,
  heading,
  labels,
  message,
  problems,
  signIn,
  task,
  toBeSaved,
  valueOf,
} from './support/pages.js';
import { people } from './support/people.js';
import { callRound, type KnownRound } from './support/round.js';
import { expect, test } from './support/test.js';
import { newestMail } from './support/world.js';

// One story, told in the order in which it happens; each part is a test, so that the report says how far it came.
test.describe.configure({ mode: 'serial' });

const title = 'Lägesrapport för resan';
const sentence = 'Processledaren har samlat fem kommuner kring en gemensam mottagning.';
const added = 'Av 64 deltagare kom 20 från psykiatrin.';
const countySentence = 'I sydost har samverkan fått en fast form.';
const comment = 'Hur många deltog, och varifrån kom de?';
let round: KnownRound;

test('a convenor calls for reports', async ({ api }) => {
  round = await callRound(await api('convenor'), title);
});

test('the contact finds the task, writes, sees it saved, checks the answers and submits', async ({
  visit,
}) => {
  const page = await visit('nobody');
  await signIn(page, 'contact');
  await expect(heading(page, 'Mina uppgifter')).toBeVisible();
  await task(page, 'Skriv', round, 'Sydost').click();
  await expect(heading(page, 'Samsjuklighet')).toBeVisible();

  await page.getByRole('button', { name: 'Granska och skicka in' }).click();
  await expect(problems(page)).toBeFocused();
  await expect(problems(page).getByRole('link')).toHaveCount(5);

  await editor(page, labels.body).fill(sentence);
  await valueOf(page, 'Antal SIP-utbildningar').getByLabel('Värde').fill('5');
  await valueOf(page, 'Antal deltagare i SIP-utbildning').getByLabel('Ingen uppföljning i år').check();
  await page.getByLabel('Varför finns ingen uppföljning?').fill('Närvarolistor saknas.');
  await valueOf(page, 'Dagar från begäran till första samordningsmöte').getByLabel('Värde').fill('ca 24');
  await valueOf(page, 'Former för samverkan kring samsjuklighet')
    .getByLabel('Svar i ord')
    .fill('Processledare');
  await expect(page.getByText('Läses som ungefär 24.')).toBeVisible();
  await toBeSaved(page);

  await page.reload();
  await expect(editor(page, labels.body)).toHaveText(sentence);
  await page.getByRole('button', { name: 'Granska och skicka in' }).click();
  await expect(heading(page, 'Kontrollera svaren')).toBeVisible();
  await expect(page.getByText(sentence)).toBeVisible();
  await page.getByRole('button', { name: 'Skicka in' }).click();
  await expect(heading(page, 'Bidraget är inskickat')).toBeVisible();
  await expect(page.getByText('Sammankallande för regionen')).toBeVisible();
});

test('the convenor can’t return it without a comment, and returns it with one', async ({ visit }) => {
  const page = await visit('convenor');
  await task(page, 'Granska', round, 'Sydost').click();
  await expect(page.getByText(sentence)).toBeVisible();
  await page.getByRole('button', { name: 'Skicka tillbaka' }).click();
  await expect(page.getByLabel('Vad behöver kompletteras?')).toBeFocused();
  await page.getByRole('button', { name: 'Skicka tillbaka' }).click();
  await expect(problems(page)).toBeFocused();
  await problems(page).getByRole('link', { name: 'Skriv en kommentar' }).click();
  await page.keyboard.type(comment);
  await page.getByRole('button', { name: 'Skicka tillbaka' }).click();
  await expect(message(page)).toHaveText('Bidraget är tillbakaskickat. Organisationen får din kommentar.');
});

test('the mail about it says why, and leads straight to the section', async ({ visit, api }) => {
  const mail = await newestMail(await api('administrator'), 'returned', people.contact, comment);
  const [link] = /https?:\S+\/contributions\/\S+/.exec(mail.text)!;
  const page = await visit('contact', { at: link });
  await expect(heading(page, 'Samsjuklighet')).toBeVisible();
  await expect(page).toHaveURL(`/contributions/${round.of('Sydost')}`);
});

test('the contact reads the comment, mends the text and submits again', async ({ visit }) => {
  const page = await visit('contact');
  const item = page.getByRole('listitem').filter({ hasText: round.title });
  await expect(item.getByRole('blockquote')).toHaveText(comment);
  await task(page, 'Åtgärda', round, 'Sydost').click();
  await expect(page.getByRole('region', { name: 'Tillbakaskickat för komplettering' })).toContainText(
    comment,
  );
  await editor(page, labels.body).press('Control+End');
  await page.keyboard.type(` ${added}`);
  const participants = valueOf(page, 'Antal deltagare i SIP-utbildning');
  await participants.getByLabel('Ingen uppföljning i år').uncheck();
  await participants.getByLabel('Värde').fill('64');
  await toBeSaved(page);
  await page.getByRole('button', { name: 'Granska och skicka in' }).click();
  await page.getByRole('button', { name: 'Skicka in' }).click();
  await expect(heading(page, 'Bidraget är inskickat')).toBeVisible();
});

test('the convenor sees what has changed, and approves', async ({ visit }) => {
  const page = await visit('convenor');
  await task(page, 'Granska', round, 'Sydost').click();
  const changes = page.getByRole('region', { name: 'Ändrat sedan version 1, som skickades tillbaka' });
  await expect(changes.getByRole('insertion').first()).toContainText(added);
  await expect(changes).toContainText('Värde: Antal deltagare i SIP-utbildning');
  await page.getByRole('button', { name: 'Godkänn' }).click();
  await expect(message(page)).toHaveText('Bidraget är godkänt.');
});

test('one convenor writes the county’s text, and the other approves it', async ({ visit }) => {
  const page = await visit('convenor');
  await task(page, 'Skriv', round, 'Skåne').click();
  await editor(page, labels.county).fill(countySentence);
  await toBeSaved(page);
  await page.getByRole('button', { name: 'Granska och skicka in' }).click();
  await page.getByRole('button', { name: 'Skicka in' }).click();
  await expect(heading(page, 'Bidraget är inskickat')).toBeVisible();
  await page.goto(`/contributions/${round.of('Skåne')}/review`);
  await expect(page.getByText('Någon annan behöver godkänna den.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Godkänn' })).toHaveCount(0);

  const other = await visit('otherConvenor');
  await task(other, 'Granska', round, 'Skåne').click();
  await expect(other.getByText(countySentence)).toBeVisible();
  await other.getByRole('button', { name: 'Godkänn' }).click();
  await expect(message(other)).toHaveText('Bidraget är godkänt.');
});

test('a convenor compiles, the decider adopts, and the convenor publishes', async ({ visit }) => {
  const page = await visit('convenor', { at: `/rounds/${round.id}/report` });
  await expect(page.getByText('2 bidrag är godkända')).toBeVisible();
  await page.getByRole('button', { name: 'Sammanställ' }).click();
  await expect(heading(page, title)).toBeVisible();
  await expect(message(page)).toHaveText('Utgåvan är sammanställd.');

  const decider = await visit('decider');
  await task(decider, 'Till beslutet', round, 'Skåne').click();
  await decider.getByRole('button', { name: 'Fastställ' }).click();
  await decider.getByLabel('Beslutsdatum').fill('2026-11-20');
  await decider.getByLabel('Diarienummer').fill('RSP 2026-031');
  await decider.getByRole('button', { name: 'Fastställ' }).click();
  await expect(message(decider)).toHaveText('Utgåvan är fastställd.');

  await page.goto('/tasks');
  await task(page, 'Till publiceringen', round, 'Skåne').click();
  await expect(page.getByText('RSP 2026-031')).toBeVisible();
  // Its files are made and sealed first, which takes its time.
  await page.getByRole('button', { name: 'Publicera' }).click({ timeout: 45_000 });
  await expect(page.getByText('Utgåvan blir läsbar för alla, utan inloggning.')).toBeVisible();
  await page.getByRole('button', { name: 'Publicera' }).click();
  await expect(message(page)).toHaveText('Utgåvan är publicerad.');
});

test('anyone reads the edition, without signing in and without scripts, and takes it home', async ({
  visit,
}) => {
  const page = await visit('nobody', { at: '/public', javaScriptEnabled: false });
  await page.getByRole('link', { name: title }).first().click();
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(page.getByText(countySentence)).toBeVisible();
  await expect(page.getByText('RSP 2026-031').first()).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Word-dokument' }).click();
  const words = await wordsOf(await download);
  expect(words).toContain(sentence);
  expect(words).toContain(countySentence);

  const data = await page.request.get(`${page.url()}.json`);
  expect(await data.text()).toContain(sentence);
});
