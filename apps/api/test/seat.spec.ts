import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SeatDetail, type Seat } from '@samsyn/domain';
import type { Client } from './support/client.js';
import { aCounty, type County } from './support/county.js';
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

const assign = (seat: string, accountId: string | null, from: string, to: string | null = null) =>
  administrator.put(`/api/seats/${seat}/holder`, { accountId, from, to });
const detail = async (seat: string) => SeatDetail.parse((await administrator.get(`/api/seats/${seat}`)).body);
const change = (seat: string, body: object) => administrator.request('PATCH', `/api/seats/${seat}`, body);
const seatOf = async (accountId: string) =>
  (await administrator.get<Seat[]>('/api/seats')).body.find(({ holder }) => holder?.accountId === accountId)!
    .id;

describe('holders', () => {
  test('are listed with their days: who was, is and will be', async () => {
    const [one, two, three] = [
      await world.account(county.root, 'Ett'),
      await world.account(county.root, 'Två'),
      await world.account(county.root, 'Tre'),
    ];
    const seat = await world.seat(county.subRegion, 'reader', one.id);
    await assign(seat, two.id, '2023-09-01', '2023-09-30');
    await assign(seat, three.id, '2023-11-01');
    const found = await detail(seat);
    expect(found.holdings.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['Tre', '2023-11-01', null],
      ['Två', '2023-09-01', '2023-09-30'],
      ['Ett', '2020-01-01', '2023-08-31'],
    ]);
    expect([found.holder?.name, found.next?.name]).toEqual(['Två', 'Tre']);
    expect((await assign(seat, two.id, '2023-12-01', '2023-11-30')).body).toMatchObject({
      status: 422,
      errors: [{ path: 'to', code: 'endBeforeStart' }],
    });

    expect((await administrator.request('DELETE', `/api/seats/${seat}/plans`)).status).toBe(204);
    const after = await detail(seat);
    expect([after.holder?.to, after.next]).toEqual([null, null]);
    expect(after.holdings).toHaveLength(2);
  });

  test('whose account has ended get no seat', async () => {
    const gone = await world.account(county.root);
    const seat = await world.seat(county.subRegion, 'reader', null);
    await administrator.put(`/api/people/${gone.id}/end`, { from: '2023-10-01' });
    expect((await assign(seat, gone.id, '2023-09-20')).body.code).toBe('personEnded');
  });
});

describe('a seat', () => {
  test('is renamed, ended and taken back; one that has ended is nobody’s', async () => {
    const account = await world.account(county.root);
    const seat = await world.seat(county.subRegion, 'contact', account.id);
    expect((await change(seat, { title: 'Samordnare' })).body.title).toBe('Samordnare');
    expect((await change(seat, { ended: true })).body).toMatchObject({
      endedFrom: '2023-09-15',
      holder: null,
    });
    expect((await assign(seat, account.id, '2023-10-01')).body.code).toBe('seatEnded');
    expect((await change(seat, { ended: false })).body.endedFrom).toBeNull();
    expect((await assign(seat, account.id, '2023-10-01')).status).toBe(204);
  });

  test('that alone reviews something can’t be ended; one of several can, and gets nothing new', async () => {
    const parent = await world.unit('subRegion', county.root);
    const child = await world.unit('administration', parent);
    const contact = await world.person(child, 'contact');
    const round = await world.round(county.root, county.plan, [county.root, parent, child]);
    const reviewer = await world.seat(parent, 'contact', null);
    const submit = async (section: number) => {
      const id = round.contribution(child.id, section);
      await contact.write(id, answer('Text.'));
      await contact.move(id, 'submit');
      return id;
    };
    await submit(0);
    expect((await change(reviewer, { ended: true })).body.code).toBe('seatHasReviews');
    await world.db.query('update contribution set reviewer_seat_ids = $1 where state = $2', [
      [reviewer, await world.seat(parent, 'contact', null)],
      'submitted',
    ]);
    expect((await change(reviewer, { ended: true })).status).toBe(200);
    const id = await submit(1);
    const [row] = await world.db.query<{ seats: string[] }[]>(
      'select reviewer_seat_ids as seats from contribution where id = $1',
      [id],
    );
    expect(row!.seats).not.toContain(reviewer);
    expect(row!.seats.length).toBeGreaterThan(0);
  });

  test('of the only administrator stays with somebody, whichever way one tries', async () => {
    const own = await seatOf(administrator.accountId);
    const tries = [
      await assign(own, null, '2023-09-15'),
      await assign(own, null, '2024-01-01'),
      await assign(own, county.people.reader.accountId, '2023-10-01', '2023-12-31'),
      await change(own, { ended: true }),
      await administrator.put(`/api/people/${administrator.accountId}/end`, { from: '2023-09-15' }),
    ];
    expect(tries.map(({ body }) => body.code)).toEqual(tries.map(() => 'lastAdministrator'));
    expect((await administrator.get('/api/seats')).status).toBe(200);
    expect((await assign(own, county.people.reader.accountId, '2023-10-01')).status).toBe(204);
    expect((await administrator.request('DELETE', `/api/seats/${own}/plans`)).status).toBe(204);
  });

  test('of two administrators who leave at once one stays', async () => {
    const other = await world.person(county.root, 'administrator');
    const ends = await Promise.all(
      [administrator, other].map((one) =>
        one.put(`/api/people/${one.accountId}/end`, { from: '2023-10-01' }),
      ),
    );
    expect(ends.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });
});
