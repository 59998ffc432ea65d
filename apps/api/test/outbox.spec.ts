import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Mail } from '@samsyn/domain';
import { faultOf } from '../src/notification/mail-fault.js';
import type { Client } from './support/client.js';
import { aCounty, type County } from './support/county.js';
import { allMail, flush, notice } from './support/mail.js';
import { TestSmtp } from './support/smtp.js';
import { World } from './support/world.js';

let world: World;
let smtp: TestSmtp;
let county: County;
let administrator: Client;

beforeAll(async () => {
  smtp = await TestSmtp.reserve();
  world = await World.start({ SMTP_URL: smtp.url, LOG_LEVEL: 'silent' });
  county = await aCounty(world, 'Nord');
  administrator = county.people.administrator;
});
afterAll(async () => {
  await world.stop();
  await smtp.down();
});

const outbox = async (query = '') => (await administrator.get<Mail[]>(`/api/outbox?${query}`)).body;
const tell = (accountId: string, kind = 'passwordReset') =>
  notice(world, { root_id: county.root.id, kind, account_id: accountId });

test('a letter that can’t be sent says why, and is sent at once when that is mended', async () => {
  const [silent, unknown] = [
    await world.account(county.root, 'Tyst'),
    await world.account(county.root, 'Okänd'),
  ];
  // Who is only invited would get a new invitation at the new address.
  await world.db.query(`update account set password_hash = 'x' where id = $1`, [unknown.id]);
  await tell(silent.id);
  await flush(world);
  const [first] = await outbox('state=failed');
  expect(first).toMatchObject({ name: 'Tyst', fault: 'unreachable', attempts: 1, sentAt: null });
  expect(Date.parse(first!.nextAttemptAt!)).toBeGreaterThan(world.clock.now().getTime());

  await smtp.up();
  smtp.refuses = (address) => address === unknown.email;
  await tell(unknown.id);
  await flush(world);
  expect(await outbox('state=failed&to=okänd')).toMatchObject([
    { fault: 'address', lastError: expect.stringContaining('no such box') },
  ]);

  // The address is corrected; the letter goes there.
  const { version } = (await administrator.get('/api/people')).body.find(
    ({ accountId }: { accountId: string }) => accountId === unknown.id,
  );
  const mended = { basedOn: version, name: 'Okänd', email: 'kand@test.example', locale: 'sv' };
  await administrator.request('PATCH', `/api/people/${unknown.id}`, mended);
  const failed = await outbox('state=failed');
  expect(failed).toHaveLength(2);
  for (const { id } of failed)
    expect((await administrator.post(`/api/outbox/${id}/attempt`)).status).toBe(204);
  await flush(world);
  expect(smtp.received.map(({ to }) => to).toSorted()).toEqual(
    [silent.email, 'kand@test.example'].toSorted(),
  );
  expect(await outbox('state=failed')).toEqual([]);
  const [sent] = await outbox('state=sent');
  expect(sent).toMatchObject({ fault: null, lastError: null, nextAttemptAt: null });
  expect((await administrator.post(`/api/outbox/${sent!.id}/attempt`)).body.code).toBe('alreadySent');
  expect((await county.people.convenor.post(`/api/outbox/${sent!.id}/attempt`)).status).toBe(403);
  expect((await administrator.get('/api/log?group=mail')).body.lines).toHaveLength(2);
});

test('letters are found by kind, receiver and state, and read to the last page by page', async () => {
  const account = await world.account(county.root, 'Många Brev');
  for (let count = 0; count < 120; count += 1)
    await tell(account.id, count % 2 ? 'passwordReset' : 'invitation');
  await flush(world);
  const all = (await allMail(world)).filter(({ recipient }) => recipient === account.email);
  const read = async (query: string) => {
    const seen: Mail[] = [];
    for (let page = await outbox(query); page.length;) {
      seen.push(...page);
      page = await outbox(`${query}&before=${page.at(-1)!.id}`);
    }
    return seen;
  };
  const mine = await read('to=MÅNGA brev');
  expect(mine.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
  const kinds = await read(`to=${account.email}&kind=invitation`);
  expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(['invitation']));
  expect(kinds.length).toBeLessThan(mine.length);
  expect(await outbox('to=%25')).toEqual([]);
  expect((await administrator.get('/api/outbox?state=lost')).status).toBe(422);
});

test('what the mail server says is told apart by what can be done about it', () => {
  expect(faultOf({ code: 'EDNS' })).toBe('unreachable');
  expect(faultOf({ code: 'EAUTH', responseCode: 535 })).toBe('credentials');
  expect(faultOf({ code: 'EENVELOPE', responseCode: 550 })).toBe('address');
  expect(faultOf({ code: 'EENVELOPE', responseCode: 450 })).toBe('refused');
  expect(faultOf({ code: 'EMESSAGE', responseCode: 552 })).toBe('refused');
  expect(faultOf({})).toBe('other');
});

test('another county’s letter is no place to go on from', async () => {
  const other = await aCounty(world, 'Syd');
  await notice(world, {
    root_id: other.root.id,
    kind: 'passwordReset',
    account_id: other.people.reader.accountId,
  });
  await flush(world);
  const theirs = (await allMail(world)).find(({ accountId }) => accountId === other.people.reader.accountId)!;
  expect((await outbox()).length).toBeGreaterThan(0);
  expect(await outbox(`before=${theirs.id}`)).toEqual([]);
});
