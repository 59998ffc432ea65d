import { afterAll, beforeAll, describe, expect, test, jest } from '@jest/globals';
import { LinkInfo, Me } from '@samsyn/domain';
import type { Client } from './support/client.js';
import { flush, newestToken } from './support/mail.js';
import { World } from './support/world.js';

// The machine may be busy with other suites.
jest.setTimeout(60_000);

let world: World;
let county: Awaited<ReturnType<World['unit']>>;
let administrator: Client;
let nobody: Client;

beforeAll(async () => {
  world = await World.start();
  county = await world.unit('county');
  administrator = await world.person(county, 'administrator');
  nobody = world.anonymous();
});
afterAll(() => world.stop());

const password = 'ett långt lösenord';
const reset = (email: string) => nobody.post('/api/password-reset', { email });
const later = (hours: number) =>
  (world.clock.moment = new Date(world.clock.moment.getTime() + hours * 3_600_000));
const signIn = (email: string, secret: string) => nobody.post('/api/session', { email, password: secret });

describe('a link to a new password', () => {
  test('is looked at without being used, used once, and ends all other sessions', async () => {
    const account = await world.account(county);
    const old = await world.signIn(account.id);
    expect((await reset(account.email)).status).toBe(202);
    const token = await newestToken(world, account.email);
    for (let time = 0; time < 3; time += 1) {
      const { status, body } = await nobody.get(`/api/links/${token}`);
      expect(status).toBe(200);
      expect(LinkInfo.parse(body)).toEqual({
        purpose: 'passwordReset',
        email: account.email,
        name: account.name,
      });
    }
    expect((await old.get('/api/me')).status).toBe(200);
    expect((await nobody.post(`/api/links/${token}`, { password: 'för kort' })).status).toBe(422);
    const used = await nobody.post(`/api/links/${token}`, { password });
    expect(used.status).toBe(200);
    expect(Me.parse(used.body).accountId).toBe(account.id);
    expect(String(used.headers['set-cookie'])).toMatch(/^samsyn=[\w-]{43}; .*HttpOnly/);
    expect((await old.get('/api/me')).status).toBe(401);
    expect((await nobody.get(`/api/links/${token}`)).body).toMatchObject({
      status: 410,
      code: 'linkExpired',
    });
    expect((await nobody.post(`/api/links/${token}`, { password })).body.code).toBe('linkExpired');

    const [{ hash }] = await world.db.query<[{ hash: string }]>(
      'select password_hash as hash from account where id = $1',
      [account.id],
    );
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect((await signIn(account.email.toUpperCase(), password)).status).toBe(200);
    expect((await signIn(account.email, 'ett annat lösenord')).status).toBe(401);
  });

  test('is given to one of many who use it at once', async () => {
    const account = await world.account(county);
    await reset(account.email);
    const token = await newestToken(world, account.email);
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, at) =>
        nobody.post(`/api/links/${token}`, { password: `lösenord nummer ${at}` }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410, 410, 410, 410]);
    const winner = answers.findIndex(({ status }) => status === 200);
    expect((await signIn(account.email, `lösenord nummer ${winner}`)).status).toBe(200);
  });

  test('is worth nothing after two hours, nor after another was used, and a made-up one never', async () => {
    const account = await world.account(county);
    await reset(account.email);
    const first = await newestToken(world, account.email);
    await reset(account.email);
    const second = await newestToken(world, account.email);
    expect(second).not.toBe(first);
    expect((await nobody.post(`/api/links/${second}`, { password })).status).toBe(200);
    expect((await nobody.get(`/api/links/${first}`)).status).toBe(410);

    await reset(account.email);
    const third = await newestToken(world, account.email);
    later(1.9);
    expect((await nobody.get(`/api/links/${third}`)).status).toBe(200);
    later(0.2);
    expect((await nobody.get(`/api/links/${third}`)).status).toBe(410);
    expect((await nobody.post(`/api/links/${third}`, { password })).status).toBe(410);
    expect((await nobody.get('/api/links/made-up')).status).toBe(410);
  });

  test('is not in the database but in the letter', async () => {
    const account = await world.account(county);
    await reset(account.email);
    const token = await newestToken(world, account.email);
    const [{ kept }] = await world.db.query<[{ kept: string }]>(
      `select (select string_agg(n::text, '') from notice n) || (select string_agg(l::text, '') from one_time_link l)
         as kept`,
    );
    expect(kept).not.toContain(token);
  });

  test('is asked for with the same answer for known and unknown, and not without end', async () => {
    const { email } = await world.account(county);
    const unknown = 'ingen@test.example';
    const answers = await Promise.all([reset(email), reset(unknown)]);
    expect(answers[0]!.status).toBe(202);
    const shape = ({ status, text, headers }: (typeof answers)[0]) => ({
      status,
      text,
      headers: Object.keys(headers).sort(),
    });
    expect(shape(answers[0]!)).toEqual(shape(answers[1]!));
    for (const address of [email, unknown]) {
      const statuses: number[] = [];
      for (let time = 0; time < 6; time += 1) statuses.push((await reset(address)).status);
      expect(statuses).toEqual([202, 202, 202, 202, 429, 429]);
    }
    await flush(world);
    const mails = await world.db.query<object[]>('select from mail where recipient = $1', [unknown]);
    expect(mails).toEqual([]);
    later(1);
    expect((await reset(email)).status).toBe(202);
  });
});

describe('a link that no longer works', () => {
  const renew = (token: string) => nobody.post(`/api/links/${token}/renewal`, {});
  const mailsTo = async (email: string) => {
    await flush(world);
    return world.db.query<{ kind: string }[]>(
      'select kind from mail where recipient = $1 order by created_at, id',
      [email],
    );
  };

  test('is exchanged for a new letter to the same address, once, and not while it works', async () => {
    const account = await world.account(county);
    await reset(account.email);
    const first = await newestToken(world, account.email);
    expect((await renew(first)).status).toBe(202);
    expect(await mailsTo(account.email)).toHaveLength(1);
    expect((await nobody.get(`/api/links/${first}`)).status).toBe(200);

    later(2.1);
    // Several presses at once, as by somebody impatient, are one letter.
    const presses = await Promise.all([renew(first), renew(first), renew(first)]);
    expect(presses.map(({ status, text }) => [status, text])).toEqual(Array(3).fill([202, '']));
    expect(await mailsTo(account.email)).toHaveLength(2);
    const second = await newestToken(world, account.email);
    expect(second).not.toBe(first);
    expect((await nobody.post(`/api/links/${second}`, { password })).status).toBe(200);

    // One that is used up too, and the new one leads to a new password.
    expect((await renew(second)).status).toBe(202);
    const third = await newestToken(world, account.email);
    expect((await nobody.get(`/api/links/${third}`)).body.purpose).toBe('passwordReset');
    later(24);
    expect((await renew(first)).status).toBe(202);
    expect(await mailsTo(account.email)).toHaveLength(3);
  });

  test('of somebody who never came in is an invitation again; of an account that has ended it is nothing', async () => {
    const invitation = { email: 'borta@test.example', name: 'Borta', locale: 'sv', seatId: null };
    const { body: person } = await administrator.post('/api/invitations', invitation);
    const token = await newestToken(world, invitation.email);
    later(15 * 24);
    await renew(token);
    expect(await mailsTo(invitation.email)).toEqual([{ kind: 'invitation' }, { kind: 'invitation' }]);
    const again = await newestToken(world, invitation.email);
    expect((await nobody.get(`/api/links/${again}`)).body.purpose).toBe('invitation');
    administrator = await world.person(county, 'administrator');
    const today = world.clock.moment.toISOString().slice(0, 10);
    await administrator.put(`/api/people/${person.accountId}/end`, { from: today });
    await renew(again);
    expect(await mailsTo(invitation.email)).toHaveLength(2);
  });

  test('goes to the address that the account has today', async () => {
    const account = await world.account(county);
    await reset(account.email);
    const token = await newestToken(world, account.email);
    later(3);
    await world.db.query(`update account set email = 'nyare@test.example' where id = $1`, [account.id]);
    await renew(token);
    expect(await mailsTo(account.email)).toHaveLength(1);
    expect(await mailsTo('nyare@test.example')).toHaveLength(1);
  });

  test('is asked for with the same answer for known and unknown, and not without end', async () => {
    const account = await world.account(county);
    await reset(account.email);
    const known = await newestToken(world, account.email);
    later(2.1);
    const shape = ({ status, text, headers }: Awaited<ReturnType<typeof renew>>) => ({
      status,
      text,
      headers: Object.keys(headers).sort(),
    });
    for (let time = 0; time < 5; time += 1)
      expect(shape(await renew(known))).toEqual(shape(await renew('made-up')));
    expect((await renew(known)).status).toBe(429);
    expect((await renew('made-up')).status).toBe(429);
    expect(await mailsTo(account.email)).toHaveLength(2);
  });
});

describe('an invitation', () => {
  test('leads by its link to a password, a session and the seat', async () => {
    const seat = await world.seat(county, 'reader', null);
    const invitation = { email: 'ny@test.example', name: 'Ny Person', locale: 'en', seatId: seat };
    const invited = await administrator.post('/api/invitations', invitation);
    expect(invited.status).toBe(201);
    expect(invited.body).toMatchObject({ invitation: { sentAt: null }, seats: [{ seatId: seat }] });
    expect((await signIn(invitation.email, '')).status).toBe(422);
    expect((await signIn(invitation.email, password)).status).toBe(401);

    const token = await newestToken(world, invitation.email);
    const [mail] = await world.db.query<[{ subject: string }]>(
      `select subject from mail where recipient = 'ny@test.example'`,
    );
    expect(mail.subject).toBe('Invitation to Samsyn');
    later(13 * 24);
    expect((await nobody.get(`/api/links/${token}`)).body).toMatchObject({ purpose: 'invitation' });
    const { body } = await nobody.post(`/api/links/${token}`, { password });
    expect(Me.parse(body).seats.map(({ seatId }) => seatId)).toEqual([seat]);
    const { body: people } = await administrator.get('/api/people');
    expect(people.find((one: { email: string }) => one.email === invitation.email).invitation).toBeNull();
  });

  test('to an address that is in use says so, the same whichever county has it', async () => {
    const elsewhere = await world.unit('county');
    const [own, other] = [await world.account(county), await world.account(elsewhere)];
    const invite = (email: string) =>
      administrator.post('/api/invitations', { email, name: 'X', locale: 'sv', seatId: null });
    const answers = [await invite(own.email.toUpperCase()), await invite(other.email)];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [409, 'nameTaken'],
      [409, 'nameTaken'],
    ]);
    expect(answers[0]!.body).toEqual(answers[1]!.body);
    const foreign = await world.seat(elsewhere, 'reader', null);
    const body = { email: 'x@test.example', name: 'X', locale: 'sv', seatId: foreign };
    expect((await administrator.post('/api/invitations', body)).status).toBe(404);
    // Nothing of it is left.
    const { body: people } = await administrator.get('/api/people');
    expect(people.some(({ email }: { email: string }) => email === body.email)).toBe(false);
    const convenor = await world.person(county, 'convenor');
    expect((await convenor.post('/api/invitations', { ...body, seatId: null })).status).toBe(403);
  });

  test('is worth nothing after fourteen days', async () => {
    await administrator.post('/api/invitations', {
      email: 'sen@test.example',
      name: 'Sen',
      locale: 'sv',
      seatId: null,
    });
    const token = await newestToken(world, 'sen@test.example');
    later(14 * 24 + 0.1);
    expect((await nobody.post(`/api/links/${token}`, { password })).status).toBe(410);
  });
});
