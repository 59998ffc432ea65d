import type { Edition } from '@samsyn/domain';
import { barriers } from './support/barriers.js';
import { editor, heading, labels, toBeSaved, valueOf } from './support/pages.js';
import { callRound } from './support/round.js';
import { expect, test } from './support/test.js';

const number = '811218-9876';

test('what may not be published is told while writing, and again before submitting', async ({
  visit,
  api,
}) => {
  const round = await callRound(await api('convenor'), 'Lägesrapport att se över');
  const page = await visit('contact', { at: `/contributions/${round.of('Sydost')}` });
  const text = editor(page, labels.body);
  await text.fill(`Ärendet ${number} är avslutat. Två elever slutade.`);
  await expect(page.getByRole('status').filter({ hasText: '2 saker att se över i texten' })).toHaveCount(1);
  const numberLine = page.getByRole('listitem').filter({ hasText: 'Personnummer' });
  await expect(numberLine).toContainText('Hindrar publicering. Personnummer: ”Ärendet 811218-••••');
  await numberLine.getByRole('button', { name: /^Gå till stället/ }).click();
  await expect(text).toBeFocused();
  expect(await page.evaluate('getSelection().toString()')).toBe(number);

  const group = valueOf(page, 'Antal deltagare i SIP-utbildning');
  await group.getByLabel('Värde').fill('3');
  await expect(page.getByText('Få personer: ”3”')).toBeVisible();
  await toBeSaved(page);

  await page.goto(`/contributions/${round.of('Sydost')}/check`);
  await expect(page.getByRole('heading', { name: 'Att se över' })).toBeVisible();
  await page.getByRole('link', { name: /^Ändra: Personnummer/ }).click();
  await expect(heading(page, 'Samsjuklighet')).toBeVisible();
  await expect(text).toBeFocused();
});

test('an edition with a personal identity number can’t be published, and says where to mend it', async ({
  visit,
  api,
}) => {
  const [contact, convenor, decider] = [await api('contact'), await api('convenor'), await api('decider')];
  const round = await callRound(convenor, 'Lägesrapport som inte får ut', { units: ['Sydost', 'Skåne'] });
  const id = round.of('Sydost');
  const page = await visit('contact', { at: `/contributions/${id}` });
  await page.getByLabel('Inte genomfört', { exact: true }).check();
  await page.getByLabel('Varför?').fill(`Ärendet ${number} tog all tid.`);
  await expect(page.getByText('Personnummer: ”Ärendet 811218-••••')).toBeVisible();
  await toBeSaved(page);
  await contact.post(`contributions/${id}/transitions`, { transition: 'submit' });
  const { revision } = await convenor.get<{ revision: { hash: string } }>(`contributions/${id}`);
  await convenor.post(`contributions/${id}/transitions`, {
    transition: 'approve',
    revisionHash: revision.hash,
  });

  const compiling = await visit('convenor', { at: `/rounds/${round.id}/report` });
  await expect(compiling.getByText('Utgåvan får inte publiceras som den är.')).toBeVisible();
  const edition = await convenor.post<Edition>(`rounds/${round.id}/editions`, {
    title: 'En utgåva som inte får ut',
    subtitle: '',
    noteYears: null,
  });
  const decision = { date: '2026-11-20', registryNumber: 'RSP 2026-040' };
  await decider.post(`editions/${edition.id}/transitions`, { transition: 'adopt', decision });

  await compiling.goto(`/editions/${edition.id}`);
  await expect(compiling.getByText('Utgåvan kan inte publiceras än.')).toBeVisible();
  await expect(compiling.getByRole('button', { name: 'Publicera' })).toHaveCount(0);
  expect(await barriers(compiling)).toEqual([]);
  await compiling.getByRole('link', { name: /^Till texten: Personnummer/ }).click();
  await expect(compiling).toHaveURL(new RegExp(`/contributions/${id}/review$`));

  const deciding = await visit('decider', { at: `/editions/${edition.id}` });
  await deciding.getByRole('button', { name: 'Skicka tillbaka' }).click();
  await deciding.getByLabel('Vad behöver ändras?').fill('Ta bort personnumret.');
  await deciding.getByRole('button', { name: 'Skicka tillbaka' }).click();
  await expect(deciding.getByText('Tillbakaskickad', { exact: true })).toBeVisible();
});
