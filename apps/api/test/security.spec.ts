import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test, jest } from '@jest/globals';
import { Controller, Get, Module, type Type } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { EveryRouteHasAPolicy } from '../src/access/every-route-has-a-policy.js';
import { Access } from '../src/access/policy.js';
import { hashPassword } from '../src/session/password.js';
import { Client } from './support/client.js';
import { World } from './support/world.js';

// The machine may be busy with other suites.
jest.setTimeout(60_000);

describe('sessions and origins', () => {
  let [http, https]: World[] = [];
  const password = 'ett långt lösenord';
  const account = async (world: World) => {
    const { id, email } = await world.account(await world.unit('county'));
    await world.db.query('update account set password_hash = $2 where id = $1', [
      id,
      await hashPassword(password),
    ]);
    return { id, email };
  };
  const signIn = (world: World, email: string, headers = {}) =>
    world.anonymous().request('POST', '/api/session', { email, password }, headers);
  const cookieOf = ({ headers }: { headers: Readonly<Record<string, unknown>> }) =>
    String(headers['set-cookie']);

  beforeAll(async () => {
    http = await World.start();
    https = await World.start({ PUBLIC_URL: 'https://samsyn.test.example' });
  });
  afterAll(async () => {
    await http!.stop();
    await https!.stop();
  });

  test('the cookie is bound to the host over https, and kept from scripts everywhere', async () => {
    const secure = cookieOf(await signIn(https!, (await account(https!)).email));
    expect(secure).toMatch(/^__Host-samsyn=[\w-]{43};/);
    for (const flag of ['Secure', 'HttpOnly', 'Path=/', 'SameSite=Lax']) expect(secure).toContain(flag);
    expect(secure).not.toContain('Domain');
    const plain = cookieOf(await signIn(http!, (await account(http!)).email));
    expect(plain).toMatch(/^samsyn=[\w-]{43};.*HttpOnly/);
    expect(plain).not.toContain('Secure');
  });

  test('the database holds no token that opens a session', async () => {
    const token = /=([\w-]{43});/.exec(cookieOf(await signIn(http!, (await account(http!)).email)))![1]!;
    const [{ kept }] = await http!.db.query<[{ kept: string }]>(
      `select string_agg(s::text, '') as kept from session s`,
    );
    expect(kept).not.toContain(token);
  });

  test('a change from another site is refused, the same from one’s own is not', async () => {
    const { email } = await account(https!);
    const from = async (headers: Record<string, string>) => (await signIn(https!, email, headers)).status;
    expect(await from({ origin: 'https://samsyn.test.example' })).toBe(200);
    expect(await from({})).toBe(200);
    expect(await from({ origin: 'https://evil.test.example' })).toBe(403);
    expect(await from({ origin: 'null' })).toBe(403);
    expect(await from({ origin: 'http://samsyn.test.example' })).toBe(403);
    expect(await from({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    const refused = await signIn(https!, email, { origin: 'https://evil.test.example' });
    expect(refused.body).toMatchObject({ code: 'crossOrigin' });
    expect(refused.headers['set-cookie']).toBeUndefined();
  });

  test('signing out ends one session, signing out everywhere ends all', async () => {
    const { id } = await account(http!);
    const clients = await Promise.all([http!.signIn(id), http!.signIn(id), http!.signIn(id)]);
    const alive = () => Promise.all(clients.map(async (client) => (await client.get('/api/me')).status));
    expect(await alive()).toEqual([200, 200, 200]);
    await clients[0].request('DELETE', '/api/session');
    expect(await alive()).toEqual([401, 200, 200]);
    expect((await clients[1].request('DELETE', '/api/sessions')).status).toBe(204);
    expect(await alive()).toEqual([401, 401, 401]);
  });

  test('guessing is slowed down alike for known and unknown addresses, and a right password does not help', async () => {
    const { email } = await account(http!);
    for (const address of [email, 'ingen@test.example']) {
      const statuses: number[] = [];
      for (let time = 0; time < 11; time += 1)
        statuses.push(
          (await http!.anonymous().post('/api/session', { email: address, password: 'fel' })).status,
        );
      expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
    }
    const locked = await signIn(http!, email);
    expect(locked.body).toMatchObject({ status: 429, code: 'tooManyAttempts' });
    expect(locked.headers['retry-after']).toBe('900');
    http!.clock.moment = new Date(http!.clock.moment.getTime() + 16 * 60_000);
    expect((await signIn(http!, email)).status).toBe(200);
  });
});

describe('what a client says of itself', () => {
  let world: World;
  let root: Awaited<ReturnType<World['unit']>>;
  beforeAll(async () => {
    world = await World.start({ PUBLIC_URL: 'http://localhost:4200' });
    root = await world.unit('county');
  });
  afterAll(() => world.stop());
  const attempts = async () =>
    (await world.db.query<{ key: string }[]>('select distinct key from sign_in_attempt order by 1')).map(
      ({ key }) => key,
    );

  test('is not its address: a forwarded one counts only behind a trusted proxy', async () => {
    const guess = { email: 'Någon@Test.Example', password: 'fel' };
    for (const forwarded of ['1.2.3.4', '5.6.7.8'])
      await world.anonymous().request('POST', '/api/session', guess, { 'x-forwarded-for': forwarded });
    expect(await attempts()).toEqual(['account:någon@test.example', 'address:127.0.0.1']);
  });

  test('is one name however it is written: what finds the account is what is counted', async () => {
    const { id, email } = await world.account(root);
    // A database with another collation lowers İ to i.
    await world.db.query(`update account set email = 'i' || email where id = $1`, [id]);
    for (const first of ['I', 'i', 'İ'])
      await world.anonymous().post('/api/password-reset', { email: `${first}${email}` });
    const asked = await world.db.query('select from notice where account_id = $1', [id]);
    const counted = (await attempts()).filter((key) => key.endsWith(email));
    expect([asked.length, counted.toSorted()]).toEqual([
      2,
      [`reset:account:i${email}`, `reset:account:i̇${email}`],
    ]);
  });

  test('is not where it stands: another port, a page without origin, a form', async () => {
    const client = await world.person(root, 'administrator');
    const unit = { parentId: root.id, kind: 'municipality', name: 'Ny' };
    const status = async (headers: Record<string, string>) =>
      (await client.request('POST', '/api/units', unit, headers)).status;
    for (const origin of ['http://localhost:4201', 'https://localhost:4200', 'null', ''])
      expect([origin, await status({ origin })]).toEqual([origin, 403]);
    expect(await status({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await status({ origin: 'http://localhost:4200', 'sec-fetch-site': 'same-origin' })).toBe(201);
  });

  test('is not its session: signing in gives a new one', async () => {
    const { id, email } = await world.account(root);
    await world.db.query('update account set password_hash = $2 where id = $1', [
      id,
      await hashPassword('ett långt lösenord'),
    ]);
    const { headers } = await world
      .anonymous()
      .request(
        'POST',
        '/api/session',
        { email, password: 'ett långt lösenord' },
        { cookie: 'samsyn=planterad' },
      );
    expect(String(headers['set-cookie'])).toMatch(/^samsyn=[\w-]{43};/);
    expect((await new Client(world.app, id, 'samsyn=planterad').get('/api/me')).status).toBe(401);
  });

  test('counts from its seat’s first day to its last, by the day in Stockholm', async () => {
    const { id } = await world.account(root);
    const client = await world.signIn(id);
    const seat = await world.seat(root, 'convenor', null);
    await world.db.query(
      `insert into seat_holder (seat_id, account_id, from_day, to_day) values ($1, $2, '2023-09-15', '2023-09-20')`,
      [seat, id],
    );
    const at = async (moment: string) => {
      world.clock.moment = new Date(moment);
      return [(await client.get('/api/me')).body.seats.length, (await client.get('/api/rounds')).status];
    };
    expect(await at('2023-09-14T21:59:59Z')).toEqual([0, 403]);
    expect(await at('2023-09-14T22:00:00Z')).toEqual([1, 200]);
    expect(await at('2023-09-20T21:59:59Z')).toEqual([1, 200]);
    expect(await at('2023-09-20T22:00:00Z')).toEqual([0, 403]);
    for (const url of ['/api/tasks', '/api/editions', '/api/search?q=län'])
      expect([url, (await client.get(url)).status]).toEqual([url, 200]);
  });
});

describe('a route without a policy', () => {
  @Controller('planted')
  class Said {
    @Get()
    @Access('public')
    route() {
      return null;
    }
  }
  @Controller('planted')
  class Unsaid extends Said {
    @Get('more')
    more() {
      return null;
    }
  }
  const start = async (controller: Type) => {
    @Module({ imports: [DiscoveryModule], controllers: [controller], providers: [EveryRouteHasAPolicy] })
    class Planted {}
    const app = await NestFactory.create(Planted, new FastifyAdapter(), {
      logger: false,
      abortOnError: false,
    });
    try {
      await app.init();
    } finally {
      await app.close();
    }
  };

  test('stops the start, and is named', async () => {
    await expect(start(Said)).resolves.toBeUndefined();
    await expect(start(Unsaid)).rejects.toThrow('Routes without a policy: Unsaid.more (GET)');
  });
});
