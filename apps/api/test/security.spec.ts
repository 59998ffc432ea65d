import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test, jest } from '@jest/globals';
import { Controller, Get, Module, type Type } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { EveryRouteHasAPolicy } from '../src/access/every-route-has-a-policy.js';
import { Access } from '../src/access/policy.js';
import { hashPassword } from '../src/session/password.js';
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
