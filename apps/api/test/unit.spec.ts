import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Seat, Unit } from '@samsyn/domain';
import { aCounty, approveCountyText, approveSubRegion, publish, type County } from './support/county.js';
import { World, answer } from './support/world.js';

let world: World;
let county: County;

beforeAll(async () => {
  world = await World.start();
  county = await aCounty(world, 'Nord', 1);
});
afterAll(() => world.stop());

const today = new Date('2023-09-15T10:00:00Z');
const administrator = () => county.people.administrator;
const units = async () => (await administrator().get<Unit[]>('/api/units')).body;
const unit = async (id: string) => (await units()).find((one) => one.id === id)!;
const rename = async (id: string, name: string) =>
  administrator().request('PATCH', `/api/units/${id}`, { basedOn: (await unit(id)).version, name });
const end = (id: string, from: string) => administrator().put(`/api/units/${id}/end`, { from });

describe('a name', () => {
  test('that changes is kept with its days, and a slip of the same day leaves no trace', async () => {
    const { body } = await administrator().post('/api/units', {
      parentId: county.root.id,
      kind: 'municipality',
      name: 'Aby',
    });
    await rename(body.id, 'Åby');
    expect((await unit(body.id)).formerNames).toEqual([{ name: 'Aby', from: null, to: '2023-09-14' }]);
    await rename(body.id, 'Aby');
    expect((await unit(body.id)).formerNames).toEqual([]);
    await rename(body.id, 'Åby');
    await rename(body.id, 'Åby kommun');
    expect((await unit(body.id)).formerNames).toEqual([{ name: 'Aby', from: null, to: '2023-09-14' }]);
    world.clock.moment = new Date('2024-03-01T10:00:00Z');
    await rename(body.id, 'Åby stad');
    world.clock.moment = today;
    expect((await unit(body.id)).formerNames).toEqual([
      { name: 'Aby', from: null, to: '2023-09-14' },
      { name: 'Åby kommun', from: '2023-09-15', to: '2024-02-29' },
    ]);
    const [row] = await world.db.query(
      `select unit_name_on($1, '2023-09-14') as a, unit_name_on($1, '2023-09-15') as b,
         unit_name_on($1, '2024-02-29') as c, unit_name_on($1, '2024-03-01') as d`,
      [body.id],
    );
    expect(row).toEqual({ a: 'Aby', b: 'Åby kommun', c: 'Åby kommun', d: 'Åby stad' });
  });

  test('is not changed over somebody else’s change', async () => {
    const { id, version, name } = await unit(county.organisation.id);
    const late = { basedOn: version + 1, name: 'Annat' };
    const { body } = await administrator().request('PATCH', `/api/units/${id}`, late);
    expect(body).toMatchObject({
      status: 409,
      code: 'staleVersion',
      current: { name },
      yours: { name: 'Annat' },
    });
    expect((await unit(id)).name).toBe(name);
  });

  test('that changes after an edition was published stays in it, the county’s too', async () => {
    await approveSubRegion(county, 0, 'Text.');
    await approveCountyText(county, 0, 'Länets text.');
    const id = await publish(county);
    world.clock.moment = new Date('2023-12-01T10:00:00Z');
    await rename(county.root.id, 'Nya Nord');
    await rename(county.subRegion.id, 'Nya delregionen');
    const { text } = await world.anonymous().get(`/public/editions/${id}`);
    const { text: index } = await world.anonymous().get('/public');
    for (const page of [text, index]) {
      expect(page).toContain('Nord');
      expect(page).not.toContain('Nya');
    }
    expect(text).toContain('Delregion Nord');
    const { body } = await administrator().get('/api/editions');
    expect(body[0].rootName).toBe('Nord');
    expect((await administrator().get('/api/me')).body.rootName).toBe('Nya Nord');
    world.clock.moment = today;
  });
});

describe('an order', () => {
  test('is changed among siblings, and no one else’s', async () => {
    const add = async (name: string) =>
      (
        await administrator().post('/api/units', {
          parentId: county.organisation.id,
          kind: 'administration',
          name,
        })
      ).body.code;
    // Nothing lies under a user organisation.
    expect(await add('A')).toBe('unitDoesNotFit');
    const under = async (name: string) =>
      (
        await administrator().post('/api/units', {
          parentId: county.subRegion.id,
          kind: 'administration',
          name,
        })
      ).body.id as string;
    const [a, b, c] = [await under('A'), await under('B'), await under('C')];
    const order = async () =>
      (await units()).filter(({ parentId }) => parentId === county.subRegion.id).map(({ name }) => name);
    expect(await order()).toEqual(['A', 'B', 'C']);
    const put = (id: string, after: string | null) =>
      administrator().put(`/api/units/${id}/position`, { after });
    expect((await put(c, a)).status).toBe(200);
    expect(await order()).toEqual(['A', 'C', 'B']);
    await put(b, null);
    expect(await order()).toEqual(['B', 'A', 'C']);
    expect((await put(a, county.organisation.id)).body).toMatchObject({
      status: 422,
      errors: [{ path: 'after' }],
    });
    expect(await order()).toEqual(['B', 'A', 'C']);
    expect((await put(county.root.id, null)).status).toBe(200);
  });
});

describe('an end', () => {
  test('is refused while something is open, for the county, for what has others below, and for days that are past', async () => {
    const other = await aCounty(world, 'Syd', 1);
    county = other;
    expect((await end(other.root.id, '2023-10-01')).body.code).toBe('rootUnitStays');
    expect((await end(other.subRegion.id, '2023-09-14')).body).toMatchObject({
      code: 'invalid',
      errors: [{ path: 'from', code: 'dayPassed' }],
    });
    expect((await end(other.subRegion.id, '2023-10-01')).body).toMatchObject({
      status: 409,
      code: 'unitHasOpenWork',
      rounds: ['Lägesrapport'],
    });
    const child = await world.unit('administration', other.subRegion);
    expect((await end(other.subRegion.id, '2023-10-01')).body.code).toBe('unitHasChildren');
    expect((await end(child.id, '2023-10-02')).status).toBe(200);
    expect((await end(other.subRegion.id, '2023-10-01')).body.code).toBe('unitHasChildren');
    expect((await end(child.id, '2023-09-18')).status).toBe(200);
    expect((await end(other.subRegion.id, '2023-10-01')).body.code).toBe('unitHasOpenWork');
  });

  test('ends who holds its seats, keeps its texts, leaves it out of new rounds, and can be undone', async () => {
    const { people, subRegion, root, plan } = county;
    const id = await approveSubRegion(county, 0, 'En text som finns kvar.');
    const ended = await end(subRegion.id, '2023-09-20');
    expect(ended.body).toMatchObject({ endedFrom: '2023-09-20' });
    const seats = async () =>
      (await administrator().get<Seat[]>('/api/seats')).body.filter(({ unitId }) => unitId === subRegion.id);
    expect((await seats()).map(({ holder }) => holder?.to)).toEqual(['2023-09-19', '2023-09-19']);
    world.clock.moment = new Date('2023-09-20T10:00:00Z');
    expect((await seats()).map(({ holder }) => holder)).toEqual([null, null]);
    expect((await people.contact.get(`/api/contributions/${id}`)).status).not.toBe(200);
    expect((await people.convenor.contribution(id)).content.body).toEqual(
      answer('En text som finns kvar.').body,
    );

    const call = (deadline: string) =>
      people.convenor.post('/api/rounds', {
        planId: plan.id,
        kind: 'statusReport',
        year: 2024,
        title: 'Nästa',
        opens: '2023-09-10',
        deadline,
        sectionIds: plan.sectionIds,
        unitIds: [root.id, subRegion.id],
      });
    expect((await call('2023-10-20')).body).toMatchObject({ status: 422, errors: [{ path: 'unitIds.1' }] });
    const body = { parentId: subRegion.id, kind: 'administration', name: 'Ny' };
    expect((await administrator().post('/api/units', body)).body.code).toBe('unitEnded');
    const seat = { unitId: subRegion.id, role: 'contact', title: 'Ny' };
    expect((await administrator().post('/api/seats', seat)).body.code).toBe('unitEnded');
    const holder = { accountId: people.reader.accountId, from: '2023-09-20' };
    const [one] = await seats();
    expect((await administrator().put(`/api/seats/${one!.id}/holder`, holder)).body.code).toBe('unitEnded');
    // Its name is free for another.
    const again = { parentId: root.id, kind: 'subRegion', name: subRegion.name };
    const added = await administrator().post('/api/units', again);
    expect(added.status).toBe(201);
    const undo = () => administrator().request('DELETE', `/api/units/${subRegion.id}/end`);
    expect((await undo()).body.code).toBe('nameTaken');
    await rename(added.body.id, 'En annan');
    expect((await undo()).body).toMatchObject({ endedFrom: null });
    expect((await seats()).map(({ holder }) => holder?.to)).toEqual([null, null]);
    expect((await people.contact.get(`/api/contributions/${id}`)).status).toBe(200);
    expect((await call('2023-10-20')).status).toBe(201);
    world.clock.moment = today;
  });
});
