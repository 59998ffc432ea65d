import { afterAll, afterEach, beforeAll, expect, test, jest } from '@jest/globals';
import { PgBoss } from 'pg-boss';
import { createApp } from '../src/app.js';
import { createDataSource } from '../src/database/data-source.js';
import { Daily } from '../src/reminder/daily.js';
import { ReminderService } from '../src/reminder/reminder.service.js';
import type { Client } from './support/client.js';
import { flush, mailOf, type StoredMail } from './support/mail.js';
import { World, answer } from './support/world.js';

// The machine may be busy with other suites.
jest.setTimeout(60_000);

let world: World;
let [county, north, south]: Awaited<ReturnType<World['unit']>>[] = [];
let [contact, contributor, convenor]: Client[] = [];
let plan: Awaited<ReturnType<World['plan']>>;

beforeAll(async () => {
  world = await World.start();
  county = await world.unit('county');
  north = await world.unit('subRegion', county);
  south = await world.unit('subRegion', county);
  contact = await world.person(north, 'contact');
  contributor = await world.person(north, 'contributor');
  convenor = await world.person(county, 'convenor');
  await world.person(north, 'reader');
  await world.person(south, 'contact');
  plan = await world.plan(county, 3);
});
afterEach(async () => {
  // Rounds of other tests would be reminded of too.
  await world.db.query(`update round set deadline = '2019-01-02', opens = '2019-01-01'`);
  await world.db.query('update contribution set deadline = null');
});
afterAll(() => world.stop());

/** The letters of each morning from one day to another. */
async function mornings(
  from: string,
  to: string,
  meanwhile: (day: string) => Promise<unknown> = async () => null,
) {
  const letters: [day: string, mail: StoredMail][] = [];
  for (let time = Date.parse(from); time <= Date.parse(to); time += 86_400_000) {
    const day = new Date(time).toISOString().slice(0, 10);
    world.clock.moment = new Date(`${day}T05:00:00Z`);
    await meanwhile(day);
    // Two processes may both think that it is their turn.
    const daily = world.app.get(Daily);
    const mails = await mailOf(world, () => Promise.all([daily.run(), daily.run()]));
    letters.push(...mails.map((mail) => [day, mail] as [string, StoredMail]));
  }
  return letters;
}
const daysOf = (letters: readonly [string, StoredMail][], person: Client) =>
  letters.filter(([, { accountId }]) => accountId === person.accountId).map(([day]) => day);

test('one letter a day for each unit and person, before the deadline and after it, until it is done', async () => {
  const round = await world.round(county!, plan, [north!, south!]);
  const letters = await mornings('2023-09-14', '2023-10-12');
  const days = ['2023-09-16', '2023-09-27', '2023-09-30', '2023-10-01', '2023-10-07'];
  expect(daysOf(letters, contact!)).toEqual(days);
  expect(daysOf(letters, contributor!)).toEqual(days);
  expect(letters).toHaveLength(15);
  const [, first] = letters.find(([, { accountId }]) => accountId === contact!.accountId)!;
  for (const section of [0, 1, 2])
    expect(first.text).toContain(`/contributions/${round.contribution(north!.id, section)}`);
  expect(first.text).not.toContain(round.contribution(south!.id, 0));
  expect(first.text).toContain('Sista dag är 30 september 2023.');
  expect(letters.at(-1)![1].text).toContain('Sista dag var 30 september 2023.');
});

test('only of what is unfinished when the letter is written; waived and submitted are let be', async () => {
  const round = await world.round(county!, plan, [north!]);
  const [done, waived, open] = [0, 1, 2].map((section) => round.contribution(north!.id, section));
  world.clock.moment = new Date('2023-09-15T05:00:00Z');
  await contact!.write(done!, answer('Text.'));
  await convenor!.put(`/api/contributions/${waived}/waiver`, { reason: 'Ej aktuellt.' });
  await flush(world);
  world.clock.moment = new Date('2023-09-16T05:00:00Z');
  const mails = await mailOf(world, async () => {
    await world.app.get(ReminderService).remindDue();
    // Submitted after the reminder was decided on and before it was written.
    await contact!.move(done!, 'submit');
  });
  const reminders = mails.filter(({ kind }) => kind === 'reminder');
  expect(reminders).toHaveLength(2);
  for (const { text } of reminders) {
    expect(text).toContain(`/contributions/${open}`);
    expect(text).not.toContain(done!);
    expect(text).not.toContain(waived!);
  }
});

test('a moved deadline starts the reminders anew', async () => {
  const round = await world.round(county!, plan, [north!]);
  const letters = await mornings('2023-09-14', '2023-11-10', async (day) => {
    if (day !== '2023-09-29') return;
    for (const section of [0, 1, 2])
      await convenor!.put(`/api/contributions/${round.contribution(north!.id, section)}/deadline`, {
        deadline: '2023-10-31',
      });
  });
  expect(daysOf(letters, contact!)).toEqual([
    ...['2023-09-16', '2023-09-27'],
    ...['2023-10-17', '2023-10-28', '2023-10-31', '2023-11-01', '2023-11-07'],
  ]);
});

test('a round that ended long ago is not nagged about', async () => {
  await world.round(county!, plan, [north!]);
  expect(await mornings('2023-12-01', '2023-12-05')).toEqual([]);
});

test('a convenor reminds by hand: one letter a unit and person, counted by contribution', async () => {
  const round = await world.round(county!, plan, [north!, south!]);
  world.clock.moment = new Date('2023-09-05T05:00:00Z');
  const mails = await mailOf(world, async () => {
    const { body } = await convenor!.post(`/api/rounds/${round.id}/reminders`, { contributionIds: [] });
    expect(body).toEqual({ reminded: 6 });
  });
  expect(mails).toHaveLength(3);
  expect((await contact!.post(`/api/rounds/${round.id}/reminders`, { contributionIds: [] })).status).toBe(
    403,
  );
});

test('by hand and by the calendar on one day is one letter for one thing, whichever came first', async () => {
  const round = await world.round(county!, plan, [north!, south!]);
  const path = `/api/rounds/${round.id}/reminders`;
  const one = { contributionIds: [round.contribution(north!.id, 0)] };
  world.clock.moment = new Date('2023-09-15T22:30:00Z');
  // Half past midnight in Stockholm: it is the 16th, the first day that the calendar reminds.
  const byHand = await mailOf(world, () => convenor!.post(path, one));
  expect(byHand.map(({ kind }) => kind)).toEqual(['reminder', 'reminder']);
  const letters = await mornings('2023-09-16', '2023-09-18');
  expect(daysOf(letters, contact!)).toEqual(['2023-09-16']);
  const [, { text }] = letters.find(([, { accountId }]) => accountId === contact!.accountId)!;
  expect(text).not.toContain(one.contributionIds[0]);
  expect(text).toContain(round.contribution(north!.id, 1));

  world.clock.moment = new Date('2023-09-27T05:00:00Z');
  expect(daysOf(await mornings('2023-09-27', '2023-09-27'), contact!)).toEqual(['2023-09-27']);
  const again = await mailOf(world, async () => {
    expect((await convenor!.post(`${path}/preview`, { contributionIds: [] })).body).toEqual([]);
    expect((await convenor!.post(path, { contributionIds: [] })).body).toEqual({ reminded: 0 });
  });
  expect(again).toEqual([]);
  world.clock.moment = new Date('2023-09-28T05:00:00Z');
  expect(await mailOf(world, () => convenor!.post(path, { contributionIds: [] }))).toHaveLength(3);
});

test('a preview is the very letters that are sent, and sends none', async () => {
  const round = await world.round(county!, plan, [north!, south!]);
  world.clock.moment = new Date('2023-09-05T05:00:00Z');
  const chosen = { contributionIds: [0, 2].map((section) => round.contribution(north!.id, section)) };
  const path = `/api/rounds/${round.id}/reminders`;
  let preview: { unit: string; to: string; subject: string; text: string }[] = [];
  const before = await mailOf(world, async () => {
    ({ body: preview } = await convenor!.post(`${path}/preview`, chosen));
  });
  expect(before).toEqual([]);
  const mails = await mailOf(world, () => convenor!.post(path, chosen));
  expect(preview.map(({ subject, text }) => [subject, text])).toEqual(
    expect.arrayContaining(mails.map(({ subject, text }) => [subject, text])),
  );
  expect(preview).toHaveLength(mails.length);
  expect(new Set(preview.map(({ unit }) => unit))).toEqual(new Set([north!.name]));
  expect((await contact!.post(`${path}/preview`, chosen)).status).toBe(403);
});

test('the schedule is in the database, in Stockholm’s time; what is due is done by a process that listens', async () => {
  const listening = async () => {
    const db = await createDataSource(world.config.databaseUrl!, 5).initialize();
    const app = await createApp(world.config, db, world.clock);
    await app.listen(0, '127.0.0.1');
    return app;
  };
  const found = async (sql: string) => {
    for (;;) {
      const rows = await world.db.query<object[]>(sql).catch(() => []);
      if (rows.length) return rows;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const first = await listening();
  const schedule = await found('select name, cron, timezone from pgboss.schedule');
  expect(schedule).toEqual([{ name: 'daily', cron: '0 7 * * *', timezone: 'Europe/Stockholm' }]);
  await first.close();

  const round = await world.round(county!, plan, [north!]);
  world.clock.moment = new Date('2023-09-27T05:00:00Z');
  const boss = new PgBoss(world.config.databaseUrl!);
  boss.on('error', () => undefined);
  await boss.start();
  await boss.send('daily');
  await boss.stop();
  const second = await listening();
  await found(`select from notice where kind = 'reminder' and round_id = '${round.id}'`);
  await second.close();
});
