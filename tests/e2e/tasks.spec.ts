import { emptyContent, type Plan, type Unit } from '@samsyn/domain';
import { barriers } from './support/barriers.js';
import { heading, task } from './support/pages.js';
import { callRound } from './support/round.js';
import { expect, test } from './support/test.js';

test('many tasks are listed by round, the most pressing first, and all of them at a press', async ({
  visit,
  api,
}) => {
  const convenor = await api('convenor');
  const plans = await Promise.all(
    (await convenor.get<Plan[]>('plans')).map(({ id }) => convenor.get<Plan>(`plans/${id}`)),
  );
  const sectionsOf = (plan: Plan) => plan.focusAreas.flatMap((area) => area.sections);
  const large = plans.find((plan) => sectionsOf(plan).length > 6)!;
  const units = await convenor.get<Unit[]>('units');
  const round = { title: 'Lägesrapport om mycket' };
  await convenor.post('rounds', {
    planId: large.id,
    kind: 'statusReport',
    year: large.year,
    title: round.title,
    opens: '2026-11-01',
    deadline: '2026-12-18',
    sectionIds: sectionsOf(large)
      .slice(0, 6)
      .map(({ id }) => id),
    unitIds: units.filter(({ name }) => ['Sydost', 'Skåne'].includes(name)).map(({ id }) => id),
  });
  const page = await visit('contact');
  const group = page.getByRole('heading', { level: 3, name: `${round.title} (6)` });
  await expect(group).toBeVisible();
  const items = page.getByRole('listitem').filter({ hasText: `Sydost · ${round.title}` });
  await expect(items).toHaveCount(3);
  await page.getByRole('button', { name: `Visa alla 6 : ${round.title}` }).press('Enter');
  await expect(items).toHaveCount(6);
  await expect(items.nth(3).getByRole('link')).toBeFocused();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: `Visa färre : ${round.title}` }).click();
  await expect(items).toHaveCount(3);
});

test('what happens elsewhere is told, and nothing moves until one asks for it', async ({ visit, api }) => {
  const [convenor, contact] = [await api('convenor'), await api('contact')];
  const round = await callRound(convenor, 'Lägesrapport som händer', { units: ['Sydost', 'Skåne'] });
  const id = round.of('Sydost');
  const page = await visit('convenor');
  await expect(heading(page, 'Mina uppgifter')).toBeVisible();
  await page.getByRole('heading', { level: 2, name: /^Väntar på dig/ }).waitFor();
  const before = await page.getByRole('listitem').allInnerTexts();
  const content = { ...emptyContent, notCarriedOut: { reason: 'Inget hölls.' } };
  await contact.put(`contributions/${id}/draft`, { basedOn: 0, content });
  await contact.post(`contributions/${id}/transitions`, { transition: 'submit' });
  const news = page.getByRole('status').filter({ hasText: 'Något har hänt sedan du öppnade sidan.' });
  await expect(news).toBeVisible();
  expect(await page.getByRole('listitem').allInnerTexts()).toEqual(before);
  await news.getByRole('button', { name: 'Visa det som är nytt' }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /^Väntar på dig/ })).toBeFocused();
  await expect(task(page, 'Granska', round, 'Sydost')).toBeVisible();
  await expect(news).toHaveCount(0);
});

for (const [visitor, words, link] of [
  ['administrator', 'Inget väntar på dig här.', 'Till administrationen'],
  ['reader', 'You have no tasks in Samsyn.', 'See the rounds'],
] as const)
  test(`${visitor} has nothing to do here, and is told where there is something`, async ({ visit }) => {
    const page = await visit(visitor);
    await expect(page.getByText(words)).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('link', { name: link }).click();
    await expect(page).toHaveURL(/\/(administration|rounds)/);
  });
