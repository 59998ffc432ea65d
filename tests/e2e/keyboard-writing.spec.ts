import { announced, expectFocusSeen, tabAndPress, tabTo } from './support/keyboard.js';
import { editor, heading, labels, problems, toBeSaved, valueOf } from './support/pages.js';
import { callRound } from './support/round.js';
import { expect, test } from './support/test.js';

const trainings = 'Antal SIP-utbildningar';
const participants = 'Antal deltagare i SIP-utbildning';
const days = 'Dagar från begäran till första samordningsmöte';
const forms = 'Former för samverkan kring samsjuklighet';

test('values are given by keyboard alone, and those that are wrong are mended', async ({ visit, api }) => {
  const round = await callRound(await api('convenor'), 'Lägesrapport med värden utan mus');
  const page = await visit('contact');
  await expect(heading(page, 'Mina uppgifter')).toBeVisible();
  await tabAndPress(page, page.locator(`main a[href="/contributions/${round.of('Sydost')}"]`));
  await expect(heading(page, 'Samsjuklighet')).toBeFocused();
  await tabTo(page, editor(page, labels.body));
  await page.keyboard.type('Fyra utbildningar har hållits.');

  // What can't be read as a number is said when one has left the field, and does not stop the writing.
  const value = (indicator: string) => valueOf(page, indicator).getByLabel('Värde');
  await tabTo(page, value(trainings));
  await page.keyboard.type('flera');
  await page.keyboard.press('Tab');
  await expectFocusSeen(page);
  await expect(announced(page, /^\s*Går inte att läsa som ett tal/)).toBeVisible();
  await tabTo(page, value(trainings), 'Shift+Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('-4');
  await page.keyboard.press('Tab');
  await expect(announced(page, 'Stämmer −4? Det är mindre än noll.')).toBeVisible();
  await tabAndPress(page, valueOf(page, trainings).getByRole('button', { name: 'Ändra' }));
  await expect(value(trainings)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('4');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Stämmer −4?')).toHaveCount(0);

  // One stands by what is hard to believe, and is asked to explain.
  await tabTo(page, value(participants));
  await page.keyboard.type('-1');
  await expect(valueOf(page, participants).getByLabel('Hur exakt?')).toBeVisible();
  await page.keyboard.press('Tab');
  await tabAndPress(page, valueOf(page, participants).getByRole('button', { name: 'Ja, det stämmer' }));
  await expect(valueOf(page, participants).getByLabel('Vill du förklara? (frivilligt)')).toBeFocused();
  await page.keyboard.type('En för mycket förra året');
  await tabTo(page, valueOf(page, days).getByLabel('Ingen uppföljning i år'));
  await page.keyboard.press('Space');

  // Two are missing: the summary has the focus, says so in the title, and leads to each.
  await tabAndPress(page, page.getByRole('button', { name: 'Granska och skicka in' }));
  await expect(problems(page)).toBeFocused();
  await expectFocusSeen(page);
  await expect(page).toHaveTitle(/^Fel: /);
  await expect(problems(page).getByRole('link')).toHaveCount(2);
  await tabAndPress(page, problems(page).getByRole('link').first());
  const reason = valueOf(page, days).getByLabel('Varför finns ingen uppföljning?');
  await expect(reason).toBeFocused();
  await expect(reason).toHaveAttribute('aria-invalid', 'true');
  await expectFocusSeen(page);
  await page.keyboard.type('Mäts först nästa år.');
  await tabTo(page, valueOf(page, forms).getByLabel('Svar i ord'));
  await expect(valueOf(page, forms).getByLabel('Svar i ord')).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.type('Processledare');
  await expect(announced(page, /^\s*Sparad \d\d\.\d\d/)).toHaveCount(1);

  await tabAndPress(page, page.getByRole('button', { name: 'Granska och skicka in' }));
  await expect(heading(page, 'Kontrollera svaren')).toBeFocused();
  await expect(page).not.toHaveTitle(/^Fel: /);
  await tabAndPress(page, page.getByRole('button', { name: 'Skicka in' }), { key: 'Space' });
  await expect(heading(page, 'Bidraget är inskickat')).toBeFocused();
});

test('of two texts at once one is taken by keyboard alone, and the other if that was a mistake', async ({
  visit,
  api,
  troubles,
}) => {
  troubles.expect(/^409 .*\/draft$/, /ERR_INTERNET_DISCONNECTED/);
  const round = await callRound(await api('convenor'), 'Lägesrapport som två skriver utan mus');
  const at = `/contributions/${round.of('Sydost')}`;
  const [one, other] = [await visit('contact', { at }), await visit('colleague', { at })];
  await expect(editor(one, labels.body)).toBeVisible();
  await expect(editor(other, labels.body)).toBeVisible();
  await one.context().setOffline(true);
  await tabTo(other, editor(other, labels.body));
  await other.keyboard.type('Kollegans text.');
  await toBeSaved(other);
  await tabTo(one, editor(one, labels.body));
  await one.keyboard.type('Min text.');
  await expect(announced(one, /^\s*Ingen kontakt med servern/)).not.toHaveCount(0);
  await one.context().setOffline(false);

  // The choice takes the place of the editor, and the focus.
  await expect(one.getByRole('heading', { name: 'Någon annan har sparat medan du skrev' })).toBeFocused();
  const [stored, own] = [
    one.getByRole('region', { name: 'Den sparade texten' }),
    one.getByRole('region', { name: 'Din text' }),
  ];
  await tabAndPress(one, stored.getByText('Visa med rubriker, listor och tabeller'));
  await expect(stored.locator('app-contribution-view')).toBeVisible();
  await tabAndPress(one, own.getByRole('button', { name: 'Ta min text' }));
  await expect(one.getByRole('heading', { name: 'Svaret' })).toBeFocused();
  await expect(editor(one, labels.body)).toHaveText('Min text.');
  await expect(announced(one, 'Du tog din text. Den andra är borta.')).toBeVisible();
  const undo = one.getByRole('button', { name: 'Ångra valet' });
  await tabAndPress(one, undo, { by: 'Shift+Tab' });
  await expect(editor(one, labels.body)).toHaveText('Kollegans text.');
  await expect(announced(one, 'Du tog den sparade texten. Din egen är borta.')).toBeVisible();
  await expect(undo).toBeFocused();
  await one.keyboard.press('Enter');
  await expect(editor(one, labels.body)).toHaveText('Min text.');
  await expect(undo).toBeFocused();
  await tabTo(one, editor(one, labels.body));
  await one.keyboard.press('Control+End');
  await one.keyboard.type(' Klart.');
  await toBeSaved(one);
  await expect(editor(other, labels.body)).toContainText('Min text. Klart.');
});
