import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { GuestInvitation, GuestLink, GuestLinkMade, SectionReading } from '@samsyn/domain';
import * as z from 'zod';
import type { Client } from './support/client.js';
import { flush } from './support/mail.js';
import { aCounty, approveSubRegion, type County } from './support/county.js';
import { answerShowing, putIn } from './support/pictures.js';
import { World, answer } from './support/world.js';

let world: World;
let county: County;
let nobody: Client;
let number = 0;

const start = '2023-09-05T08:00:00Z';
const words = (body: string) => ({ name: 'Kim', body, answers: [] });

beforeAll(async () => {
  world = await World.start();
  nobody = world.anonymous();
});
beforeEach(async () => {
  world.clock.moment = new Date(start);
  county = await aCounty(world, `Län ${(number += 1)}`, 2);
});
afterAll(() => world.stop());

const place = (at = 0) => `/api/rounds/${county.round.id}/sections/${county.plan.sectionIds[at]!}`;
async function link(days = 14): Promise<GuestLinkMade & { address: string }> {
  const { representative } = county.people;
  const body = { unitId: county.organisation.id, label: 'Kim i styrelsen', days };
  const { status, body: made } = await representative.post(`${place()}/guest-links`, body);
  expect(status).toBe(201);
  const parsed = GuestLinkMade.parse(made);
  return { ...parsed, address: `/api/guest/${parsed.url.split('/').at(-1)!}` };
}
const links = async (who: Client) => z.array(GuestLink).parse((await who.get(`${place()}/guest-links`)).body);

describe('a guest’s link', () => {
  test('leads without an account to one section, and takes words once', async () => {
    await approveSubRegion(county, 0, 'Kurser hölls i tre skolor.');
    await approveSubRegion(county, 1, 'Ett annat område.');
    const { address, url } = await link();
    expect(url).toMatch(/\/guest\/[\w-]{43}$/);
    const seen = await nobody.get(address);
    const { organisation, reading } = GuestInvitation.parse(seen.body);
    expect(organisation).toBe(county.organisation.name);
    expect(reading.texts.map(({ unit }) => unit)).toEqual([county.subRegion.name]);
    expect(seen.text).toContain('Kurser hölls i tre skolor.');
    expect(seen.text).not.toContain('Ett annat område.');
    expect(seen.headers['cache-control']).toBe('no-store');

    expect((await nobody.post(address, words(' '))).body.code).toBe('incomplete');
    expect((await nobody.post(address, words('Vi har inte fått frågan.'))).status).toBe(204);
    for (const again of [await nobody.post(address, words('Något annat.')), await nobody.get(address)])
      expect([again.status, again.body.code]).toEqual([410, 'linkExpired']);
    expect((await links(county.people.representative)).map((one) => one.words)).toEqual([
      words('Vi har inte fått frågan.'),
    ]);
  });

  test('shows the pictures of what it leads to, and no others', async () => {
    const { contact, convenor } = county.people;
    const put = () => putIn(contact, county.subRegion.id);
    const [shown, elsewhere, draft] = [await put(), await put(), await put()];
    for (const [section, picture] of [shown, elsewhere].entries()) {
      const id = county.round.contribution(county.subRegion.id, section);
      await contact.write(id, answerShowing(picture!));
      await contact.move(id, 'submit');
    }
    const { address } = await link();
    const status = async (id: string) => (await nobody.get(`${address}/attachments/${id}`)).status;
    const { headers } = await nobody.get(`${address}/attachments/${shown}`);
    expect(headers).toMatchObject({ 'content-type': 'image/png', 'cache-control': 'private, no-cache' });
    // Another section's, and one that stands in no text that is submitted.
    expect([await status(shown!), await status(elsewhere!), await status(draft!)]).toEqual([200, 404, 404]);
    await convenor.move(county.round.contribution(county.subRegion.id, 0), 'returnForChanges', 'Mer.');
    await contact.write(county.round.contribution(county.subRegion.id, 0), answerShowing(draft!));
    expect(await status(draft!)).toBe(404);
    await nobody.post(address, words('Tack.'));
    expect(await status(shown!)).toBe(410);
  });

  test('is used once, however many try at the same time', async () => {
    const { address } = await link();
    const tries = await Promise.all([1, 2, 3, 4, 5].map((n) => nobody.post(address, words(`Försök ${n}.`))));
    expect(tries.map(({ status }) => status).toSorted()).toEqual([204, 410, 410, 410, 410]);
  });

  test('shows nothing that is not submitted', async () => {
    const { contact } = county.people;
    await contact.write(county.round.contribution(county.subRegion.id, 0), answer('Bara ett utkast.'));
    const { address } = await link();
    expect((await nobody.get(address)).text).not.toContain('Bara ett utkast.');
  });

  test('ends by its day, by being withdrawn, and with its maker’s seat; a made-up one is the same', async () => {
    const { representative } = county.people;
    const [byDay, withdrawn, seat] = [await link(2), await link(), await link()];
    world.clock.moment = new Date('2023-09-07T07:59:00Z');
    expect((await nobody.get(byDay.address)).status).toBe(200);
    world.clock.moment = new Date('2023-09-07T08:00:00Z');
    expect((await nobody.get(byDay.address)).status).toBe(410);

    expect((await representative.request('DELETE', `/api/guest-links/${withdrawn.id}`)).status).toBe(204);
    expect((await nobody.post(withdrawn.address, words('Hej.'))).status).toBe(410);

    await world.db.query(`update seat_holder set to_day = '2023-09-06' where account_id = $1`, [
      representative.accountId,
    ]);
    expect((await nobody.get(seat.address)).status).toBe(410);
    const { body } = await nobody.get('/api/guest/' + 'x'.repeat(43));
    expect([body.status, body.code]).toEqual([410, 'linkExpired']);
  });

  test('that has grown too old is asked for anew, once; its organisation is told, and nobody else', async () => {
    const [old, withdrawn, used, valid] = [await link(2), await link(2), await link(2), await link(40)];
    const { representative } = county.people;
    await representative.request('DELETE', `/api/guest-links/${withdrawn.id}`);
    await nobody.post(used.address, words('Hej.'));
    world.clock.moment = new Date('2023-09-08T08:00:00Z');
    const ask = ({ address }: { address: string }) => nobody.post(`${address}/renewal`, {});
    const made = { address: '/api/guest/' + 'y'.repeat(43) };
    const answers = await Promise.all([old, old, withdrawn, used, valid, made].map(ask));
    expect(answers.map(({ status, text }) => [status, text])).toEqual(Array(6).fill([202, '']));
    await flush(world);
    const mails = await world.db.query<{ recipient: string; text: string }[]>(
      `select recipient, text from mail where root_id = $1 and kind = 'guestAsks'`,
      [county.root.id],
    );
    expect(mails).toHaveLength(1);
    const [{ email }] = await world.db.query<[{ email: string }]>('select email from account where id = $1', [
      representative.accountId,
    ]);
    expect(mails[0]!.recipient).toBe(email);
    expect(mails[0]!.text).toContain(`${place().replace('/api', '')}/feedback`);
    expect(mails[0]!.text).toContain('Kim i styrelsen');
    const asked = (await links(representative)).filter(({ askedAt }) => askedAt !== null);
    expect(asked.map(({ id }) => id)).toEqual([old.id]);
    for (let time = 0; time < 4; time += 1) await ask(made);
    expect((await ask(made)).status).toBe(429);
  });

  test('answers only what is asked, each question once', async () => {
    const { address } = await link();
    const questionId = county.plan.sectionIds[0]!;
    const { status, body } = await nobody.post(address, {
      ...words('Hej.'),
      answers: [{ questionId, text: 'Inte en fråga.' }],
    });
    expect([status, body.errors[0].path]).toEqual([422, 'answers.0.questionId']);
  });

  test('is made, seen and withdrawn by the organisation’s own people alone', async () => {
    const { id } = await link();
    const body = { unitId: county.organisation.id, label: 'x', days: 1 };
    for (const [role, who] of Object.entries(county.people)) {
      if (role === 'representative') continue;
      const made = await who.post(`${place()}/guest-links`, body);
      const listed = await who.get(`${place()}/guest-links`);
      const gone = await who.request('DELETE', `/api/guest-links/${id}`);
      expect([role, made.status, listed.status, gone.status]).toEqual([role, 403, 403, 403]);
    }
    const other = await world.unit('userOrganisation', county.root, `Annan ${number}`);
    const stranger = await world.person(other, 'representative');
    expect((await stranger.post(`${place()}/guest-links`, body)).status).toBe(403);
    expect((await stranger.request('DELETE', `/api/guest-links/${id}`)).status).toBe(404);
    expect(await links(stranger)).toEqual([]);
  });

  test('keeps what was sent to the letter: the database itself refuses to change it', async () => {
    const { address, id } = await link();
    await nobody.post(address, words('Mina ord.'));
    for (const sql of [
      `update guest_link set words = '{}' where id = $1`,
      'update guest_link set used_at = null, words = null where id = $1',
      'delete from guest_link where id = $1',
    ])
      await expect(world.db.query(sql, [id])).rejects.toThrow('append-only');
    const gone = await county.people.representative.request('DELETE', `/api/guest-links/${id}`);
    expect(gone.status).toBe(404);
  });
});

test('a section can be read in plain order by those who may read it, and only what they may', async () => {
  await approveSubRegion(county, 0, 'Godkänd text.');
  const { contact, reader, representative } = county.people;
  const reading = async (who: Client) => SectionReading.parse((await who.get(`${place()}/reading`)).body);
  expect((await reading(reader)).texts).toHaveLength(1);
  const later = county.round.contribution(county.subRegion.id, 1);
  await contact.write(later, answer('Inskickad.'));
  await contact.move(later, 'submit');
  const texts = async (who: Client) => (await who.get(`${place(1)}/reading`)).body.texts.length as number;
  expect([await texts(representative), await texts(reader)]).toEqual([1, 0]);
});
