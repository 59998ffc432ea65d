import { barriers } from './support/barriers.js';
import { heading, message, problems } from './support/pages.js';
import { expect, test } from './support/test.js';

const answers = [
  ['nothing at all', { abort: true }, 'Ingen kontakt med servern'],
  ['an error of ours', { status: 500 }, 'Något gick fel hos oss'],
  ['that it is too large', { status: 413 }, 'för stort'],
  ['that there were too many', { status: 429 }, 'många försök'],
] as const;

test('whatever goes wrong on the way is said in words, what was written stays, and it can be sent again', async ({
  visit,
  troubles,
}) => {
  troubles.expect(/^(500|413|429|requestfailed|net::|.*ERR_).*/);
  const page = await visit('administrator', { at: '/administration/people/invite' });
  const invitations = '**/api/invitations';
  const send = page.getByRole('button', { name: 'Skicka inbjudan' });
  await page.getByLabel('Namn').fill('Vera Väntar');
  await page.getByLabel('E-postadress').fill('vera.vantar@skane.example');

  for (const [what, answer, sentence] of answers) {
    await test.step(`the answer is ${what}`, async () => {
      await page.route(invitations, (route) =>
        'abort' in answer ? route.abort() : route.fulfill({ status: answer.status, body: '' }),
      );
      await send.click();
      await expect(problems(page)).toContainText(sentence);
      await expect(problems(page)).toBeFocused();
      await expect(page).toHaveTitle(/^Fel: /);
      await expect(page.getByLabel('Namn')).toHaveValue('Vera Väntar');
      await page.unroute(invitations);
    });
  }

  await test.step('the answer does not come', async () => {
    await page.clock.install();
    await page.route(invitations, () => undefined);
    await send.click();
    await page.clock.fastForward(31_000);
    await expect(problems(page)).toContainText('Servern svarar inte i tid. Det du har skrivit står kvar.');
    expect(await barriers(page)).toEqual([]);
    await page.unroute(invitations);
  });

  await send.click();
  await expect(message(page)).toContainText('Vera Väntar');
});

test('a page that could not be read says why, and is read at the next try', async ({ visit, troubles }) => {
  troubles.expect(/.*/);
  const page = await visit('contact', { at: '/settings' });
  await page.clock.install();
  await page.route('**/api/tasks', () => undefined);
  const asked = page.waitForRequest('**/api/tasks');
  await page.goto('/');
  await asked;
  await page.clock.fastForward(31_000);
  await expect(page.getByText('Servern svarar inte i tid.')).toBeVisible();
  await page.unroute('**/api/tasks');
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await expect(page.getByText('Lägesrapport september 2023').first()).toBeVisible();
  await expect(heading(page, 'Mina uppgifter')).toBeVisible();
});
