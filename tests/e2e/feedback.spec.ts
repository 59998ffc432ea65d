import { alert, editor, heading, message, task, toBeSaved } from './support/pages.js';
import { callRound, type KnownRound } from './support/round.js';
import { expect, test } from './support/test.js';

// One exchange of words, in order.
test.describe.configure({ mode: 'serial' });

const words = 'Våra medlemmar möter kommunen och regionen var för sig.';
const reply = 'Tack. Ett gemensamt möte hålls i januari.';
let round: KnownRound;

test('a user organisation writes, and sends when it is ready', async ({ visit, api }) => {
  round = await callRound(await api('convenor'), 'Lägesrapport att tycka till om');
  const page = await visit('representative');
  await task(page, 'Skriv synpunkter', round, 'NSPH Skåne').click();
  await page.getByRole('button', { name: 'Börja skriva' }).click();
  await page.getByRole('button', { name: 'Skicka synpunkterna' }).click();
  await expect(page.getByRole('link', { name: 'Skriv något innan du skickar.' })).toBeVisible();
  await editor(page, 'Era synpunkter').fill(words);
  await toBeSaved(page);
  await page.reload();
  await expect(editor(page, 'Era synpunkter')).toHaveText(words);
  await expect(page.getByText('Inte skickat än.')).toBeVisible();
});

test('nobody outside the organisation reads it before that', async ({ visit }) => {
  const page = await visit('convenor', { at: `/rounds/${round.id}/feedback` });
  await expect(page.getByText('Ingen har skickat synpunkter än.')).toBeVisible();
  await expect(page.getByText(words)).toHaveCount(0);
});

test('the organisation sends it', async ({ visit }) => {
  const page = await visit('representative');
  await task(page, 'Skriv synpunkter', round, 'NSPH Skåne').click();
  await page.getByRole('button', { name: 'Skicka synpunkterna' }).click();
  await expect(message(page).first()).toContainText('Synpunkterna är skickade.');
  await expect(page.getByText('Inget svar än.')).toBeVisible();
});

test('a convenor replies, and can’t change the organisation’s words', async ({ visit, api }) => {
  const page = await visit('convenor');
  await task(page, 'Svara', round, 'NSPH Skåne').click();
  const article = page.getByRole('article').filter({ hasText: words });
  await expect(article.getByRole('textbox')).toHaveCount(0);
  await article.getByRole('button', { name: 'Skriv svar till NSPH Skåne: Samsjuklighet' }).click();
  const answer = editor(page, 'Svar till NSPH Skåne');
  await expect(answer).toBeFocused();
  await answer.fill(reply);
  await page.reload();
  await article.getByRole('button', { name: 'Skriv svar till NSPH Skåne: Samsjuklighet' }).click();
  await expect(article.getByText('Det du hade börjat skriva finns kvar.')).toBeVisible();
  await expect(answer).toHaveText(reply);
  await page.getByRole('button', { name: 'Skicka svaret' }).click();
  await expect(message(page)).toHaveText('Svaret är skickat till NSPH Skåne.');

  await page.goto(`/rounds/${round.id}/sections/${round.section()}/feedback`);
  await expect(page.getByText('Bara en företrädare för en brukarorganisation kan skriva här.')).toBeVisible();
  const [own] = await (await api('convenor')).get<{ unitId: string }[]>(`rounds/${round.id}/feedback`);
  const attempt = await page.request.put(`/api/rounds/${round.id}/sections/${round.section()}/feedback`, {
    data: {
      unitId: own!.unitId,
      basedOn: 1,
      content: { body: { type: 'doc', content: [] }, answers: [], reservation: null },
    },
  });
  expect([403, 404]).toContain(attempt.status());
});

test('the organisation reads the reply', async ({ visit }) => {
  const page = await visit('representative', { at: `/rounds/${round.id}/feedback` });
  await expect(heading(page, /^Synpunkter/)).toBeVisible();
  const article = page.getByRole('article').filter({ hasText: words });
  await expect(article.getByText(reply)).toBeVisible();
  await expect(article.getByText('Johan Tivelius')).toBeVisible();
});

test('the second county has no such page', async ({ visit, troubles }) => {
  troubles.expect(/^404 .*\/api\/rounds\//);
  const page = await visit('neighbour', { at: `/rounds/${round.id}/feedback` });
  await expect(alert(page)).toContainText('Den kan ha flyttats, eller så är den inte');
  await expect(page.getByText(words)).toHaveCount(0);
});
