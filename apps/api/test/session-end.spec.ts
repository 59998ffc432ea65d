import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { SessionEnd } from '@samsyn/domain';
import { hashPassword } from '../src/session/password.js';
import { Client, type Answer } from './support/client.js';
import { World } from './support/world.js';

const hour = 3_600_000;
const password = 'ett långt lösenord att minnas';
let world: World;
let email: string;

beforeAll(async () => {
  world = await World.start({ SESSION_HOURS: '2' });
  const account = await world.account(await world.unit('county'));
  email = account.email;
  await world.db.query('update account set password_hash = $2 where id = $1', [
    account.id,
    await hashPassword(password),
  ]);
});
afterAll(() => world.stop());
beforeEach(() => {
  world.clock.moment = new Date('2023-09-15T10:00:00Z');
});

const pass = (milliseconds: number) =>
  (world.clock.moment = new Date(world.clock.moment.getTime() + milliseconds));
const cookieIn = ({ headers }: Answer) => String(headers['set-cookie']);
async function signIn(): Promise<Client> {
  const answer = await world.anonymous().post('/api/session', { email, password });
  return new Client(world.app, answer.body.accountId, cookieIn(answer).split(';')[0]!);
}

test('it says when it ends; an extension gives it its full length again, and the cookie too', async () => {
  const client = await signIn();
  expect(SessionEnd.parse((await client.get('/api/session')).body)).toEqual({
    endsAt: '2023-09-15T12:00:00.000Z',
    secondsLeft: 7200,
    extendable: true,
  });
  pass(2 * hour - 60_000);
  expect((await client.get('/api/session')).body.secondsLeft).toBe(60);
  const extended = await client.post('/api/session/extension');
  expect(extended.body).toEqual({ endsAt: '2023-09-15T13:59:00.000Z', secondsLeft: 7200, extendable: true });
  expect(cookieIn(extended)).toContain(client.cookie);
  expect(cookieIn(extended)).toContain('Max-Age=7200');
  pass(hour);
  expect((await client.get('/api/me')).status).toBe(200);
});

test('one that has ended is not extended', async () => {
  const client = await signIn();
  pass(2 * hour);
  expect((await client.get('/api/session')).body.code).toBe('unauthenticated');
  const refused = await client.post('/api/session/extension');
  expect([refused.status, refused.headers['set-cookie']]).toEqual([401, undefined]);
  expect((await world.anonymous().post('/api/session/extension')).status).toBe(401);
});

test('ten extensions in full are had, and then one signs in anew', async () => {
  const client = await signIn();
  for (let extensions = 1; extensions <= 10; extensions += 1) {
    pass(2 * hour - 1000);
    const { body } = await client.post('/api/session/extension');
    expect([extensions, body.secondsLeft >= 7199]).toEqual([extensions, true]);
  }
  pass(2 * hour - 1000);
  const { body } = await client.post('/api/session/extension');
  expect(body).toMatchObject({ endsAt: '2023-09-16T08:00:00.000Z', extendable: false });
  pass(body.secondsLeft * 1000);
  expect((await client.get('/api/me')).status).toBe(401);
});

test('an extension never moves the end nearer', async () => {
  const client = await signIn();
  await world.db.query(`update session set expires_at = '2023-09-15T23:00:00Z'`);
  expect((await client.post('/api/session/extension')).body.endsAt).toBe('2023-09-15T23:00:00.000Z');
});
