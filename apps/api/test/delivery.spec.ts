import { afterAll, afterEach, beforeAll, describe, expect, test, jest } from '@jest/globals';
import { Mail, MailDetail } from '@samsyn/domain';
import { createApp } from '../src/app.js';
import { createDataSource } from '../src/database/data-source.js';
import { Dispatcher } from '../src/notification/dispatcher.js';
import type { Client } from './support/client.js';
import { allMail, flush, newestToken, notice } from './support/mail.js';
import { TestSmtp } from './support/smtp.js';
import { World } from './support/world.js';

// The machine may be busy with other suites.
jest.setTimeout(60_000);

let world: World;
let smtp: TestSmtp;
let accounts: { id: string; email: string }[];
let rootId: string;
let administrator: Client;

beforeAll(async () => {
  smtp = await TestSmtp.reserve();
  world = await World.start({ SMTP_URL: smtp.url, LOG_LEVEL: 'silent' });
  const county = await world.unit('county');
  rootId = county.id;
  administrator = await world.person(county, 'administrator');
  accounts = await Promise.all(Array.from({ length: 12 }, () => world.account(county)));
});
afterEach(async () => {
  await smtp.down();
  smtp.received.length = 0;
  smtp.refuses = () => false;
  await world.db.query('delete from mail');
});
afterAll(() => world.stop());

/** A letter to each account waits to be written. */
async function waiting(): Promise<void> {
  for (const { id } of accounts) await notice(world, { root_id: rootId, kind: 'invitation', account_id: id });
}

const minutesLater = (minutes: number) =>
  (world.clock.moment = new Date(world.clock.moment.getTime() + minutes * 60_000));

const received = () => smtp.received.map(({ to }) => to).sort();
const everyone = () => accounts.map(({ email }) => email).sort();

describe('with a mail server', () => {
  test('a letter arrives with both parts, and its secret is not kept', async () => {
    await smtp.up();
    await notice(world, { root_id: rootId, kind: 'passwordReset', account_id: accounts[0]!.id });
    await flush(world);
    const [letter] = smtp.received;
    expect(letter!.raw).toMatch(/^From: Samsyn <samsyn@localhost>/m);
    expect(letter!.raw).toMatch(/multipart\/alternative[\s\S]+text\/plain[\s\S]+text\/html/);
    expect(letter!.raw.replace(/=\r?\n/g, '')).toMatch(/http:\/\/localhost:3000\/link\/[\w-]{43}/);
    const [stored] = await allMail(world);
    expect(stored!.sentAt).not.toBeNull();
    expect(stored!.text + stored!.html).not.toMatch(/\/link\/[\w-]{43}/);
    expect(letter!.messageId).toBe(`${stored!.id}@localhost`);
  });

  test('the county’s logo goes with a letter that shows it', async () => {
    const logo = Buffer.from('a logo').toString('base64');
    await world.db.query(
      `insert into brand (root_id, logo, logo_width, logo_height, logo_hash) values ($1, $2, 40, 20, 'x')`,
      [rootId, Buffer.from('a logo')],
    );
    await smtp.up();
    await notice(world, { root_id: rootId, kind: 'passwordReset', account_id: accounts[0]!.id });
    await flush(world);
    const { raw } = smtp.received[0]!;
    expect(raw).toMatch(/multipart\/related/);
    expect(raw).toContain('Content-ID: <county-logo>');
    expect(raw).toContain(logo);
    await world.db.query('delete from brand');
    await notice(world, { root_id: rootId, kind: 'passwordReset', account_id: accounts[1]!.id });
    await flush(world);
    expect(smtp.received[1]!.raw).not.toMatch(/Content-ID|cid:/);
  });

  test('while it is down nothing is lost: every letter is tried again, later and later, and arrives once', async () => {
    await waiting();
    await flush(world);
    let mails = await allMail(world);
    expect(mails).toHaveLength(12);
    expect(mails.every(({ sentAt }) => sentAt === null)).toBe(true);
    const tried = mails.filter(({ attempts }) => attempts > 0);
    // The server is not to be reached: one attempt is enough to know.
    expect(tried).toHaveLength(1);
    expect(tried[0]!.lastError).toMatch(/ECONNREFUSED|connect/i);

    const pauses: number[] = [];
    for (let round = 0; round < 8; round += 1) {
      await world.db.query('update mail set next_attempt_at = now() where id <> $1', [tried[0]!.id]);
      const due = (await allMail(world)).find(({ id }) => id === tried[0]!.id)!.nextAttemptAt;
      pauses.push(Math.round((due.getTime() - world.clock.moment.getTime()) / 60_000));
      world.clock.moment = due;
      await flush(world);
    }
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);

    const { body } = await administrator.get<Mail[]>('/api/outbox');
    expect(body.some((one) => Mail.parse(one).lastError !== null)).toBe(true);

    await smtp.up();
    minutesLater(61);
    await world.db.query('update mail set next_attempt_at = $1', [world.clock.moment]);
    await flush(world);
    await flush(world);
    expect(received()).toEqual(everyone());
    mails = await allMail(world);
    expect(mails.every(({ sentAt, lastError }) => sentAt !== null && lastError === null)).toBe(true);
  });

  test('one receiver that is refused holds up nobody else', async () => {
    await smtp.up();
    smtp.refuses = (address) => address === accounts[3]!.email;
    await waiting();
    await flush(world);
    expect(received()).toEqual(everyone().filter((email) => email !== accounts[3]!.email));
    const left = (await allMail(world)).filter(({ sentAt }) => sentAt === null);
    expect(left).toMatchObject([{ recipient: accounts[3]!.email, attempts: 1 }]);
    expect(left[0]!.lastError).toContain('no such box');
  });

  test('two processes at once send every letter once', async () => {
    await smtp.up();
    const db = await createDataSource(world.config.databaseUrl!, 5).initialize();
    const second = await createApp(world.config, db, world.clock);
    await second.init();
    try {
      await waiting();
      await Promise.all([flush(world), second.get(Dispatcher).flush(), flush(world)]);
      expect(received()).toEqual(everyone());
      expect(await allMail(world)).toHaveLength(12);
    } finally {
      await second.close();
    }
  });

  test('the administrator reads no secret of a letter that waits', async () => {
    await notice(world, { root_id: rootId, kind: 'passwordReset', account_id: accounts[0]!.id });
    await flush(world);
    const [mail] = await allMail(world);
    expect(mail!.text).toMatch(/\/link\/[\w-]{43}/);
    const { body } = await administrator.get<MailDetail>(`/api/outbox/${mail!.id}`);
    expect(MailDetail.parse(body).text).toContain('/link/…');
    expect(JSON.stringify(body)).not.toMatch(/\/link\/[\w-]{43}/);
  });
});

test('an application that listens sends of its own accord, and stops with nothing half done', async () => {
  await smtp.up();
  const db = await createDataSource(world.config.databaseUrl!, 5).initialize();
  const app = await createApp(world.config, db, world.clock);
  await app.listen(0, '127.0.0.1');
  try {
    const begun = performance.now();
    await notice(world, { root_id: rootId, kind: 'invitation', account_id: accounts[0]!.id });
    await world.db.query(`select pg_notify('samsyn', 'notice')`);
    while (!smtp.received.length && performance.now() - begun < 5000)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(smtp.received).toHaveLength(1);

    // The connection that listens is lost, and found again.
    await world.db.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'samsyn-listen' and datname = current_database()`,
    );
    await waiting();
  } finally {
    await app.close();
  }
  await flush(world);
  expect(received().filter((to) => to !== accounts[0]!.email)).toEqual(
    everyone().filter((to) => to !== accounts[0]!.email),
  );
});

describe('without a mail server', () => {
  test('letters are in the outbox: for the administrator of the county, and for no other', async () => {
    const local = await World.start();
    try {
      const [county, elsewhere] = [await local.unit('county'), await local.unit('county')];
      const admin = await local.person(county, 'administrator');
      const other = await local.person(elsewhere, 'administrator');
      const convenor = await local.person(county, 'convenor');
      const ids: string[] = [];
      for (let at = 0; at < 60; at += 1) {
        const { id } = await local.account(county);
        await notice(local, { root_id: county.id, kind: 'invitation', account_id: id });
      }
      const own = await local.account(elsewhere);
      await notice(local, { root_id: elsewhere.id, kind: 'invitation', account_id: own.id });
      const token = await newestToken(local, own.email);
      expect(token).toHaveLength(43);

      for (let before = ''; ;) {
        const { body } = await admin.get<Mail[]>(`/api/outbox${before}`);
        if (!body.length) break;
        ids.push(...body.map((one) => Mail.parse(one).id));
        before = `?before=${ids.at(-1)}`;
      }
      expect(new Set(ids).size).toBe(60);
      const { body: theirs } = await other.get<Mail[]>('/api/outbox');
      expect(theirs.map(({ to }) => to)).toEqual([own.email]);
      expect((await other.get(`/api/outbox/${theirs[0]!.id}`)).body.text).toContain(`/link/${token}`);
      expect((await admin.get(`/api/outbox/${theirs[0]!.id}`)).status).toBe(404);
      // Nor is it a place to count from.
      expect((await admin.get(`/api/outbox?before=${theirs[0]!.id}`)).body).toEqual([]);
      expect((await convenor.get('/api/outbox')).status).toBe(403);
      expect((await local.anonymous().get('/api/outbox')).status).toBe(401);
      expect((await allMail(local)).every(({ sentAt }) => sentAt !== null)).toBe(true);
    } finally {
      await local.stop();
    }
  });
});
