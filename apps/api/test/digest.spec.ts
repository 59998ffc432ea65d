import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { NoticeSettings } from '@samsyn/domain';
import { Daily } from '../src/reminder/daily.js';
import type { Client } from './support/client.js';
import { aCounty, cover, decision, type County } from './support/county.js';
import { allMail, mailOf, type StoredMail } from './support/mail.js';
import { World, answer } from './support/world.js';

let world: World;
let county: County;
let number = 0;

beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  world.clock.moment = new Date('2023-09-15T10:00:00Z');
  county = await aCounty(world, `Län ${(number += 1)}`, 3);
  // Far enough away for no reminder.
  await lastDay('2023-12-30');
});
afterAll(() => world.stop());

const lastDay = (day: string) => world.db.query('update round set deadline = $1', [day]);
const choose = (person: Client, choices: NoticeSettings) => person.put('/api/me/notices', choices);
const kinds = (mails: readonly StoredMail[], person: Client) =>
  mails.filter(({ accountId }) => accountId === person.accountId).map(({ kind }) => kind);

/** The letters of a morning, however many processes think that it is theirs. */
async function morning(day: string): Promise<StoredMail[]> {
  world.clock.moment = new Date(`${day}T05:00:00Z`);
  const daily = world.app.get(Daily);
  return mailOf(world, () => Promise.all([daily.run(), daily.run(), daily.run()]));
}

/** A section of the sub-region's, submitted and approved. */
async function approved(section: number): Promise<string> {
  const { contact, convenor } = county.people;
  const id = county.round.contribution(county.subRegion.id, section);
  await contact.write(id, answer('Text.'));
  await contact.move(id, 'submit');
  await convenor.move(id, 'approve');
  return id;
}

test('at first one is mailed at once of what waits, and once a day of the rest', async () => {
  const { contact } = county.people;
  expect((await contact.get('/api/me/notices')).body).toEqual({ needsMe: 'atOnce', news: 'daily' });
  const id = county.round.contribution(county.subRegion.id);
  await contact.write(id, answer('Text.'));
  await contact.move(id, 'submit');
  const returned = await mailOf(world, () => county.people.convenor.move(id, 'returnForChanges', 'Mer.'));
  expect(kinds(returned, contact)).toEqual(['returned']);
  await contact.move(id, 'submit');
  const told = await mailOf(world, async () => {
    await county.people.convenor.move(id, 'approve');
    await approved(1);
  });
  expect(kinds(told, contact)).toEqual([]);

  const letters = await morning('2023-09-16');
  expect(kinds(letters, contact)).toEqual(['digest']);
  const digest = letters.find(({ accountId }) => accountId === contact.accountId)!;
  expect(digest.subject).toBe('2 nyheter i Samsyn');
  expect(digest.text).toContain(
    `- Godkänt: Avsnitt 1 – Delregion Län ${number}\n  http://localhost:3000/contributions/${id}`,
  );
  expect(digest.text).toContain('Välj vilka mejl du får: http://localhost:3000/settings/mail');
  expect(kinds(await morning('2023-09-16'), contact)).toEqual([]);
  expect(kinds(await morning('2023-09-17'), contact)).toEqual([]);
});

test('what waits may come once a day too, if it still waits by then', async () => {
  const { contact, convenor, other } = county.people;
  for (const one of [convenor, other]) await choose(one, { needsMe: 'daily', news: 'none' });
  const submit = async (section: number) => {
    const id = county.round.contribution(county.subRegion.id, section);
    await contact.write(id, answer('Text.'));
    await contact.move(id, 'submit');
    return id;
  };
  const told = await mailOf(world, async () => {
    await submit(0);
    await convenor.move(await submit(1), 'returnForChanges', 'Mer.');
    await contact.move(await submit(2), 'withdraw');
  });
  expect([...kinds(told, convenor), ...kinds(told, other)]).toEqual([]);
  const letters = await morning('2023-09-16');
  for (const one of [convenor, other]) {
    const [digest] = letters.filter(({ accountId }) => accountId === one.accountId);
    expect(digest!.text).toContain('Att granska: Avsnitt 1');
    expect(digest!.text).not.toMatch(/Avsnitt [23]/);
  }
});

test('of one thing that has happened twice, the latest', async () => {
  const { contact, convenor, decider, reader } = county.people;
  await mailOf(world, async () => {
    await approved(0);
    const { body } = await convenor.post(`/api/rounds/${county.round.id}/editions`, cover);
    const url = `/api/editions/${body.id}/transitions`;
    await decider.post(url, { transition: 'adopt', decision });
    await convenor.post(url, { transition: 'publish' });
  });
  const letters = await morning('2023-09-16');
  const textTo = (person: Client) =>
    letters.find(({ accountId }) => accountId === person.accountId)?.text ?? '';
  expect(textTo(decider).match(/utgåva 1/g)).toHaveLength(1);
  expect(textTo(decider)).toContain('Publicerad: Årsrapport för länet, utgåva 1');
  expect(textTo(reader)).toContain('Publicerad: Årsrapport för länet, utgåva 1');
  expect(textTo(contact)).toContain('Godkänt: Avsnitt 1');
});

test('what may no longer be read, or is not wanted any more, is in no digest; without a line there is no letter', async () => {
  const { contact, contributor } = county.people;
  await mailOf(world, () => approved(0));
  await world.db.query(`update seat_holder set to_day = '2023-09-15' where account_id = $1`, [
    contact.accountId,
  ]);
  await choose(contributor, { needsMe: 'atOnce', news: 'none' });
  const letters = await morning('2023-09-16');
  expect([...kinds(letters, contact), ...kinds(letters, contributor)]).toEqual([]);
  const [left] = await world.db.query<{ count: number }[]>(
    'select count(*)::int from digest_item where settled_at is null and account_id = any($1)',
    [[contact.accountId, contributor.accountId]],
  );
  expect(left!.count).toBe(0);
});

test('none is none: the task is there all the same, and the way in is mailed always', async () => {
  const { contact, convenor } = county.people;
  await choose(contact, { needsMe: 'none', news: 'none' });
  const id = county.round.contribution(county.subRegion.id);
  await contact.write(id, answer('Text.'));
  await contact.move(id, 'submit');
  const told = await mailOf(world, () => convenor.move(id, 'returnForChanges', 'Mer.'));
  expect(kinds(told, contact)).toEqual([]);
  expect((await contact.get('/api/tasks')).body.mine[0]).toMatchObject({ id, kind: 'mend' });
  const [{ email }] = (await world.db.query('select email from account where id = $1', [
    contact.accountId,
  ])) as [{ email: string }];
  const asked = await mailOf(world, () => world.anonymous().post('/api/password-reset', { email }));
  expect(kinds(asked, contact)).toEqual(['passwordReset']);
  expect(asked[0]!.text).not.toContain('/settings/mail');
});

test('a reminder of the morning is in that morning’s digest of whoever wants it there', async () => {
  const { contact, contributor } = county.people;
  await choose(contact, { needsMe: 'daily', news: 'none' });
  await lastDay('2023-09-30');
  const letters = await morning('2023-09-27');
  expect(kinds(letters, contact)).toEqual(['digest']);
  expect(kinds(letters, contributor)).toEqual(['reminder']);
});

test('a letter can be unsubscribed from without signing in, and by its key alone', async () => {
  const { contact, convenor } = county.people;
  const anyone = world.anonymous();
  const keyOf = async (person: Client) =>
    (
      await world.db.query<{ key: string }[]>('select mail_key as key from account where id = $1', [
        person.accountId,
      ])
    )[0]!.key;
  const post = async (key: string, list: string) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answered = await world.app.inject({
      method: 'POST',
      url: `/unsubscribe/${key}/${list}`,
      payload: 'List-Unsubscribe=One-Click',
      headers,
    });
    return answered.statusCode;
  };
  expect(await post(await keyOf(contact), 'digest')).toBe(204);
  expect((await contact.get('/api/me/notices')).body).toEqual({ needsMe: 'atOnce', news: 'none' });
  expect(await post(await keyOf(contact), 'needsMe')).toBe(204);
  expect((await contact.get('/api/me/notices')).body).toEqual({ needsMe: 'none', news: 'none' });
  expect((await convenor.get('/api/me/notices')).body).toEqual({ needsMe: 'atOnce', news: 'daily' });
  // Somebody who makes up keys learns nothing.
  expect(await post(contact.accountId, 'news')).toBe(204);
  expect((await anyone.post(`/unsubscribe/${await keyOf(convenor)}/all`)).status).toBe(422);
  expect((await anyone.put('/api/me/notices', { needsMe: 'none', news: 'none' })).status).toBe(401);
  expect((await anyone.get(`/unsubscribe/${await keyOf(convenor)}/news`)).status).toBe(404);
});

test('every letter that can be chosen away is marked with its list', async () => {
  const lists = await world.db.query<{ kind: string; list: string | null }[]>(
    'select distinct kind, list from mail order by kind',
  );
  expect(lists.length).toBeGreaterThan(4);
  for (const { kind, list } of lists)
    if (kind === 'passwordReset') expect(list).toBeNull();
    else expect([kind, list]).toEqual([kind, expect.stringMatching(/^(needsMe|news|digest)$/)]);
  expect(
    (await allMail(world)).every(({ text }) => text.includes('/settings/mail') || text.includes('/link/')),
  ).toBe(true);
});
