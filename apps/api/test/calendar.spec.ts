import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { CalendarAddress, CalendarFeed } from '@samsyn/domain';
import type { Client } from './support/client.js';
import { aCounty, type County } from './support/county.js';
import { World, answer } from './support/world.js';

let world: World;
let county: County;
let number = 0;

beforeAll(async () => {
  world = await World.start({ PUBLIC_URL: 'http://samsyn.test.example' });
});
beforeEach(async () => {
  on('2023-09-15');
  county = await aCounty(world, `Län ${(number += 1)}`, 3);
});
afterAll(() => world.stop());

function on(day: string): void {
  world.clock.moment = new Date(`${day}T10:00:00Z`);
}

/** An entry of a calendar by its properties, without their parameters. */
type Entry = Readonly<Record<string, string>>;

/** A calendar's entries, in order; folded lines are put together again (RFC 5545, 3.1). */
function entriesOf(calendar: string): Entry[] {
  const lines = calendar.replace(/\r\n[ \t]/g, '').split('\r\n');
  const entries: Record<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') entries.push({});
    else if (entries.length && line.includes(':')) {
      const at = line.indexOf(':');
      entries.at(-1)![line.slice(0, at)] ??= line.slice(at + 1).replace(/\\([,;])/g, '$1');
    }
  }
  return entries;
}

/** Subscribes a person; gives the path of the secret address. */
async function subscribe(person: Client): Promise<string> {
  const { status, body } = await person.post('/api/me/calendar');
  expect(status).toBe(201);
  return new URL((body as CalendarAddress).url).pathname;
}

async function read(path: string): Promise<Entry[]> {
  const { status, text, headers } = await world.anonymous().get(path);
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:.+\r\nMETHOD:PUBLISH\r\n/);
  return entriesOf(text);
}
const inShort = (entries: readonly Entry[]) =>
  entries.map((one) => `${one['DTSTART;VALUE=DATE']} ${one['SUMMARY']} ${one['STATUS']}`);

test('whoever writes has their last day and the round’s first; whoever does not, when the round closes', async () => {
  const { contact, reader, representative } = county.people;
  expect(inShort(await read(await subscribe(contact)))).toEqual([
    '20230901 Öppnar: Lägesrapport CONFIRMED',
    `20230930 Sista dag: Lägesrapport – Delregion Län ${number} CONFIRMED`,
  ]);
  expect(inShort(await read(await subscribe(reader)))).toEqual([
    '20230901 Öppnar: Lägesrapport CONFIRMED',
    '20230930 Sista dag att skicka in: Lägesrapport CONFIRMED',
  ]);
  expect(inShort(await read(await subscribe(representative)))).toEqual([
    '20230901 Öppnar: Lägesrapport CONFIRMED',
    `20230930 Sista dag för synpunkter: Lägesrapport – Förening Län ${number} CONFIRMED`,
  ]);
});

test('an entry stays the same when its day moves or it is done, and says which is the newer', async () => {
  const { contact, convenor } = county.people;
  const path = await subscribe(contact);
  const [, before] = await read(path);
  expect(before!['DESCRIPTION']).toContain('3 områden kvar att skicka in.');
  const [first, second, third] = [0, 1, 2].map((at) => county.round.contribution(county.subRegion.id, at));

  await convenor.put(`/api/contributions/${first}/deadline`, { deadline: '2023-10-10' });
  const [, round, own] = await read(path);
  expect(own).toMatchObject({ 'DTSTART;VALUE=DATE': '20231010', STATUS: 'CONFIRMED' });
  expect(own!['SUMMARY']).toBe(`Sista dag: Avsnitt 1 – Delregion Län ${number}`);
  expect(round!['DESCRIPTION']).toContain('2 områden kvar');
  await convenor.put(`/api/contributions/${first}/deadline`, { deadline: '2023-10-12' });
  const [, , moved] = await read(path);
  expect(moved).toMatchObject({ UID: own!['UID'], 'DTSTART;VALUE=DATE': '20231012' });
  expect(Number(moved!['SEQUENCE'])).toBeGreaterThan(Number(own!['SEQUENCE']));

  for (const id of [second!, third!]) {
    await contact.write(id, answer('Text.'));
    await contact.move(id, 'submit');
  }
  const [, done, open] = await read(path);
  expect(done).toMatchObject({ UID: before!['UID'], STATUS: 'CANCELLED' });
  expect(Number(done!['SEQUENCE'])).toBeGreaterThan(Number(before!['SEQUENCE']));
  expect(open).toMatchObject({ UID: own!['UID'], STATUS: 'CONFIRMED' });
  await convenor.move(second!, 'returnForChanges', 'Mer.');
  const [, again] = await read(path);
  expect(again).toMatchObject({ UID: before!['UID'], STATUS: 'CONFIRMED' });
  expect(Number(again!['SEQUENCE'])).toBeGreaterThan(Number(done!['SEQUENCE']));
  await convenor.put(`/api/contributions/${first}/waiver`, { reason: 'x' });
  const [, , waived] = await read(path);
  expect(waived).toMatchObject({ UID: own!['UID'], STATUS: 'CANCELLED' });
});

test('days are days, wherever the machine is and whatever the hour', async () => {
  const { contact } = county.people;
  const path = await subscribe(contact);
  for (const moment of ['2023-09-30T21:59:00Z', '2023-09-30T22:01:00Z']) {
    world.clock.moment = new Date(moment);
    const [, due] = await read(path);
    expect(due!['DTSTART;VALUE=DATE']).toBe('20230930');
    expect(due!['DTSTAMP']).toMatch(/^\d{8}T\d{6}Z$/);
  }
});

test('a calendar says what its owner may know today, in their language, and nothing that was written', async () => {
  const { contact, convenor } = county.people;
  await contact.write(county.round.contribution(county.subRegion.id), answer('Hemliga ord.'));
  const path = await subscribe(contact);
  await contact.request('PATCH', '/api/me', { locale: 'en' });
  const { text } = await world.anonymous().get(path);
  expect(text).toContain('Last day: Lägesrapport');
  expect(text).not.toContain('Hemliga');
  // Another county's rounds are not theirs to know of.
  const other = await aCounty(world, 'Zebra');
  await world.db.query(`update round set title = 'Zebrarond' where id = $1`, [other.round.id]);
  expect((await world.anonymous().get(await subscribe(convenor))).text).not.toContain('Zebra');
  expect((await world.anonymous().get(await subscribe(other.people.convenor))).text).toContain('Zebrarond');
  // Nor is anything, once the seat is another's.
  await world.db.query(`update seat_holder set to_day = '2023-09-14' where account_id = $1`, [
    contact.accountId,
  ]);
  expect(await read(path)).toEqual([]);
  await world.db.query(`update account set ended_from = '2023-09-15' where id = $1`, [contact.accountId]);
  expect((await world.anonymous().get(path)).status).toBe(404);
});

test('whoever stands in has the days of the one who is away, while it lasts', async () => {
  const { convenor, contact } = county.people;
  const path = await subscribe(contact);
  const ofCounty = async () =>
    inShort(await read(path)).filter((one) => one.includes(`Sista dag: Lägesrapport – Län ${number}`)).length;
  expect(await ofCounty()).toBe(0);
  await world.db.query(`update account set password_hash = 'x' where id = $1`, [contact.accountId]);
  const seatIds = [(await convenor.get('/api/me')).body.seats[0].seatId];
  await convenor.post('/api/delegations', {
    seatIds,
    substituteId: contact.accountId,
    from: '2023-09-16',
    to: '2023-09-17',
    copied: false,
  });
  on('2023-09-16');
  expect(await ofCounty()).toBe(1);
  on('2023-09-18');
  expect(await ofCounty()).toBe(0);
});

test('the address is a secret of its own: new ones replace it, it can be taken back, and the database can’t tell it', async () => {
  const { contact, convenor } = county.people;
  const first = await subscribe(contact);
  const second = await subscribe(contact);
  expect(first).not.toBe(second);
  expect((await world.anonymous().get(first)).status).toBe(404);
  await read(second);
  const feed = (await contact.get<CalendarFeed>('/api/me/calendar')).body;
  expect(feed).toEqual({ createdAt: '2023-09-15T10:00:00.000Z', readAt: '2023-09-15T10:00:00.000Z' });
  expect((await convenor.get('/api/me/calendar')).body).toEqual({ createdAt: null, readAt: null });
  const [{ row }] = (await world.db.query(
    'select f::text as row from calendar_feed f where account_id = $1',
    [contact.accountId],
  )) as [{ row: string }];
  const token = second.split('/').at(-1)!.replace('.ics', '');
  expect(row).not.toContain(token);
  expect(row).not.toContain(Buffer.from(token).toString('hex'));
  // It opens the calendar and nothing else.
  const { status } = await world
    .anonymous()
    .request('GET', '/api/me', undefined, { cookie: `samsyn=${token}` });
  expect(status).toBe(401);
  await contact.request('DELETE', '/api/me/calendar');
  expect((await world.anonymous().get(second)).status).toBe(404);
});

test('whoever tries addresses, or asks all the time, is told to wait; others are not', async () => {
  const { contact, convenor } = county.people;
  const [mine, other] = [await subscribe(contact), await subscribe(convenor)];
  const statusOf = async (path: string) => (await world.anonymous().get(path)).status;
  // What other tests have tried is past.
  on('2023-09-16');
  const tries = [];
  for (let at = 0; at < 30; at += 1) tries.push(await statusOf(`/api/calendars/made-up-${at}.ics`));
  expect([tries.filter((status) => status === 404).length, tries.at(-1)]).toEqual([20, 429]);
  expect(await statusOf('/api/calendars/made-up.ics')).toBe(429);
  const asked = [];
  for (let at = 0; at < 70; at += 1) asked.push(await statusOf(mine));
  expect(asked.filter((status) => status === 200)).toHaveLength(60);
  expect(asked.at(-1)).toBe(429);
  expect(await statusOf(other)).toBe(200);
});
