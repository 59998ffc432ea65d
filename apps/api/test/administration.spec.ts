import { afterAll, beforeAll, describe, expect, test, jest } from '@jest/globals';
import { Person, Plan, Seat, Unit } from '@samsyn/domain';
import { Daily } from '../src/reminder/daily.js';
import type { Client } from './support/client.js';
import { mailOf } from './support/mail.js';
import { World, answer } from './support/world.js';

// The machine may be busy with other suites.
jest.setTimeout(60_000);

let world: World;
let [county, subRegion, child, elsewhere]: Awaited<ReturnType<World['unit']>>[] = [];
let [administrator, contact, reader, stranger]: Client[] = [];
let round: Awaited<ReturnType<World['round']>>;
let plan: Awaited<ReturnType<World['plan']>>;

beforeAll(async () => {
  world = await World.start();
  county = await world.unit('county', null, 'Länet');
  subRegion = await world.unit('subRegion', county, 'Söder');
  child = await world.unit('administration', subRegion, 'Skolan');
  elsewhere = await world.unit('county', null, 'Annat län');
  administrator = await world.person(county, 'administrator', 'Administratör');
  contact = await world.person(child, 'contact');
  reader = await world.person(county, 'reader');
  stranger = await world.person(elsewhere, 'administrator');
  plan = await world.plan(county, 8);
  round = await world.round(county, plan, [county, subRegion, child]);
});
afterAll(() => world.stop());

describe('units', () => {
  test('are listed from the root down, and each county sees its own', async () => {
    const { body } = await reader!.get<Unit[]>('/api/units');
    expect(body.map((one) => Unit.parse(one).name)).toEqual(['Länet', 'Söder', 'Skolan']);
    expect((await stranger!.get<Unit[]>('/api/units')).body.map(({ name }) => name)).toEqual(['Annat län']);
  });

  test('are added and renamed by the administrator, under a unit of the own county', async () => {
    const body = { parentId: subRegion!.id, kind: 'administration', name: 'Vården' };
    const added = await administrator!.post('/api/units', body);
    expect(added.status).toBe(201);
    expect(Unit.parse(added.body)).toMatchObject({ ...body, rootId: county!.id });
    expect((await administrator!.post('/api/units', { ...body, name: 'VÅRDEN' })).body.code).toBe(
      'nameTaken',
    );
    let versions = 0;
    const version = () => versions;
    const rename = (who: Client, name: string) =>
      who.request('PATCH', `/api/units/${added.body.id}`, { basedOn: version(), name });
    expect((await rename(administrator!, 'Omsorgen')).body.name).toBe('Omsorgen');
    versions = 1;
    expect((await rename(administrator!, 'Skolan')).body.code).toBe('nameTaken');
    expect((await rename(reader!, 'X')).status).toBe(403);
    expect((await rename(stranger!, 'X')).status).toBe(404);
    expect((await reader!.post('/api/units', { ...body, name: 'Y' })).status).toBe(403);
    const foreign = await administrator!.post('/api/units', { ...body, parentId: elsewhere!.id });
    expect(foreign.body).toMatchObject({ status: 422, errors: [{ path: 'parentId' }] });
  });
});

test('people and seats are the administrator’s to see, each county its own', async () => {
  const { body: people } = await administrator!.get<Person[]>('/api/people');
  expect(people.map((one) => Person.parse(one).name)).toContain('Administratör');
  expect(people.some(({ accountId }) => accountId === stranger!.accountId)).toBe(false);
  const { body: seats } = await administrator!.get<Seat[]>('/api/seats');
  expect(seats.map((one) => Seat.parse(one).unitName)).toEqual(['Länet', 'Länet', 'Skolan']);
  for (const path of ['/api/people', '/api/seats']) expect((await reader!.get(path)).status).toBe(403);
});

test('plans are read with their outline by their own county', async () => {
  const { body: plans } = await reader!.get<{ id: string }[]>('/api/plans');
  expect(plans.map(({ id }) => id)).toEqual([plan.id]);
  const { body } = await reader!.get(`/api/plans/${plan.id}`);
  expect(Plan.parse(body).focusAreas.flatMap(({ sections }) => sections.map(({ id }) => id))).toEqual(
    plan.sectionIds,
  );
  expect((await stranger!.get(`/api/plans/${plan.id}`)).status).toBe(404);
  expect((await stranger!.get('/api/plans')).body).toEqual([]);
});

describe('a seat', () => {
  const assign = (who: Client, seat: string, accountId: string | null, from: string) =>
    who.put(`/api/seats/${seat}/holder`, { accountId, from });
  const holders = (seat: string) =>
    world.db.query(
      `select account_id as who, from_day::text as from, to_day::text as to from seat_holder
       where seat_id = $1 order by from_day`,
      [seat],
    );

  test('is added where its role fits', async () => {
    const seat = { unitId: subRegion!.id, role: 'contact', title: 'Processledare' };
    const added = await administrator!.post('/api/seats', seat);
    expect(added.status).toBe(201);
    expect(Seat.parse(added.body)).toMatchObject({ ...seat, holder: null });
    const unfit = await administrator!.post('/api/seats', { ...seat, role: 'convenor' });
    expect(unfit.body).toMatchObject({ status: 422, code: 'roleDoesNotFit' });
    expect((await reader!.post('/api/seats', seat)).status).toBe(403);
    expect((await administrator!.post('/api/seats', { ...seat, unitId: elsewhere!.id })).status).toBe(422);
  });

  test('that changes holder takes its reviews along: the new one has them, the old one not', async () => {
    const old = await world.account(county!, 'Gammal');
    const seat = await world.seat(subRegion!, 'contact', old.id);
    const [before, fresh] = [await world.signIn(old.id), await world.account(county!, 'Ny')];
    const after = await world.signIn(fresh.id);
    const id = round.contribution(child!.id, 0);
    await contact!.write(id, answer('Text.'));
    await contact!.move(id, 'submit');
    expect((await before.get(`/api/contributions/${id}`)).status).toBe(200);
    expect((await after.get(`/api/contributions/${id}`)).status).not.toBe(200);

    const mails = await mailOf(world, async () => {
      expect((await assign(administrator!, seat, fresh.id, '2023-09-15')).status).toBe(204);
    });
    expect(mails.map(({ kind, accountId }) => [kind, accountId])).toEqual([['task', fresh.id]]);
    expect(mails[0]!.text).toContain(`/contributions/${id}/review`);
    expect(await holders(seat)).toEqual([
      { who: old.id, from: '2020-01-01', to: '2023-09-14' },
      { who: fresh.id, from: '2023-09-15', to: null },
    ]);
    expect((await before.get(`/api/contributions/${id}`)).status).not.toBe(200);
    expect((await before.move(id, 'startReview')).status).toBe(404);
    const { history } = await after.contribution(id);
    expect(history.at(-1)).toMatchObject({
      event: 'reviewerChanged',
      comment: 'Ny',
      acting: { name: 'Administratör' },
    });
    expect((await after.move(id, 'approve')).body.state).toBe('approved');
    // The same again changes nothing.
    await assign(administrator!, seat, fresh.id, '2023-09-15');
    expect(
      (await after.contribution(id)).history.filter(({ event }) => event === 'reviewerChanged'),
    ).toHaveLength(1);
  });

  test('that changes holder on a day to come does so on that day, and says so once', async () => {
    const [old, fresh] = [await world.account(county!), await world.account(county!, 'Efterträdare')];
    const seat = await world.seat(subRegion!, 'contact', old.id);
    const id = round.contribution(child!.id, 1);
    await contact!.write(id, answer('Text.'));
    await contact!.move(id, 'submit');
    const early = await mailOf(world, () => assign(administrator!, seat, fresh.id, '2023-09-20'));
    expect(early).toEqual([]);
    const [before, after] = [await world.signIn(old.id), await world.signIn(fresh.id)];
    expect((await before.get(`/api/contributions/${id}`)).status).toBe(200);
    const daily = () => world.app.get(Daily).run();
    expect((await mailOf(world, daily)).filter(({ kind }) => kind === 'task')).toEqual([]);
    const now = world.clock.moment;
    world.clock.moment = new Date('2023-09-20T05:00:00Z');
    const mails = await mailOf(world, () => daily().then(daily));
    expect(mails.filter(({ kind }) => kind === 'task').map(({ accountId }) => accountId)).toEqual([fresh.id]);
    expect((await before.get(`/api/contributions/${id}`)).status).not.toBe(200);
    const changes = (await after.contribution(id)).history.filter(({ event }) => event === 'reviewerChanged');
    expect(changes).toMatchObject([{ comment: 'Efterträdare', acting: null }]);
    world.clock.moment = now;
  });

  test('may be left vacant, and taken back from a day to come; what is past is not rewritten', async () => {
    const [one, other] = [await world.account(county!), await world.account(county!)];
    const seat = await world.seat(subRegion!, 'contact', one.id);
    await assign(administrator!, seat, null, '2023-09-10');
    const listed = (await administrator!.get<Seat[]>('/api/seats')).body.find(({ id }) => id === seat);
    expect(listed!.holder).toBeNull();
    await assign(administrator!, seat, other.id, '2023-10-01');
    await assign(administrator!, seat, one.id, '2023-09-12');
    expect(await holders(seat)).toEqual([
      { who: one.id, from: '2020-01-01', to: '2023-09-09' },
      { who: one.id, from: '2023-09-12', to: null },
    ]);
    expect((await assign(administrator!, seat, other.id, '2023-09-01')).body).toMatchObject({
      status: 422,
      errors: [{ path: 'from' }],
    });
    expect((await assign(administrator!, seat, stranger!.accountId, '2023-09-15')).body).toMatchObject({
      status: 422,
      errors: [{ path: 'accountId' }],
    });
    expect((await assign(stranger!, seat, stranger!.accountId, '2023-09-15')).status).toBe(404);
    expect((await assign(reader!, seat, null, '2023-09-15')).status).toBe(403);
  });
});
