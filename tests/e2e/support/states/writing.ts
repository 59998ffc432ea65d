import { richText, type ContributionDetail } from '@samsyn/domain';
import { fixture, paste } from '../clipboard.js';
import { aPicture } from '../files.js';
import { editor, labels, toBeSaved } from '../pages.js';
import type { KnownRound } from '../round.js';
import { aWordFile } from '../word-file.js';
import { tooLate } from './refused.js';
import type { State } from './state.js';

const toolbar = 'Verktyg för Vad har gjorts, och hur har det gått?';

/** What a contact of a sub-region meets. */
export const writing: State[] = [
  { name: 'tasks', at: () => '/tasks' },
  {
    name: 'account panel',
    at: () => '/tasks',
    then: (page) => page.getByRole('banner').getByRole('button').last().click(),
  },
  { name: 'rounds', at: () => '/rounds' },
  { name: 'board', at: ({ september }) => `/rounds/${september.id}/board` },
  { name: 'section to write', at: ({ blank }) => `/contributions/${blank.of('Sydost')}` },
  {
    name: 'section with faults',
    is: 'fault',
    at: ({ blank }) => `/contributions/${blank.of('Sydost')}`,
    then: (page) => page.getByRole('button', { name: 'Granska och skicka in' }).click(),
  },
  {
    name: 'section that begins from last year’s text',
    at: ({ blank }) => `/contributions/${blank.of('Sydost')}`,
    then: async (page) => {
      await page.getByRole('button', { name: 'Börja från förra årets text' }).click();
      await page.getByText('är markerade tills du ändrar dem').waitFor();
    },
  },
  {
    name: 'section that would begin from last year’s text',
    at: ({ september }) => `/contributions/${september.of('Sydost', 'Suicidprevention')}`,
    then: (page) => page.getByRole('button', { name: 'Börja från förra årets text' }).click(),
  },
  {
    name: 'section with values that are asked about',
    at: ({ september }) => `/contributions/${september.of('Sydost', 'Suicidprevention')}`,
    then: async (page) => {
      await page.getByRole('radio', { name: 'Nej' }).check();
      await page.getByLabel('Belopp i kronor').fill('38 mnkr');
      await page.getByLabel('Belopp i kronor').press('Tab');
      await page.getByText('Stämmer 38').waitFor();
    },
  },
  {
    name: 'section with the link dialog open',
    dialog: 'link-dialog',
    at: ({ september }) => `/contributions/${september.of('Sydost')}`,
    then: async (page) => {
      await editor(page, labels.body).press('Control+k');
      await page.getByRole('button', { name: 'Spara länken' }).click();
    },
  },
  {
    name: 'section with the footnote dialog open',
    dialog: 'footnote-dialog',
    at: ({ september }) => `/contributions/${september.of('Sydost')}`,
    then: async (page) => {
      await editor(page, labels.body).press('Control+Alt+f');
      await page.getByRole('button', { name: 'Spara fotnoten' }).click();
    },
  },
  {
    name: 'section with the picture dialog open',
    dialog: 'figure-dialog',
    at: ({ september }) => `/contributions/${september.of('Sydost')}`,
    then: async (page) => {
      await editor(page, labels.body).press('Control+Alt+b');
      await page.getByRole('button', { name: 'Lägg in bilden' }).click();
      await page.getByText('Välj en bildfil.').first().waitFor();
    },
  },
  {
    name: 'section with the table menu open',
    at: ({ september }) => `/contributions/${september.of('Sydost')}`,
    then: (page) =>
      page.getByRole('toolbar', { name: toolbar }).getByRole('button', { name: 'Tabell' }).click(),
  },
  {
    name: 'section with what did not come along',
    at: ({ september }) => `/contributions/${september.of('Sydost')}`,
    then: async (page) => {
      await paste(editor(page, labels.body), fixture('word-tracked-comments.clipboard'));
      await page.getByText('Visa vad som stod där').click();
    },
  },
  {
    name: 'section with things to look over',
    at: ({ blank }) => `/contributions/${blank.of('Sydost')}`,
    then: async (page) => {
      await editor(page, labels.body).fill('Ring 811218-9876. Två elever slutade.');
      await page.getByText('2 saker att se över i texten').first().waitFor();
    },
  },
  {
    name: 'section with the dialog for a Word file',
    dialog: 'word-dialog',
    at: ({ blank }) => `/contributions/${blank.of('Sydost')}`,
    then: async (page) => {
      await page
        .getByRole('button', { name: /^Hämta text från en Word-fil/ })
        .first()
        .click();
      await page.getByLabel('Word-fil', { exact: true }).setInputFiles(await aWordFile());
      await page.getByText('Filen är läst.').waitFor();
    },
  },
  { name: 'section that came back', at: ({ september }) => `/contributions/${september.of('Sydost')}` },
  {
    name: 'section that is submitted',
    is: 'readOnly',
    at: ({ september }) => `/contributions/${september.of('Sydost', 'Brukarmedverkan')}`,
  },
  { name: 'check page', at: ({ september }) => `/contributions/${september.of('Sydost')}/check` },
  {
    name: 'receipt',
    at: ({ september }) => `/contributions/${september.of('Sydost', 'Brukarmedverkan')}/receipt`,
  },
  { name: 'whole report', at: ({ september }) => wholeReport(september, 'check') },
  {
    name: 'whole report of which nothing is ready',
    is: 'fault',
    at: ({ blank }) => wholeReport(blank, 'check'),
    then: (page) => page.getByRole('button', { name: 'Skicka in' }).click(),
  },
  { name: 'receipt of a whole report', at: ({ september }) => wholeReport(september, 'receipt') },
  { name: 'receipt of nothing', is: 'empty', at: ({ blank }) => wholeReport(blank, 'receipt') },
  {
    name: 'section with a picture that is selected',
    at: ({ september }) => `/contributions/${september.of('Sydost')}`,
    then: async (page) => {
      const text = editor(page, labels.body);
      await text.press('Control+Shift+1');
      await text.press('Control+Alt+b');
      await page.getByLabel('Bildfil').setInputFiles(aPicture());
      await page.getByRole('img', { name: 'Så här ser bilden ut' }).waitFor();
      await page.getByLabel('Alt-text: vad visar bilden?').fill('En ruta i två gråa toner');
      await page.getByRole('button', { name: 'Lägg in bilden' }).click();
      await toBeSaved(page);
      await text.getByRole('img').click();
    },
  },
  {
    name: 'section without a connection',
    is: 'offline',
    at: ({ blank }) => `/contributions/${blank.of('Sydost')}`,
    then: withoutConnection(labels.body),
  },
  {
    name: 'version that can’t be taken up any more',
    is: 'conflict',
    at: ({ september }) => `/contributions/${september.of('Sydost')}/history`,
    then: tooLate(/^Ta fram som utkast$/, (page) =>
      page
        .getByRole('button', { name: /^Ta fram som utkast/ })
        .first()
        .click(),
    ),
  },
  {
    name: 'session that ends soon',
    dialog: 'session-dialog',
    at: () => '/tasks',
    then: async (page) => {
      const endsAt = new Date(Date.now() + 240_000).toISOString();
      await page.route('**/api/session', (route) =>
        route.fulfill({ json: { endsAt, secondsLeft: 240, extendable: true } }),
      );
      await page.reload();
      await page.getByRole('alertdialog').waitFor();
    },
  },
  // The last of this text: what was chosen is kept.
  {
    name: 'section that was not carried out',
    at: ({ blank }) => `/contributions/${blank.of('Sydost')}`,
    then: (page) => page.getByLabel('Inte genomfört', { exact: true }).check(),
  },
  // And this one of the other: there are two texts then.
  {
    name: 'section that somebody else has saved meanwhile',
    is: 'conflict',
    at: ({ september }) => `/contributions/${september.of('Sydost')}`,
    then: async (page) => {
      const id = page.url().split('/').at(-1)!;
      await page.route('**/draft', (route) => route.abort('internetdisconnected'));
      await editor(page, labels.body).fill('Det här skrev jag.');
      await page.getByText('Ingen kontakt med servern. Texten finns kvar').first().waitFor();
      // In another window.
      const { version, content } = (await (
        await page.request.get(`/api/contributions/${id}`)
      ).json()) as ContributionDetail;
      const data = { basedOn: version, content: { ...content, body: richText('Det här skrev en kollega.') } };
      await page.request.put(`/api/contributions/${id}/draft`, { data });
      await page.unroute('**/draft');
      await page.evaluate('window.dispatchEvent(new Event("online"))');
      await page.getByRole('heading', { name: 'Någon annan har sparat medan du skrev' }).waitFor();
    },
  },
];

const wholeReport = (round: KnownRound, page: 'check' | 'receipt') =>
  `/rounds/${round.id}/report/${round.unit('Sydost')}/${page}`;

/** What is written gets nowhere, and the page says so. */
export function withoutConnection(label: string): NonNullable<State['then']> {
  return async (page) => {
    await page.route('**/api/**', (route) =>
      route.request().method() === 'GET' ? route.fallback() : route.abort('internetdisconnected'),
    );
    await editor(page, label).fill('Det här skrev jag på tåget.');
    await page.getByText('Ingen kontakt med servern. Texten finns kvar').first().waitFor();
  };
}
