import { expect, jest, test } from '@jest/globals';
import { mailOf } from './support/mail.js';
import { World, answer } from './support/world.js';

// The machine may be busy with other suites.
jest.setTimeout(60_000);

test('a letter is in its reader’s language, as text and as HTML, and what it quotes is harmless', async () => {
  const world = await World.start();
  const county = await world.unit('county');
  const subRegion = await world.unit('subRegion', county, 'Söder & <Väst>');
  const [contact, contributor] = [
    await world.person(subRegion, 'contact'),
    await world.person(subRegion, 'contributor'),
  ];
  const [convenor, other] = [await world.person(county, 'convenor'), await world.person(county, 'convenor')];
  const plan = await world.plan(county);
  const round = await world.round(county, plan, [county, subRegion]);
  const id = round.contribution(subRegion.id);
  await world.db.query(`update account set locale = 'en' where id = $1`, [other.accountId]);
  await world.db.query(`update section set title = $2 where id = $1`, [
    plan.sectionIds[0],
    'Rad\r\nBcc: alla@test.example',
  ]);
  await contributor.write(id, answer('Text.'));
  world.clock.moment = new Date('2023-10-05T10:00:00Z');
  const mails = await mailOf(world, () => contact.move(id, 'submit'));
  const [sv, en] = [convenor, other].map((one) => mails.find(({ accountId }) => accountId === one.accountId));
  expect(sv!.subject).toBe('Att granska: Rad Bcc: alla@test.example – Söder & <Väst>');
  expect(sv!.text).toContain('Det kom in efter sista dag, 30 september 2023.');
  expect(en!.subject).toMatch(/^To review: /);
  expect(en!.text).toContain('It came in after the last day, 30 September 2023.');
  expect(sv!.html).toContain('<html lang="sv">');
  expect(en!.html).toContain('<html lang="en">');
  for (const { html } of [sv!, en!]) {
    expect(html).toContain(`href="http://localhost:3000/contributions/${id}/review"`);
    expect(html).toContain('Söder &amp; &lt;Väst&gt;');
    expect(html).not.toContain('<Väst>');
  }
  await world.stop();
});
