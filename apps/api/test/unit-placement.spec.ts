import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { SectionReview, Unit } from '@samsyn/domain';
import { aCounty, approveCountyText, type County } from './support/county.js';
import type { Client } from './support/client.js';
import { World, answer } from './support/world.js';

// The machine may be busy with other suites.
jest.setTimeout(60_000);

let world: World;
let county: County;
let administrator: Client;
let count = 0;

beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  world.clock.moment = today;
  county = await aCounty(world, `Län ${(count += 1)}`, 1);
  administrator = county.people.administrator;
});
afterAll(() => world.stop());

const today = new Date('2023-09-15T10:00:00Z');
const units = async () => (await administrator.get<Unit[]>('/api/units')).body;
const unit = async (id: string) => (await units()).find((one) => one.id === id)!;
const place = async (id: string, parentId: string) =>
  administrator.put(`/api/units/${id}/parent`, { basedOn: (await unit(id)).version, parentId });
const lines = async () => (await administrator.get('/api/log?group=units')).body.lines;

describe('a unit that is put under another', () => {
  test('lies there last with all that is below it, and where it lay is kept by its days', async () => {
    const { root, subRegion } = county;
    const other = await world.unit('subRegion', root, 'Annan');
    await world.unit('municipality', other, 'Första');
    const municipality = await world.unit('municipality', subRegion, 'Kommunen');
    const below = await world.unit('administration', municipality, 'Förvaltningen');
    const { status, body } = await place(municipality.id, other.id);
    expect([status, body.parentId]).toEqual([200, other.id]);
    expect(body.formerParents).toEqual([
      { parentId: subRegion.id, name: subRegion.name, from: null, to: '2023-09-14' },
    ]);
    const names = (await units()).map(({ name }) => name);
    expect(names.slice(names.indexOf('Annan')).slice(0, 4)).toEqual([
      'Annan',
      'Första',
      'Kommunen',
      'Förvaltningen',
    ]);
    expect((await unit(below.id)).parentId).toBe(municipality.id);
    expect((await lines())[0]).toMatchObject({
      event: 'unitPlaced',
      data: { unit: 'Kommunen', from: subRegion.name, to: 'Annan' },
    });

    // A slip of the same day leaves its trace in the log alone.
    expect((await place(municipality.id, subRegion.id)).body.formerParents).toEqual([]);
    await place(municipality.id, other.id);
    world.clock.moment = new Date('2024-01-01T10:00:00Z');
    expect((await place(municipality.id, root.id)).body.formerParents).toEqual([
      { parentId: subRegion.id, name: subRegion.name, from: null, to: '2023-09-14' },
      { parentId: other.id, name: 'Annan', from: '2023-09-15', to: '2023-12-31' },
    ]);
    const [row] = await world.db.query(
      `select unit_parent_on($1, '2023-09-14') as a, unit_parent_on($1, '2023-09-15') as b,
         unit_parent_on($1, '2024-01-01') as c`,
      [municipality.id],
    );
    expect(row).toEqual({ a: subRegion.id, b: other.id, c: root.id });
  });

  test('is refused where it can’t lie, each time with what to do', async () => {
    const { root, subRegion, organisation } = county;
    const municipality = await world.unit('municipality', subRegion, 'Kommunen');
    const administration = await world.unit('administration', municipality);
    const part = await world.unit('administration', administration);
    const elsewhere = await aCounty(world, `Län ${(count += 1)}`, 1);
    const codes = [
      await place(root.id, subRegion.id),
      await place(administration.id, part.id),
      await place(administration.id, administration.id),
      await place(municipality.id, administration.id),
      await place(subRegion.id, organisation.id),
      await place(organisation.id, organisation.id),
      await place(subRegion.id, elsewhere.root.id),
    ].map(({ body }) => body.code);
    expect(codes).toEqual([
      'rootUnitStays',
      'unitUnderItself',
      'unitUnderItself',
      'unitUnderItself',
      'unitDoesNotFit',
      'unitUnderItself',
      'invalid',
    ]);
    const other = await world.unit('subRegion', root);
    await world.unit('municipality', other, 'kommunen');
    expect((await place(municipality.id, other.id)).body.code).toBe('nameTaken');
    const ending = await world.unit('subRegion', root);
    await administrator.put(`/api/units/${ending.id}/end`, { from: '2023-12-31' });
    expect((await place(administration.id, ending.id)).body.code).toBe('unitEnded');
    await administrator.put(`/api/units/${part.id}/end`, { from: '2023-09-15' });
    expect((await place(part.id, root.id)).body.code).toBe('unitEnded');
    const late = { basedOn: 7, parentId: root.id };
    expect((await administrator.put(`/api/units/${administration.id}/parent`, late)).body).toMatchObject({
      code: 'staleVersion',
      current: { parentId: municipality.id },
    });
    expect((await unit(municipality.id)).parentId).toBe(subRegion.id);
    expect((await lines()).some(({ event }: { event: string }) => event === 'unitPlaced')).toBe(false);
  });

  test('makes no ring, whoever else moves something in the same moment', async () => {
    const { subRegion } = county;
    const [a, b] = [
      await world.unit('administration', subRegion),
      await world.unit('administration', subRegion),
    ];
    const ask = (one: string, under: string) =>
      administrator.put(`/api/units/${one}/parent`, { basedOn: 0, parentId: under });
    // Both are under way before either can go on.
    const hold = world.db.createQueryRunner();
    await hold.startTransaction();
    await hold.query('select from unit where id = any($1) for update', [[a.id, b.id]]);
    const asked = Promise.all([ask(a.id, b.id), ask(b.id, a.id)]);
    await setTimeout(300);
    await hold.commitTransaction();
    await hold.release();
    const both = await asked;
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await units()).filter(({ id }) => id === a.id || id === b.id)).toHaveLength(2);
  });

  test('is the administrator’s to do', async () => {
    const { root, subRegion, people } = county;
    const municipality = await world.unit('municipality', subRegion);
    for (const [role, client] of Object.entries(people)) {
      if (role === 'administrator') continue;
      const { status } = await client.put(`/api/units/${municipality.id}/parent`, {
        basedOn: 0,
        parentId: root.id,
      });
      expect([role, status]).toEqual([role, 403]);
    }
  });
});

describe('a round that is under way', () => {
  const reviewer = async (id: string) =>
    (
      await world.db.query<{ id: string }[]>('select review_unit_id as id from contribution where id = $1', [
        id,
      ])
    )[0]!.id;
  /** A municipality that writes to the sub-region, another sub-region beside it, and a round of all. */
  async function called() {
    const { root, subRegion, plan } = county;
    const other = await world.unit('subRegion', root, 'Annan');
    const municipality = await world.unit('municipality', subRegion, 'Kommunen');
    const writer = await world.person(municipality, 'contact');
    const newReviewer = await world.person(other, 'contact');
    const round = await world.round(root, plan, [root, subRegion, other, municipality]);
    return { other, municipality, writer, newReviewer, id: round.contribution(municipality.id), round };
  }

  test('goes on under the new one, for what nobody has submitted', async () => {
    const { other, municipality, writer, newReviewer, id } = await called();
    await writer.write(id, answer('Ett utkast.'));
    expect((await place(municipality.id, other.id)).status).toBe(200);
    expect(await reviewer(id)).toBe(other.id);
    await writer.move(id, 'submit');
    expect((await newReviewer.move(id, 'approve')).body.state).toBe('approved');
    expect((await county.people.contact.move(id, 'reopen', 'Nej')).status).not.toBe(200);
  });

  test('keeps a unit where it is while somebody reviews what it has written', async () => {
    const { other, municipality, writer, id } = await called();
    await writer.write(id, answer('Inskickat.'));
    await writer.move(id, 'submit');
    expect((await place(municipality.id, other.id)).body).toMatchObject({
      status: 409,
      code: 'unitUnderReview',
      rounds: ['Lägesrapport'],
    });
    expect([await reviewer(id), (await unit(municipality.id)).parentId]).toEqual([
      county.subRegion.id,
      county.subRegion.id,
    ]);
    await county.people.contact.move(id, 'returnForChanges', 'Skriv mer.');
    expect((await place(municipality.id, other.id)).body.code).toBe('unitUnderReview');
    await writer.move(id, 'submit');
    await county.people.contact.move(id, 'approve');
    expect((await place(municipality.id, other.id)).status).toBe(200);
    // Who approved it may still take it up again.
    expect(await reviewer(id)).toBe(county.subRegion.id);
  });

  test('is not given anything new below a text that is approved', async () => {
    const { municipality, id, round } = await called();
    const { root, people } = county;
    await world.db.query(
      `update contribution set waived_at = now(), waived_reason = 'x' where round_id = $1 and unit_id <> $2`,
      [round.id, root.id],
    );
    await approveCountyText({ ...county, round }, 0, 'Länets.');
    expect((await place(municipality.id, root.id)).body.code).toBe('parentApproved');
    await people.other.move(round.contribution(root.id), 'reopen', 'En till.');
    expect((await place(municipality.id, root.id)).status).toBe(200);
    expect(await reviewer(id)).toBe(root.id);
  });

  test('is told of as the tree was on its last day', async () => {
    const { other, municipality, writer, id, round } = await called();
    await writer.write(id, answer('Godkänd.'));
    await writer.move(id, 'submit');
    await county.people.contact.move(id, 'approve');
    const above = async () => {
      const path = `/api/rounds/${round.id}/sections/${county.plan.sectionIds[0]}/review`;
      const { body } = await county.people.convenor.get<SectionReview>(path);
      return body.contributions.find((one) => one.unit.id === municipality.id)!.ancestorIds[0];
    };
    expect(await above()).toBe(county.subRegion.id);
    world.clock.moment = new Date('2023-10-01T10:00:00Z');
    expect((await place(municipality.id, other.id)).status).toBe(200);
    expect(await above()).toBe(county.subRegion.id);
    await world.db.query(`update round set deadline = '2023-10-15' where id = $1`, [round.id]);
    expect(await above()).toBe(other.id);
  });
});
