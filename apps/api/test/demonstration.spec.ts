import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  Board,
  ContributionDetail,
  plainText,
  states,
  type GuestLink,
  type MailTemplate,
  type Seat,
  type Unit,
} from '@samsyn/domain';
import { demoAccounts, demoPassword } from '../src/demonstration/accounts.js';
import { loadDemonstration, needsDemonstration } from '../src/demonstration/load.js';
import { Client } from './support/client.js';
import { World } from './support/world.js';

let world: World;

beforeAll(async () => {
  world = await World.start();
  await loadDemonstration(world.config, world.db);
  world.clock.moment = new Date('2023-09-28T09:00:00Z');
}, 120_000);
afterAll(() => world.stop());

async function signIn(email: string): Promise<Client> {
  const answer = await world.anonymous().post('/api/session', { email, password: demoPassword });
  expect(answer.status).toBe(200);
  const cookie = String(answer.headers['set-cookie']).split(';')[0]!;
  return new Client(world.app, answer.body.accountId, cookie);
}

test('every account that is printed can sign in, and has a seat', async () => {
  for (const { email } of demoAccounts) {
    const { body } = await (await signIn(email)).get('/api/me');
    expect([email, body.seats.length > 0]).toEqual([email, true]);
  }
}, 60_000);

test('the round of September 2023 has something in every state, something late and something waived', async () => {
  const convenor = await signIn('sammankallande.region@skane.example');
  const { body: rounds } = await convenor.get('/api/rounds');
  expect(rounds.map(({ title }: { title: string }) => title)).toEqual([
    'Lägesrapport september 2023',
    'Uppföljning 2022',
    'Lokal överenskommelse, Helsingborg 2022',
    'Uppföljning 2021',
    'Slutredovisning till staten 2021',
  ]);
  const board = Board.parse((await convenor.get(`/api/rounds/${rounds[0].id}/board`)).body);
  expect(board.cells).toHaveLength(14 * 3);
  for (const state of states) expect(board.cells.map((cell) => cell.state)).toContain(state);
  expect(board.cells.some(({ late }) => late)).toBe(true);
  expect(board.cells.some(({ waived }) => waived)).toBe(true);
});

test('every contribution reads as the contract says, and the finished follow-up is approved by the other convenor', async () => {
  const convenor = await signIn('sammankallande.region@skane.example');
  const { body: rounds } = await convenor.get('/api/rounds');
  const board = Board.parse((await convenor.get(`/api/rounds/${rounds[2].id}/board`)).body);
  expect(board.cells).toHaveLength(20);
  for (const { id } of board.cells) {
    const detail = ContributionDetail.parse(await convenor.contribution(id));
    expect(detail.state).toBe('approved');
    const approval = detail.history.find(({ event }) => event === 'approve');
    expect(detail.revision?.authors.map(({ accountId }) => accountId)).not.toContain(
      approval?.acting?.accountId,
    );
  }
});

test('a text that waits for review has a heading, a footnote and a picture that its reviewers see', async () => {
  const convenor = await signIn('sammankallande.region@skane.example');
  const [row] = await world.db.query<{ id: string; picture: string }[]>(
    'select c.id, v.attachment_ids[1] as picture from contribution c join revision v on v.id = c.revision_id where v.attachment_ids <> $1',
    [[]],
  );
  const { content } = (await convenor.contribution(row!.id)).revision!;
  expect(content.body.content.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['heading', 'figure', 'paragraph']),
  );
  expect(plainText(content.body)).toContain('[Minnesanteckningarna finns hos delregionens samordnare.]');
  expect((await convenor.get(`/api/attachments/${row!.picture}`)).status).toBe(200);
});

test('an administrator finds one of each: what has ended, what is planned, what is vacant, who stands in', async () => {
  const administrator = await signIn('admin@skane.example');
  const { body: units } = await administrator.get<Unit[]>('/api/units');
  const ended = units.find(({ endedFrom }) => endedFrom !== null)!;
  expect(ended).toMatchObject({ name: 'Beroendeteamet Nordost', endedFrom: '2023-07-01' });
  expect(ended.formerNames.map(({ name }) => name)).toEqual(['Beroendeteamet i Hässleholm']);
  expect(ended.formerParents.map(({ name }) => name)).toEqual(['Hässleholms kommun']);
  const { body: seats } = await administrator.get<Seat[]>('/api/seats');
  expect(seats.filter(({ next }) => next).map(({ next }) => next!.name)).toEqual(['Pernilla Stråhed']);
  expect(seats.some(({ holder, endedFrom, unitId }) => !holder && !endedFrom && unitId !== ended.id)).toBe(
    true,
  );
  expect(seats.flatMap(({ substitutes }) => substitutes.map(({ name }) => name))).toEqual(['Samir Hadjem']);
  const { body: templates } = await administrator.get<MailTemplate[]>('/api/mail-templates');
  expect(templates.filter(({ own }) => own).map(({ kind }) => kind)).toEqual(['editionPublished']);
});

test('a user organisation finds a guest who has answered, and a link that is not used yet', async () => {
  const nsph = await signIn('nsph@skane.example');
  const [row] = await world.db.query<{ path: string }[]>(
    `select 'rounds/' || round_id || '/sections/' || section_id || '/guest-links' as path from guest_link limit 1`,
  );
  const { body } = await nsph.get<GuestLink[]>(`/api/${row!.path}`);
  expect(body.map(({ label, words }) => [label, words?.name ?? null]).toSorted()).toEqual([
    ['Alex, studiecirkeln', null],
    ['Robin, medlem i styrelsen', 'Robin'],
  ]);
});

test('the second county sees nothing of the first', async () => {
  const neighbour = await signIn('sammankallande@granne.example');
  const { body: rounds } = await neighbour.get('/api/rounds');
  expect(rounds.map(({ title }: { title: string }) => title)).toEqual(['Höstrapport 2023']);
});

test('the published edition of 2021 is there for anyone', async () => {
  const { status, text } = await world.anonymous().get('/public');
  expect(status).toBe(200);
  expect(text).toContain('Uppföljning 2021');
});

test('a load that was broken off starts over', async () => {
  expect(await needsDemonstration(world.db)).toBe(false);
  await world.db.query('create table demonstration_loading ()');
  expect(await needsDemonstration(world.db)).toBe(true);
  await loadDemonstration(world.config, world.db);
  expect(await needsDemonstration(world.db)).toBe(false);
  await expect(world.db.query('delete from history')).rejects.toThrow('append-only');
}, 120_000);
