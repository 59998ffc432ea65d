import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Person } from '@samsyn/domain';
import type { Client } from './support/client.js';
import { aCounty, type County } from './support/county.js';
import { flush, mailOf, newestToken } from './support/mail.js';
import { World } from './support/world.js';

let world: World;
let county: County;
let administrator: Client;
const password = 'ett långt lösenord';

beforeAll(async () => {
  world = await World.start();
  county = await aCounty(world, 'Nord');
  administrator = county.people.administrator;
  // Sessions and links are made by the clock of the test.
  world.clock.moment = new Date();
});
afterAll(() => world.stop());

const person = async (id: string) =>
  (await administrator.get<Person[]>('/api/people')).body.find(({ accountId }) => accountId === id)!;
const invite = async (email: string, seatId: string | null = null): Promise<Person> =>
  (await administrator.post('/api/invitations', { email, name: 'Ny Person', locale: 'sv', seatId })).body;
const change = async (id: string, changes: object) => {
  const { version: basedOn, name, email, locale } = await person(id);
  return administrator.request('PATCH', `/api/people/${id}`, { basedOn, name, email, locale, ...changes });
};
const end = (id: string, from = world.clock.today()) => administrator.put(`/api/people/${id}/end`, { from });
const resume = (id: string) => administrator.request('DELETE', `/api/people/${id}/end`);
const use = (token: string) => world.anonymous().post(`/api/links/${token}`, { password });
const signIn = (email: string) => world.anonymous().post('/api/session', { email, password });

describe('an invitation', () => {
  test('says until when it is valid, and a new one makes the old one worth nothing', async () => {
    const { accountId, email } = await invite('en@test.example');
    await flush(world);
    const first = await newestToken(world, email);
    const sent = await person(accountId);
    const days = (Date.parse(sent.invitation!.validUntil!) - world.clock.now().getTime()) / 86_400_000;
    expect([days, Date.parse(sent.invitation!.sentAt!)]).toEqual([14, world.clock.now().getTime()]);

    // Pressed twice, it is one letter.
    const again = () => administrator.post(`/api/people/${accountId}/invitation`);
    const mails = await mailOf(world, async () => {
      expect((await again()).status).toBe(200);
      expect((await person(accountId)).invitation!.validUntil).toBeNull();
      await again();
    });
    expect(mails.map(({ recipient }) => recipient)).toEqual([email]);
    const second = await newestToken(world, email);
    expect((await use(first)).status).toBe(410);
    expect((await use(second)).status).toBe(200);
    expect((await person(accountId)).invitation).toBeNull();
    expect((await again()).body.code).toBe('alreadyActive');
  });

  test('that is withdrawn lets nobody in, also where its letter was not written yet; it can be sent again', async () => {
    const seat = await world.seat(county.subRegion, 'contact', null);
    const { accountId, email } = await invite('tva@test.example', seat);
    const token = await newestToken(world, email);
    expect((await end(accountId)).body).toMatchObject({ seats: [] });
    expect((await use(token)).status).toBe(410);
    const early = await invite('tre@test.example');
    const mails = await mailOf(world, () => end(early.accountId));
    expect(mails.filter(({ recipient }) => recipient === early.email)).toEqual([]);

    await administrator.post(`/api/people/${accountId}/invitation`);
    const again = await person(accountId);
    // It got the seat on the day on which it was withdrawn: there is nothing to give back.
    expect([again.endedFrom, again.seats]).toEqual([null, []]);
    expect((await use(await newestToken(world, email))).status).toBe(200);
  });

  test('to an address that was wrong goes to the new one, and the old letter’s link is worth nothing', async () => {
    const { accountId } = await invite('fel@test.example');
    const wrong = await newestToken(world, 'fel@test.example');
    const mails = await mailOf(world, () => change(accountId, { email: 'ratt@test.example' }));
    expect(mails.map(({ kind, recipient }) => [kind, recipient])).toEqual([
      ['invitation', 'ratt@test.example'],
    ]);
    expect((await use(wrong)).status).toBe(410);
    expect((await use(await newestToken(world, 'ratt@test.example'))).status).toBe(200);
  });
});

test('people are the administrator’s to invite, change and end', async () => {
  const { accountId, version } = await person(county.people.reader.accountId);
  const email = 'obehorig@test.example';
  for (const [role, client] of Object.entries(county.people)) {
    if (role === 'administrator') continue;
    const attempts = [
      await client.post('/api/invitations', { email, name: 'Någon', locale: 'sv', seatId: null }),
      await client.post(`/api/people/${accountId}/invitation`),
      await client.request('PATCH', `/api/people/${accountId}`, {
        basedOn: version,
        name: 'Bytt',
        email,
        locale: 'sv',
      }),
      await client.put(`/api/people/${accountId}/end`, { from: world.clock.today() }),
      await client.request('DELETE', `/api/people/${accountId}/end`),
    ];
    expect([role, ...attempts.map(({ status }) => status)]).toEqual([role, 403, 403, 403, 403, 403]);
  }
  expect(await person(accountId)).toMatchObject({ version, endedFrom: null });
});

describe('a person', () => {
  test('is changed, but not over another’s change or to another’s address', async () => {
    const { accountId, email } = await invite('fyra@test.example');
    const { body } = await change(accountId, { name: 'Nytt Namn', locale: 'en' });
    expect(body).toMatchObject({ name: 'Nytt Namn', locale: 'en', email });
    expect((await change(accountId, { basedOn: 0 })).body).toMatchObject({
      code: 'staleVersion',
      current: { name: 'Nytt Namn' },
    });
    expect((await change(accountId, { email: 'EN@test.example' })).body.code).toBe('nameTaken');
  });

  test('whose account ends is signed out, can’t come in again and is told nothing; undone, they have their seats', async () => {
    const seat = await world.seat(county.subRegion, 'contact', null);
    const { accountId, email } = await invite('fem@test.example');
    await use(await newestToken(world, email));
    await administrator.put(`/api/seats/${seat}/holder`, { accountId, from: '2023-01-01', to: null });
    const session = await world.signIn(accountId);
    expect((await session.get('/api/tasks')).status).toBe(200);

    await world.anonymous().post('/api/password-reset', { email });
    const forgotten = await newestToken(world, email);

    expect((await end(accountId)).body).toMatchObject({ endedFrom: world.clock.today(), seats: [] });
    expect((await session.get('/api/tasks')).status).toBe(401);
    expect((await signIn(email)).body.code).toBe('wrongCredentials');
    const mails = await mailOf(world, () => world.anonymous().post('/api/password-reset', { email }));
    expect(mails).toEqual([]);

    expect((await resume(accountId)).body).toMatchObject({ endedFrom: null, seats: [{ seatId: seat }] });
    // Neither the session nor the link that there was comes back with it.
    expect((await session.get('/api/tasks')).status).toBe(401);
    expect((await use(forgotten)).status).toBe(410);
    expect((await signIn(email)).status).toBe(200);
  });

  test('whose account ends on a day to come works until then, and not on it', async () => {
    const account = await world.account(county.root);
    const session = await world.signIn(account.id);
    const now = world.clock.moment;
    const day = new Date(now.getTime() + 3 * 86_400_000);
    expect((await end(account.id, day.toISOString().slice(0, 10))).status).toBe(200);
    expect((await session.get('/api/tasks')).status).toBe(200);
    world.clock.moment = day;
    expect((await session.get('/api/tasks')).status).toBe(401);
    world.clock.moment = now;
    expect((await end(account.id, '2023-01-01')).body).toMatchObject({ errors: [{ code: 'dayPassed' }] });
  });

  test('keeps what they have written', async () => {
    const { people, round, subRegion } = county;
    const id = round.contribution(subRegion.id);
    const { content } = await people.contact.contribution(id);
    await people.contact.write(id, { ...content, notCarriedOut: 'Skrivet av den som slutar.' } as never);
    expect((await end(people.contributor.accountId)).status).toBe(200);
    expect((await people.contact.get(`/api/contributions/${id}`)).status).toBe(200);
  });
});
