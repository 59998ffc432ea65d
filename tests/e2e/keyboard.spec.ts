import { arrowTo, expectFocusSeen, tabTo } from './support/keyboard.js';
import { editor, heading, labels, problems, toBeSaved } from './support/pages.js';
import { callRound } from './support/round.js';
import { expect, test } from './support/test.js';

test('one can write and submit by keyboard alone, and always see where one is', async ({ visit, api }) => {
  const round = await callRound(await api('convenor'), 'Lägesrapport utan mus');
  const page = await visit('contact');
  await expect(heading(page, 'Mina uppgifter')).toBeVisible();
  await tabTo(page, page.locator(`main a[href="/contributions/${round.of('Sydost')}"]`));
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Samsjuklighet')).toBeFocused();

  await tabTo(page, page.getByRole('button', { name: 'Granska och skicka in' }));
  await page.keyboard.press('Enter');
  await expect(problems(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(editor(page, labels.body)).toBeFocused();

  await page.keyboard.type('Arbetet pågår enligt ');
  await page.keyboard.press('Alt+F10');
  const tool = (name: string) => page.getByRole('toolbar').getByRole('button', { name, exact: true });
  await expect(tool('Fet')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(editor(page, labels.body)).toBeFocused();

  await page.keyboard.press('Alt+F10');
  await arrowTo(page, tool('Länk'));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Lägg till länk' });
  await expect(dialog.getByLabel('Länkens text')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(tool('Länk')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('Länkens text')).toBeFocused();
  await page.keyboard.type('planen');
  await page.keyboard.press('Tab');
  await page.keyboard.type('https://www.example.se/plan');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(editor(page, labels.body)).toBeFocused();
  await expect(editor(page, labels.body).getByRole('link', { name: 'planen' })).toBeVisible();

  for (const indicator of ['Antal SIP-utbildningar', 'Antal deltagare i SIP-utbildning']) {
    await tabTo(page, page.getByRole('group', { name: indicator, exact: true }).getByLabel('Värde'));
    await page.keyboard.type('12');
  }
  for (const indicator of [
    'Dagar från begäran till första samordningsmöte',
    'Former för samverkan kring samsjuklighet',
  ]) {
    const group = page.getByRole('group', { name: indicator, exact: true });
    await tabTo(page, group.getByLabel('Ingen uppföljning i år'));
    await page.keyboard.press('Space');
    await tabTo(page, group.getByLabel('Varför finns ingen uppföljning?'), 'Shift+Tab');
    await page.keyboard.type('Mäts först nästa år.');
  }
  await toBeSaved(page);
  await tabTo(page, page.getByRole('button', { name: 'Granska och skicka in' }));
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Kontrollera svaren')).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Skicka in' }));
  await page.keyboard.press('Space');
  await expect(heading(page, 'Bidraget är inskickat')).toBeFocused();
});

test('the way past the menu leads to the page’s content', async ({ visit }) => {
  const page = await visit('contact', { at: '/rounds' });
  await expect(heading(page, 'Uppföljningsomgångar')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('the account panel opens and closes by keyboard and gives the focus back', async ({ visit }) => {
  const page = await visit('contact');
  await expect(heading(page, 'Mina uppgifter')).toBeVisible();
  const button = page.getByRole('banner').getByRole('button', { name: 'Kajsa Lindevall' });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Logga ut', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Logga ut', exact: true })).toBeHidden();
  await expect(button).toBeFocused();
});

test('a language chosen on the way in holds afterwards, and can be changed back', async ({ visit }) => {
  const page = await visit('contact');
  await expect(heading(page, 'Mina uppgifter')).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(heading(page, 'My tasks')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle(/^My tasks/);
  await page.reload();
  await page.getByRole('link', { name: 'Rounds' }).click();
  await expect(heading(page, 'Follow-up rounds')).toBeVisible();
  await page.getByRole('button', { name: 'Svenska' }).click();
  await expect(heading(page, 'Uppföljningsomgångar')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
});

test.describe('a fault is found out', () => {
  for (const [fault, css, said] of [
    ['no line', ':focus-visible { outline: none !important }', /no line around it/],
    ['a faint line', ':focus-visible { outline-color: #ddd !important }', /contrast of 1\.\d/],
    [
      'a bar that lies over what has the keyboard',
      'header { position: fixed; z-index: 9; inset: 0 0 auto; height: 600px }',
      /it is covered/,
    ],
  ] as const) {
    test(fault, async ({ visit }) => {
      const page = await visit('nobody', { at: '/sign-in', colorScheme: 'light' });
      await page.getByLabel('E-postadress').focus();
      await page.keyboard.press('Tab');
      await expectFocusSeen(page);
      await page.addStyleTag({ content: css });
      await expect(expectFocusSeen(page)).rejects.toThrow(said);
    });
  }
});
