import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { heartbeat, type LiveEvent } from '@samsyn/domain';
import { createApp } from '../src/app.js';
import { createDataSource } from '../src/database/data-source.js';
import { drain } from '../src/platform/drain.js';
import type { Client } from './support/client.js';
import { aCounty, cover, decision, type County } from './support/county.js';
import { Ear, listening, until } from './support/live.js';
import { World, answer } from './support/world.js';

let world: World;
let own: County;
let foreign: County;
const ears: Ear[] = [];

beforeAll(async () => {
  world = await World.start();
  own = await aCounty(world, 'Nord', 4);
  foreign = await aCounty(world, 'Zebra', 2);
  await listening(world.app);
});
afterEach(async () => {
  for (const ear of ears.splice(0)) ear.close();
});
afterAll(() => world.stop());

async function listen(client: Client, app = world.app, headers = {}): Promise<Ear> {
  const ear = await Ear.open(app, client, headers);
  ears.push(ear);
  return ear;
}

/** Everybody of a county, listening. */
async function listeners(county: County): Promise<Record<keyof County['people'], Ear>> {
  const open = Object.entries(county.people).map(async ([role, client]) => [role, await listen(client)]);
  return Object.fromEntries(await Promise.all(open)) as Record<keyof County['people'], Ear>;
}

/** Waits until all that was said before has been passed on: a last word, that everybody of the county hears. */
async function settled(county: County, ...all: Ear[]): Promise<void> {
  await world.db.query('update round set title = title where id = $1', [county.round.id]);
  for (const ear of all)
    await until(() => ear.of('round').some(({ id }) => id === county.round.id), 'the last word');
}

const kinds = (ear: Ear) =>
  ear.heard.flatMap((event) =>
    event.kind === 'round' ? [] : [`${event.kind} ${'change' in event ? event.change : ''}`.trim()],
  );

test('a draft is its own unit’s alone; who may know of a submission is told of it', async () => {
  const { people, round, subRegion } = own;
  const all = await listeners(own);
  const id = round.contribution(subRegion.id);
  await people.contributor.write(id, answer('Utkast.'));
  await settled(own, ...Object.values(all));
  for (const [role, ear] of Object.entries(all))
    expect([role, kinds(ear)]).toEqual([
      role,
      ['contact', 'contributor'].includes(role) ? ['contribution draft'] : [],
    ]);
  expect(all.contact.of('contribution')).toEqual([
    {
      kind: 'contribution',
      change: 'draft',
      id,
      roundId: round.id,
      sectionId: own.plan.sectionIds[0],
      unitId: subRegion.id,
    },
  ]);

  await people.contact.move(id, 'submit');
  const told = ['convenor', 'other', 'contact', 'contributor', 'representative'];
  for (const [role, ear] of Object.entries(all))
    if (told.includes(role)) await until(() => kinds(ear).includes('contribution status'), role);
  // It is withdrawn: whoever could read it a moment ago hears that it has gone.
  await people.contact.move(id, 'withdraw');
  await until(() => all.representative.of('contribution').length === 2);
  // And then it is none of theirs.
  await people.convenor.put(`/api/contributions/${id}/deadline`, { deadline: '2023-10-10' });
  await until(() => all.contact.of('contribution').filter(({ change }) => change === 'status').length === 3);
  const last = await listen(people.reader);
  await settled(own, last);
  expect(all.representative.of('contribution')).toHaveLength(2);
  for (const role of ['decider', 'administrator', 'treasurer', 'reader'] as const)
    expect([role, kinds(all[role])]).toEqual([role, []]);
});

test('of what is said among the unit’s own people they alone hear, of what is said with reviewers both', async () => {
  const { people, round, subRegion } = own;
  const id = round.contribution(subRegion.id, 3);
  await people.contact.write(id, answer('Text.'));
  await people.contact.move(id, 'submit');
  const all = await listeners(own);
  const say = (audience: string) =>
    people.contact.post(`/api/contributions/${id}/comments`, {
      audience,
      blockId: null,
      text: 'Ord.',
      mentions: [],
    });
  const heardBy = () =>
    Object.keys(all)
      .filter((role) => all[role as keyof typeof all].of('comment').length > 0)
      .toSorted();
  const { body: thread } = await say('unit');
  await settled(own, ...Object.values(all));
  expect(heardBy()).toEqual(['contact', 'contributor']);
  expect(all.contributor.of('comment')).toEqual([{ kind: 'comment', id: thread.id, contributionId: id }]);
  await people.contact.put(`/api/threads/${thread.id}/resolution`, { resolved: true });
  await say('review');
  await settled(own, ...Object.values(all), await listen(people.reader));
  expect(heardBy()).toEqual(['contact', 'contributor', 'convenor', 'other']);
  expect(all.contributor.of('comment')).toHaveLength(3);
});

test('nobody hears of another county, whatever happens there', async () => {
  const ours = await listeners(own);
  const theirs = await listeners(foreign);
  const { people, round, subRegion, root, plan, organisation } = foreign;
  for (const [section, unit] of [
    [0, subRegion],
    [1, subRegion],
    [0, root],
    [1, root],
  ] as const) {
    const id = round.contribution(unit.id, section);
    const writer = unit === root ? people.convenor : people.contact;
    await writer.write(id, answer('Zebra.'));
    await writer.move(id, 'submit');
    await (unit === root ? people.other : people.convenor).move(id, 'approve');
  }
  const place = `/api/rounds/${round.id}/sections/${plan.sectionIds[0]}/feedback`;
  const content = { body: answer('Zebra.').body, answers: [], reservation: null };
  const saved = await people.representative.put(place, { unitId: organisation.id, basedOn: 0, content });
  await people.representative.post(`/api/feedback/${saved.body.id}/sending`, { basedOn: 1 });
  await people.convenor.put(`/api/feedback/${saved.body.id}/reply`, { body: content.body });
  const { body: edition } = await people.convenor.post(`/api/rounds/${round.id}/editions`, cover);
  await people.decider.post(`/api/editions/${edition.id}/transitions`, { transition: 'adopt', decision });
  await settled(foreign, ...Object.values(theirs));
  await settled(own, ...Object.values(ours));

  expect(new Set(theirs.convenor.heard.map(({ kind }) => kind))).toEqual(
    new Set(['contribution', 'feedback', 'edition', 'round']),
  );
  const heard = Object.values(ours).flatMap((ear) => ear.heard);
  expect(heard.filter((event) => !(event.kind === 'round' && event.id === own.round.id))).toEqual([]);
  expect(Object.values(ours).filter((ear) => ear.raw.includes(foreign.round.id))).toEqual([]);
  // Drafts of feedback are its writers' alone, and an edition is not the readers' before it is adopted.
  expect(theirs.convenor.of('feedback').map(({ change }) => change)).toEqual(['status', 'status']);
  expect(theirs.representative.of('feedback').map(({ change }) => change)).toEqual([
    'draft',
    'status',
    'status',
  ]);
  expect(theirs.reader.of('edition')).toHaveLength(1);
  expect(theirs.decider.of('edition')).toHaveLength(2);
}, 60_000);

test('what was rolled back is not told', async () => {
  const ear = await listen(own.people.convenor);
  const id = own.round.contribution(own.subRegion.id, 1);
  await world.db
    .transaction(async (tx) => {
      await tx.query(`update contribution set state = 'submitted' where id = $1`, [id]);
      throw new Error('no');
    })
    .catch(() => undefined);
  await settled(own, ear);
  expect(kinds(ear)).toEqual([]);
});

test('a round with hundreds of contributions is one word', async () => {
  const ear = await listen(own.people.reader);
  const { people, plan, subRegion, root } = own;
  const { body } = await people.convenor.post('/api/rounds', {
    planId: plan.id,
    kind: 'statusReport',
    year: 2024,
    title: 'Nästa',
    opens: '2023-09-01',
    deadline: '2023-12-01',
    sectionIds: plan.sectionIds,
    unitIds: [root.id, subRegion.id],
  });
  await until(() => ear.heard.some((event) => 'id' in event && event.id === body.id));
  await settled(own, ear);
  expect(ear.of('round').filter(({ id }) => id === body.id)).toHaveLength(1);
});

test('whoever loses a seat hears nothing by it any more, from that moment on; a new one is told of it', async () => {
  const account = await world.account(own.root, 'Flyttar');
  const seat = await world.seat(own.subRegion, 'contributor', account.id);
  const ear = await listen(await world.signIn(account.id));
  const id = own.round.contribution(own.subRegion.id, 1);
  await own.people.contact.write(id, answer('Ett.'));
  await until(() => ear.of('contribution').length === 1);
  await world.db.transaction(async (tx) => {
    await tx.query('delete from seat_holder where seat_id = $1', [seat]);
    // Told in the same breath, and not to be heard.
    await tx.query(`update contribution set draft = draft || '{"x": 1}' where id = $1`, [id]);
  });
  await until(() => ear.of('me').length === 1);
  await own.people.contact.write(id, answer('Två.'));
  await world.db.query(
    `insert into seat_holder (seat_id, account_id, from_day) values ($1, $2, '2023-01-01')`,
    [seat, account.id],
  );
  await until(() => ear.of('me').length === 2);
  expect(ear.of('contribution')).toHaveLength(1);
  await own.people.contact.write(id, answer('Tre.'));
  await until(() => ear.of('contribution').length === 2);
});

test('a seat that ends with the day is heard by until the day ends', async () => {
  const account = await world.account(own.root, 'Slutar');
  const seat = await world.seat(own.subRegion, 'contributor', account.id);
  await world.db.query(`update seat_holder set to_day = '2023-09-15' where seat_id = $1`, [seat]);
  const ear = await listen(await world.signIn(account.id));
  const id = own.round.contribution(own.subRegion.id, 1);
  await own.people.contact.write(id, answer('Fyra.'));
  await until(() => ear.of('contribution').length === 1);
  world.clock.moment = new Date('2023-09-15T22:30:00Z');
  try {
    await own.people.contact.write(id, answer('Fem.'));
    await until(() => ear.of('me').length === 1);
    expect(ear.of('contribution')).toHaveLength(1);
  } finally {
    world.clock.moment = new Date('2023-09-15T10:00:00Z');
  }
});

test('a stream ends with its session: signed out, signed out everywhere, or out of time', async () => {
  const { id: accountId } = await world.account(own.root);
  const [one, two] = [await world.signIn(accountId), await world.signIn(accountId)];
  const [first, second] = [await listen(one), await listen(two)];
  await one.request('DELETE', '/api/session');
  await until(() => first.closed);
  expect(first.raw).toContain('event: ended');
  expect(second.closed).toBe(false);
  await two.request('DELETE', '/api/sessions');
  await until(() => second.closed);
  expect((await Ear.open(world.app, two)).answer.statusCode).toBe(401);
});

test('a session that runs out closes the stream at the next heartbeat', async () => {
  jest.useFakeTimers({
    doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance', 'setTimeout'],
  });
  try {
    const client = await world.signIn((await world.account(own.root)).id);
    const ear = await listen(client);
    await jest.advanceTimersByTimeAsync(heartbeat + 10);
    await until(() => ear.raw.includes('event: beat'));
    expect(ear.closed).toBe(false);
    world.clock.moment = new Date('2100-01-02T00:00:00Z');
    const beating = (async () => {
      while (!ear.closed) {
        await jest.advanceTimersByTimeAsync(heartbeat);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    })();
    await until(() => ear.closed);
    await beating;
    expect(ear.raw).toContain('event: ended');
  } finally {
    jest.useRealTimers();
    world.clock.moment = new Date('2023-09-15T10:00:00Z');
  }
});

test('it is a stream: of events, neither compressed nor kept; who comes back is told to look again', async () => {
  const { convenor } = own.people;
  const ear = await listen(convenor);
  expect(ear.answer.headers).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
    'x-content-type-options': 'nosniff',
  });
  expect(ear.answer.headers['content-encoding']).toBeUndefined();
  await settled(own, ear);
  const again = await listen(convenor, world.app, { 'last-event-id': ear.ids.at(-1) });
  await until(() => again.heard.length > 0);
  expect(again.heard[0]).toEqual({ kind: 'resync' } satisfies LiveEvent);
});

test('of very many streams of one person the oldest is closed', async () => {
  const client = await world.signIn(own.people.reader.accountId);
  const many: Ear[] = [];
  for (let at = 0; at < 25; at += 1) many.push(await listen(client));
  await until(() => many[0]!.closed);
  expect(many.slice(1).filter(({ closed }) => closed)).toEqual([]);
});

test('several processes tell of each other’s changes, and one that stops lets its readers go at once', async () => {
  const db = await createDataSource(world.config.databaseUrl!, 3).initialize();
  const other = await createApp(world.config, db, world.clock);
  await listening(other);
  try {
    const ear = await listen(own.people.contact, other);
    await own.people.contributor.write(own.round.contribution(own.subRegion.id, 2), answer('Härifrån.'));
    await until(() => ear.of('contribution').length === 1);

    // The connection that listens is lost: once it is there again, everybody looks again.
    await world.db.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'samsyn-listen' and datname = current_database()`,
    );
    await until(() => ear.of('resync').length === 1);
    const begun = performance.now();
    await drain(other);
    expect(performance.now() - begun).toBeLessThan(5000);
    await until(() => ear.closed);
    expect(ear.raw).not.toContain('event: ended');
  } finally {
    await other.close();
    if (db.isInitialized) await db.destroy();
  }
}, 30_000);
