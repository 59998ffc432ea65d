import { barriers } from './support/barriers.js';
import { editor, labels, toBeSaved } from './support/pages.js';
import { callRound } from './support/round.js';
import { expect, test } from './support/test.js';

test('two in the same section see each other before they type, and each what the other saves', async ({
  visit,
  api,
}) => {
  const round = await callRound(await api('convenor'), 'Lägesrapport som två öppnar');
  const at = `/contributions/${round.of('Sydost')}`;
  const contact = await visit('contact', { at });
  await expect(editor(contact, labels.body)).toBeVisible();
  const colleague = await visit('colleague', { at });
  const seen = (name: string) => new RegExp(`^${name} har också öppnat det här, sedan \\d\\d\\.\\d\\d\\.$`);
  await expect(colleague.getByText(seen('Kajsa Lindevall'))).toBeVisible();
  await expect(contact.getByText(seen('Jonas Björkefall'))).toBeVisible();
  expect(await barriers(contact)).toEqual([]);

  await editor(colleague, labels.body).click();
  await colleague.keyboard.type('Jonas skriver en rad.');
  await expect(contact.getByText(/^Jonas Björkefall skriver här, sedan/)).toBeVisible();
  await expect(editor(contact, labels.body)).toHaveText('Jonas skriver en rad.');
  await expect(contact.getByText('Någon annan har sparat. Texten här är uppdaterad.')).toBeVisible();

  // What came from the other is not mine to undo, and I go on where it ends.
  await editor(contact, labels.body).press('Control+z');
  await expect(editor(contact, labels.body)).toHaveText('Jonas skriver en rad.');
  await editor(contact, labels.body).press('Control+End');
  await contact.keyboard.type(' Kajsa en till.');
  await toBeSaved(contact);
  await expect(editor(colleague, labels.body)).toHaveText('Jonas skriver en rad. Kajsa en till.');

  await colleague.close();
  await expect(contact.getByText(/^Jonas Björkefall/)).toHaveCount(0);
});

test('an organisation’s two see each other in their words', async ({ visit, api }) => {
  const round = await callRound(await api('convenor'), 'Lägesrapport att tycka om tillsammans');
  const at = `/rounds/${round.id}/sections/${round.section()}/feedback`;
  const one = await visit('representative', { at });
  await one.getByRole('button', { name: 'Börja skriva' }).click();
  await expect(editor(one, 'Era synpunkter')).toBeVisible();
  // One person in two windows is not two.
  const same = await visit('representative', { at });
  await expect(editor(same, 'Era synpunkter')).toBeVisible();
  await editor(same, 'Era synpunkter').fill('Vi tycker så här.');
  await toBeSaved(same);
  await expect(editor(one, 'Era synpunkter')).toHaveText('Vi tycker så här.');
  await expect(one.getByText(/har också öppnat|skriver här/)).toHaveCount(0);
});
