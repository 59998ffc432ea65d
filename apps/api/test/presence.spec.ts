import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Present, emptyFeedback, presenceLasts } from '@samsyn/domain';
import { createApp } from '../src/app.js';
import { createDataSource } from '../src/database/data-source.js';
import { Client } from './support/client.js';
import { aCounty, type County } from './support/county.js';
import { Ear, listening, until } from './support/live.js';
import { World } from './support/world.js';

let world: World;
let county: County;
let foreign: County;
let id: string;

beforeAll(async () => {
  world = await World.start();
  county = await aCounty(world, 'Nord', 2);
  foreign = await aCounty(world, 'Syd');
  id = county.round.contribution(county.subRegion.id);
  await listening(world.app);
});
beforeEach(async () => {
  await world.db.query('delete from presence');
  world.clock.moment = new Date('2023-09-15T12:05:00Z');
});
afterAll(() => world.stop());

const pass = (milliseconds: number) => {
  world.clock.moment = new Date(world.clock.moment.getTime() + milliseconds);
};
const here = (client: Client, tab: string, writing = false, at = `contributions/${id}`) =>
  client.put(`/api/${at}/presence/${tab}`, { writing });

test('two who have the same section open see each other, by name and since when', async () => {
  const { contact, contributor } = county.people;
  const [one, two] = [randomUUID(), randomUUID()];
  expect((await here(contact, one)).body).toEqual([]);
  pass(10_000);
  const { body } = await here(contributor, two, true);
  expect(Present.array().parse(body)).toEqual([
    {
      accountId: contact.accountId,
      name: 'Contact Nord',
      since: '2023-09-15T12:05:00+00:00',
      writing: false,
    },
  ]);
  // Saying it again moves nothing.
  pass(10_000);
  expect((await here(contact, one)).body).toEqual([
    expect.objectContaining({ name: 'Contributor Nord', since: '2023-09-15T12:05:10+00:00', writing: true }),
  ]);
  const other = county.round.contribution(county.subRegion.id, 1);
  expect((await here(contact, randomUUID(), false, `contributions/${other}`)).body).toEqual([]);
});

test('a closed page is gone at once, a closed laptop within a minute', async () => {
  const { contact, contributor } = county.people;
  const [one, two] = [randomUUID(), randomUUID()];
  await here(contact, one);
  await here(contributor, two);
  // Nobody closes another's page.
  await contributor.request('DELETE', `/api/presence/${one}`);
  expect((await here(contributor, two)).body).toHaveLength(1);
  expect((await contact.request('DELETE', `/api/presence/${one}`)).status).toBe(204);
  expect((await here(contributor, two)).body).toEqual([]);

  await here(contact, one);
  pass(presenceLasts - 1000);
  expect((await here(contributor, two)).body).toHaveLength(1);
  pass(2000);
  expect((await here(contributor, two)).body).toEqual([]);
  expect(await world.db.query('select tab from presence')).toEqual([{ tab: two }]);
  // Whoever opens it again is there since then.
  await here(contact, one);
  const { body } = await here(contributor, two);
  expect(body[0].since).toBe('2023-09-15T12:05:41+00:00');
});

test('one person with two pages is there once, until both are closed', async () => {
  const { contact, contributor } = county.people;
  const [one, two, mine] = [randomUUID(), randomUUID(), randomUUID()];
  await here(contact, one);
  pass(5000);
  await here(contact, two, true);
  const { body } = await here(contributor, mine);
  expect(body).toEqual([expect.objectContaining({ since: '2023-09-15T12:05:00+00:00', writing: true })]);
  await contact.request('DELETE', `/api/presence/${two}`);
  expect((await here(contributor, mine)).body).toEqual([expect.objectContaining({ writing: false })]);
  expect((await here(contact, one)).body).toEqual([expect.objectContaining({ name: 'Contributor Nord' })]);
});

test('only those who may read the draft are there, or know who is', async () => {
  const { contact, contributor, representative, ...others } = county.people;
  await here(contact, randomUUID());
  for (const client of [...Object.values(others), representative, ...Object.values(foreign.people)]) {
    const { status, text } = await here(client, randomUUID());
    expect([403, 404]).toContain(status);
    expect(text).not.toContain('Contact Nord');
  }
  expect((await here(world.anonymous(), randomUUID())).status).toBe(401);
  expect((await here(contributor, randomUUID())).body).toHaveLength(1);
});

test('an organisation’s own people see each other in their words, and nobody else sees them', async () => {
  const { representative, convenor, contact } = county.people;
  const colleague = await world.person(county.organisation, 'representative', 'Kollega');
  const place = `/api/rounds/${county.round.id}/sections/${county.plan.sectionIds[0]}/feedback`;
  const save = { unitId: county.organisation.id, basedOn: 0, content: emptyFeedback };
  const at = `feedback/${(await representative.put(place, save)).body.id}`;
  await representative.post(`/api/${at}/sending`, { basedOn: 1 });
  await here(representative, randomUUID(), true, at);
  expect((await here(colleague, randomUUID(), false, at)).body).toEqual([
    expect.objectContaining({ name: 'Representative Nord', writing: true }),
  ]);
  for (const client of [convenor, contact, foreign.people.representative])
    expect([403, 404]).toContain((await here(client, randomUUID(), false, at)).status);
});

test('who comes, writes and goes is told at once, in every process, to those who may know', async () => {
  const { contact, contributor, convenor } = county.people;
  const db = await createDataSource(world.config.databaseUrl!, 3).initialize();
  const other = await createApp(world.config, db, world.clock);
  await listening(other);
  const [ear, reviewer, elsewhere] = [
    await Ear.open(other, contributor),
    await Ear.open(other, convenor),
    await Ear.open(other, foreign.people.contact),
  ];
  try {
    const tab = randomUUID();
    await here(contact, tab);
    await until(() => ear.of('presence').length === 1);
    expect(ear.of('presence')).toEqual([{ kind: 'presence', in: 'contribution', id }]);
    const fromThere = new Client(other, contributor.accountId, contributor.cookie);
    const mine = randomUUID();
    expect((await here(fromThere, mine)).body).toHaveLength(1);
    await until(() => ear.of('presence').length === 2);
    // Still here: no news.
    await here(contact, tab);
    await here(contact, tab, true);
    await until(() => ear.of('presence').length === 3);
    await contact.request('DELETE', `/api/presence/${tab}`);
    await until(() => ear.of('presence').length === 4);
    // A laptop that was closed is missed by whoever is still there.
    await here(contact, tab);
    pass(presenceLasts + 1);
    await here(fromThere, mine);
    await until(() => ear.of('presence').length === 6);
    expect([...reviewer.heard, ...elsewhere.heard]).toEqual([]);
  } finally {
    for (const one of [ear, reviewer, elsewhere]) one.close();
    await other.close();
    if (db.isInitialized) await db.destroy();
  }
});
