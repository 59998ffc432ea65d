import { editor, heading, labels, problems, toBeSaved, valueOf } from './support/pages.js';
import { callRound, type KnownRound } from './support/round.js';
import { expect, test } from './support/test.js';

// A report of two sections, from last year's text to the receipt; each part is a test, so that one sees how far it came.
test.describe.configure({ mode: 'serial' });

const title = 'Lägesrapport för hela rapporten';
let round: KnownRound;
const [first, second] = ['Samsjuklighet', 'Suicidprevention'];

test('a convenor calls for reports on two sections', async ({ api }) => {
  round = await callRound(await api('convenor'), title, {
    sections: [first!, second!],
    units: ['Sydost', 'Skåne'],
  });
});

test('a text is begun from last year’s, and marked until it is changed', async ({ visit }) => {
  const page = await visit('contact', { at: `/contributions/${round.of('Sydost', second)}` });
  await expect(page.getByRole('heading', { name: 'Ni skrev i Uppföljning 2022' })).toBeVisible();
  await page.getByRole('button', { name: 'Börja från förra årets text' }).click();
  const text = editor(page, labels.body);
  await expect(text).toBeFocused();
  await expect(text).toContainText('Två skolor har genomfört YAM för andra året i rad.');
  await expect(page.getByText('3 stycken från 2022 är inlagda.')).toBeVisible();
  const marks = text.locator('.taken');
  await expect(marks).toHaveCount(3);
  await expect(marks.first()).toHaveAttribute('data-taken-words', 'Från 2022, inte ändrat än');

  await text.getByText('Två skolor').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' En tredje har börjat.');
  await expect(marks).toHaveCount(2);
  await expect(page.getByText('2 stycken är hämtade från en tidigare text')).toBeVisible();
  await toBeSaved(page);
  await page.reload();
  await expect(editor(page, labels.body).locator('.taken')).toHaveCount(2);

  // Where there is text, it asks first, and nothing is put aside.
  await page.goto(`/contributions/${round.of('Sydost', first)}`);
  await editor(page, labels.body).fill('Det nya i år.');
  await page.getByRole('button', { name: 'Börja från förra årets text' }).click();
  await expect(page.getByRole('button', { name: 'Lägg till sist' })).toBeFocused();
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await expect(editor(page, labels.body)).toHaveText('Det nya i år.');
  await toBeSaved(page);
});

test('values stand beside last year’s; a slip is asked about and mended, what is true is confirmed', async ({
  visit,
}) => {
  const page = await visit('contact', { at: `/contributions/${round.of('Sydost', second)}` });
  const trained = valueOf(page, 'Antal utbildade i MHFA');
  await expect(trained.getByText('2022: 143')).toBeVisible();
  await trained.getByLabel('Värde').fill('1 600');
  await trained.getByLabel('Värde').press('Tab');
  await expect(trained.getByText('Stämmer 1 600? 2022 var det 143.')).toBeVisible();
  await trained.getByRole('button', { name: 'Ändra' }).click();
  await expect(trained.getByLabel('Värde')).toBeFocused();
  await trained.getByLabel('Värde').fill('160');
  await trained.getByLabel('Värde').press('Tab');
  await expect(trained.getByText('Stämmer')).toHaveCount(0);
  await expect(trained.getByText('Ökat: + 17 (+ 12 %) sedan 2022')).toBeVisible();

  await valueOf(page, 'Antal skolor som genomfört YAM').getByLabel('Värde').fill('ca 7');
  const coordinator = valueOf(page, 'Samordnare för suicidprevention finns');
  await coordinator.getByRole('radio', { name: 'Ja' }).check();
  await coordinator.getByLabel('Kommentar (frivillig)').fill('Delas av fem kommuner.');

  const money = valueOf(page, 'Medel använda till suicidprevention');
  await money.getByLabel('Belopp i kronor').fill('4,2 mnkr');
  await money.getByLabel('Belopp i kronor').press('Tab');
  await expect(money.getByText('Läses som 4 200 000 kr.')).toBeVisible();
  await money.getByRole('button', { name: 'Ja, det stämmer' }).click();
  await expect(money.getByLabel('Vill du förklara? (frivilligt)')).toBeFocused();
  await page.keyboard.type('Ett nytt statsbidrag.');
  await toBeSaved(page);
  await page.reload();
  await expect(money.getByText('Du har svarat att det stämmer.')).toBeVisible();
  await expect(money.getByText('Stämmer 4')).toHaveCount(0);
});

test('the whole report is checked; what is missing leads to its very field, and is mended', async ({
  visit,
}) => {
  const page = await visit('contact', { at: '/tasks' });
  const report = page.getByText(`Hela rapporten: Sydost · ${title}`).locator('..');
  await expect(report).toContainText('0 av 2 områden klara');
  await report.getByRole('link', { name: 'Kontrollera och skicka in' }).click();
  await expect(heading(page, 'Kontrollera hela rapporten')).toBeFocused();
  await expect(page.getByText('Två skolor har genomfört YAM för andra året i rad. En tredje')).toBeVisible();
  await expect(page.getByText('Från 2022, inte ändrat än')).toBeVisible();
  await expect(page.getByText('Suicidprevention: 2 stycken är hämtade från en tidigare text')).toBeVisible();
  const missing = page.getByRole('region', { name: 'Det här saknas' }).getByRole('link');
  await expect(missing).toHaveCount(4);
  await missing.getByText('Dagar från begäran').click();
  const days = valueOf(page, 'Dagar från begäran till första samordningsmöte');
  await expect(days.getByLabel('Värde')).toBeFocused();
  await page.keyboard.type('24');
  for (const indicator of ['Antal SIP-utbildningar', 'Antal deltagare i SIP-utbildning']) {
    await valueOf(page, indicator).getByLabel('Ingen uppföljning i år').check();
    await valueOf(page, indicator).getByLabel('Varför finns ingen uppföljning?').fill('Räknas i december.');
  }
  await toBeSaved(page);
});

test('what is ready is submitted, the rest says what it lacks; then all of it is, and the receipt says who has it', async ({
  visit,
}) => {
  const page = await visit('contact', { at: `/contributions/${round.of('Sydost', first)}` });
  await page.getByRole('link', { name: 'Hela rapporten' }).click();
  await page.getByRole('button', { name: 'Skicka in 1 område som är klart' }).click();
  await expect(heading(page, '1 av 2 områden är inskickade')).toBeFocused();
  await page.getByRole('link', { name: 'Tillbaka till rapporten' }).click();

  await page.getByRole('button', { name: 'Skicka in', exact: true }).click();
  await expect(problems(page)).toBeFocused();
  await problems(page)
    .getByRole('link', { name: /Former för samverkan/ })
    .click();
  const forms = valueOf(page, 'Former för samverkan kring samsjuklighet').getByLabel('Svar i ord');
  await expect(forms).toBeFocused();
  await forms.fill('Processledare');
  await toBeSaved(page);

  await page.getByRole('link', { name: 'Hela rapporten' }).click();
  await page.getByRole('button', { name: 'Skicka in hela rapporten' }).click();
  await expect(heading(page, 'Rapporten är inskickad')).toBeFocused();
  await expect(page.getByRole('row').filter({ hasText: 'Inskickat' })).toHaveCount(3);
  await expect(page.getByText('Skåne: Samsjuklighet, Suicidprevention')).toBeVisible();
  await expect(page.getByText('Sammankallande för regionen')).toBeVisible();
  await expect(page.getByText(/Behöver något kompletteras gäller samma sista dag/)).toBeVisible();
});

test('the reviewer reads the confirmed value with its explanation', async ({ visit }) => {
  const page = await visit('convenor', { at: `/contributions/${round.of('Sydost', second)}/review` });
  await expect(page.getByText('4,2 mnkr').first()).toBeVisible();
  await expect(page.getByText('Ett nytt statsbidrag.').first()).toBeVisible();
});
