import { alert, heading, signIn } from './support/pages.js';
import { callRound, type KnownRound } from './support/round.js';
import { expect, test } from './support/test.js';

let round: KnownRound;

test.beforeEach(async ({ api }) => {
  round ??= await callRound(await api('convenor'), 'Lägesrapport för de inbjudna');
});

test('the second county sees nothing of another’s round but what is published', async ({
  visit,
  troubles,
}) => {
  troubles.expect(/404 .*\/api\/(contributions|rounds|editions)\//);
  const page = await visit('neighbour');
  await expect(heading(page, 'Mina uppgifter')).toBeVisible();
  await expect(page.getByText(/· /).first()).toBeVisible();
  await expect(page.getByText('Sydost')).toHaveCount(0);
  await page.goto('/rounds');
  await expect(heading(page, 'Uppföljningsomgångar')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1);
  const id = round.of('Sydost');
  for (const path of [`rounds/${round.id}/board`, `rounds/${round.id}/report`, `contributions/${id}`]) {
    await page.goto(path);
    await expect(alert(page)).toContainText('Den kan ha flyttats, eller så är den inte');
  }
  await page.goto('/public');
  await page.getByRole('link', { name: 'Uppföljning 2021, Skåne' }).click();
  await expect(heading(page, 'Uppföljning 2021')).toBeVisible();
});

test('somebody who is not signed in comes to where they were going after signing in', async ({ visit }) => {
  const page = await visit('nobody', { at: `/contributions/${round.of('Sydost')}` });
  await expect(heading(page, 'Logga in')).toBeVisible();
  await expect(page.getByText('Samsjuklighet')).toHaveCount(0);
  await signIn(page, 'contact');
  await expect(heading(page, 'Samsjuklighet')).toBeVisible();
  await expect(page).toHaveURL(`/contributions/${round.of('Sydost')}`);
});
