import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Log, LogLine } from '@samsyn/domain';
import type { Client } from './support/client.js';
import { aCounty, approveSubRegion, publish, approveCountyText, type County } from './support/county.js';
import { World, answer } from './support/world.js';

let world: World;
let county: County;
let administrator: Client;

beforeAll(async () => {
  world = await World.start();
  county = await aCounty(world, 'Nord', 2);
  administrator = county.people.administrator;
});
afterAll(() => world.stop());

const log = async (query = '') => (await administrator.get<Log>(`/api/log?${query}`)).body;
const events = async (query = '') => (await log(query)).lines.map(({ event }) => event);
const minute = () => (world.clock.moment = new Date(world.clock.moment.getTime() + 60_000));

test('tells who did what, with the names of the time, newest first', async () => {
  const { subRegion, people } = county;
  await administrator.request('PATCH', `/api/units/${subRegion.id}`, { basedOn: 0, name: 'Nytt namn' });
  minute();
  const seat = await world.seat(subRegion, 'contact', null);
  await administrator.put(`/api/seats/${seat}/holder`, {
    accountId: people.reader.accountId,
    from: '2023-09-15',
  });
  minute();
  await administrator.request('PATCH', `/api/units/${subRegion.id}`, { basedOn: 1, name: 'Ännu nyare' });
  const { lines } = await log();
  expect(lines.map(({ by, event, data }) => [by, event, data])).toEqual([
    ['Administrator Nord', 'unitRenamed', { unit: 'Nytt namn', to: 'Ännu nyare' }],
    [
      'Administrator Nord',
      'seatGiven',
      { seat: 'contact seat', unit: 'Nytt namn', person: 'Reader Nord', day: '2023-09-15' },
    ],
    ['Administrator Nord', 'unitRenamed', { unit: 'Delregion Nord', to: 'Nytt namn' }],
  ]);
});

test('is written with what it tells of, or not at all', async () => {
  const before = (await log()).lines.length;
  const refused = await administrator.post('/api/units', {
    parentId: county.root.id,
    kind: 'subRegion',
    name: 'Ännu nyare',
  });
  expect(refused.status).toBe(409);
  expect((await log()).lines).toHaveLength(before);
  // What was written down already goes when the rest fails.
  const invitation = { email: 'ny@test.example', name: 'Ny', locale: 'sv', seatId: randomUUID() };
  expect((await administrator.post('/api/invitations', invitation)).status).toBe(404);
  expect((await log()).lines).toHaveLength(before);
  await world.db.query('alter table audit add constraint no_more check (id < 0) not valid');
  try {
    const failed = await administrator.post('/api/units', {
      parentId: county.root.id,
      kind: 'subRegion',
      name: 'Utan rad i loggen',
    });
    expect(failed.status).toBe(500);
  } finally {
    await world.db.query('alter table audit drop constraint no_more');
  }
  expect((await administrator.get('/api/units')).text).not.toContain('Utan rad i loggen');
});

test('can’t be changed, not even in the database', async () => {
  for (const sql of ['update audit set event = event', 'delete from audit', 'truncate audit'])
    await expect(world.db.query(sql)).rejects.toThrow('append-only');
});

test('says that something happened to a contribution that one may know of, and nothing of what was written', async () => {
  const { people, round, subRegion } = county;
  const open = round.contribution(subRegion.id, 1);
  await people.contact.write(open, answer('Hemligt.'));
  await people.contact.move(open, 'submit');
  await people.convenor.move(open, 'returnForChanges', 'En hemlig kommentar.');
  expect(await events('group=contributions')).toEqual([]);
  // Of one that is approved later it is known that it was returned, not why.
  await people.contact.move(open, 'submit');
  await people.convenor.move(open, 'approve');
  expect(await events('group=contributions')).toContain('contribution.returnForChanges');
  expect(JSON.stringify(await log('limit=1000'))).not.toContain('hemlig');
  await people.convenor.move(open, 'reopen', 'En hemlig kommentar till.');
  await approveSubRegion(county, 0, 'Godkänt.');
  await approveCountyText(county, 0, 'Länets.');
  const { lines } = await log('group=contributions');
  expect(lines.map(({ event, by }) => [event, by])).toEqual([
    ['contribution.approve', 'Other Nord'],
    ['contribution.submit', 'Convenor Nord'],
    ['contribution.approve', 'Convenor Nord'],
    ['contribution.submit', 'Contact Nord'],
  ]);
  expect(lines[0]!.data).toEqual({ section: 'Avsnitt 1', round: 'Lägesrapport', unit: 'Nord', about: '' });
  await publish(county);
  expect(await events('group=editions')).toEqual(['edition.publish', 'edition.adopt', 'edition.compile']);
  expect(JSON.stringify(await log('limit=1000'))).not.toMatch(/Hemlig|hemlig|Godkänt\./);
});

test('is looked through by person, day and kind, and read to its end page by page', async () => {
  const { people } = county;
  expect(await events(`person=${people.reader.accountId}`)).toEqual(['seatGiven']);
  expect(await events('group=seats')).toEqual(['seatGiven']);
  expect(await events('group=units&to=2023-09-14')).toEqual([]);
  expect((await events('group=units&from=2023-09-15&to=2023-09-15')).length).toBeGreaterThan(1);
  const all = (await log('limit=1000')).lines;
  const seen: LogLine[] = [];
  for (let more = true; more;) {
    const last = seen.at(-1);
    const page = await log(`limit=3${last ? `&before=${last.id}` : ''}`);
    seen.push(...page.lines);
    more = page.more;
  }
  expect(seen).toEqual(all);
  for (const query of ['group=x', 'person=x', 'from=x', 'before=1', 'limit=0', 'limit=1001'])
    expect((await administrator.get(`/api/log?${query}`)).status).toBe(422);
});

test('is the administrator’s alone', async () => {
  for (const [role, client] of Object.entries(county.people))
    expect([role, (await client.get('/api/log')).status]).toEqual([
      role,
      role === 'administrator' ? 200 : 403,
    ]);
});
