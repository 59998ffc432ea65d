import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Board, ContributionDetail } from '@samsyn/domain';
import type { Client } from './support/client.js';
import { World, answer } from './support/world.js';

let world: World;
let contact: Client;
let contributor: Client;
let convenor: Client;
let other: Client;
let reader: Client;
let county: Awaited<ReturnType<World['unit']>>;
let subRegion: Awaited<ReturnType<World['unit']>>;
let round: Awaited<ReturnType<World['round']>>;

beforeAll(async () => {
  world = await World.start();
  county = await world.unit('county');
  subRegion = await world.unit('subRegion', county);
  contact = await world.person(subRegion, 'contact', 'Kontakt');
  contributor = await world.person(subRegion, 'contributor');
  convenor = await world.person(county, 'convenor', 'Sammankallande');
  other = await world.person(county, 'convenor');
  reader = await world.person(county, 'reader');
  round = await world.round(county, await world.plan(county, 8), [county, subRegion]);
});
afterAll(() => world.stop());

describe('a contribution from blank to approved', () => {
  test('is written, submitted, returned, mended, and approved by its hash', async () => {
    const id = round.contribution(subRegion.id);
    expect((await contact.write(id, answer('Första versionen.'))).status).toBe(200);
    expect((await convenor.get(`/api/contributions/${id}`)).status).toBe(404);

    expect((await contact.move(id, 'submit')).body).toMatchObject({ state: 'submitted' });
    const seen = await convenor.contribution(id);
    expect(ContributionDetail.parse(seen).revision?.number).toBe(1);

    expect((await convenor.move(id, 'returnForChanges')).body).toMatchObject({
      status: 422,
      code: 'commentRequired',
    });
    expect((await convenor.move(id, 'returnForChanges', 'Lägg till siffror.')).body.state).toBe('returned');
    expect((await contact.write(id, answer('Andra versionen.'))).status).toBe(200);

    const meanwhile = await convenor.contribution(id);
    expect(JSON.stringify(meanwhile)).not.toContain('Andra versionen');
    expect(JSON.stringify(meanwhile)).toContain('Första versionen');

    await contact.move(id, 'submit');
    const stale = { transition: 'approve', revisionHash: seen.revision?.hash };
    expect((await convenor.post(`/api/contributions/${id}/transitions`, stale)).body.code).toBe(
      'staleRevision',
    );
    expect((await reader.get(`/api/contributions/${id}`)).status).toBe(404);
    expect((await convenor.move(id, 'approve')).body.state).toBe('approved');

    const approved = await reader.contribution(id);
    expect(JSON.stringify(approved.content)).toContain('Andra versionen');
    expect(approved.history).toEqual([]);
    expect(approved.previousRevision).toBeNull();
    const { history } = await contact.contribution(id);
    expect(history.map(({ event }) => event)).toEqual(['submit', 'returnForChanges', 'submit', 'approve']);
    expect(history[1]).toMatchObject({ comment: 'Lägg till siffror.', acting: { name: 'Sammankallande' } });
    expect(history[0]).toMatchObject({ revisionNumber: 1, acting: { name: 'Kontakt' } });
  });

  test('a stale save answers with both texts and loses neither', async () => {
    const id = round.contribution(subRegion.id, 1);
    expect(
      (await contact.put(`/api/contributions/${id}/draft`, { basedOn: 0, content: answer('Min.') })).status,
    ).toBe(200);
    const stale = await contributor.put(`/api/contributions/${id}/draft`, {
      basedOn: 0,
      content: answer('Din.'),
    });
    expect(stale.status).toBe(409);
    expect(stale.body).toMatchObject({
      code: 'staleVersion',
      current: { version: 1, content: answer('Min.') },
    });
    expect(stale.body.yours).toEqual(answer('Din.'));
  });

  test('a reader may not write, and a stranger learns nothing', async () => {
    const id = round.contribution(subRegion.id, 1);
    const save = { basedOn: 1, content: answer('Fel.') };
    expect((await reader.put(`/api/contributions/${id}/draft`, save)).status).toBe(403);
    expect((await convenor.put(`/api/contributions/${id}/draft`, save)).status).toBe(403);
    const elsewhere = await world.unit('county');
    const stranger = await world.person(elsewhere, 'convenor');
    expect((await stranger.put(`/api/contributions/${id}/draft`, save)).status).toBe(404);
    expect((await stranger.move(id, 'returnForChanges', 'x')).status).toBe(404);
    expect((await stranger.get(`/api/rounds/${round.id}/board`)).status).toBe(404);
  });

  test('the county text waits for the sub-region, and the other convenor approves it', async () => {
    const own = round.contribution(county.id, 2);
    const child = round.contribution(subRegion.id, 2);
    await convenor.write(own, answer('Länets text.'));
    await convenor.move(own, 'submit');
    expect((await other.move(own, 'approve')).body.code).toBe('childrenOpen');
    await contact.write(child, answer('Delregionens text.'));
    await contact.move(child, 'submit');
    await convenor.move(child, 'approve');
    expect((await convenor.move(own, 'approve')).body).toMatchObject({ status: 403, code: 'selfApproval' });
    expect((await other.move(own, 'approve')).body.state).toBe('approved');
  });
});

test('the board tells each person what they may know', async () => {
  const { body } = await convenor.get(`/api/rounds/${round.id}/board`);
  const board = Board.parse(body);
  expect(board.cells).toHaveLength(16);
  const forReader = Board.parse((await reader.get(`/api/rounds/${round.id}/board`)).body);
  expect(new Set(forReader.cells.map(({ state }) => state))).toEqual(new Set(['approved']));
});

test('without a session there is nothing', async () => {
  const nobody = world.anonymous();
  expect((await nobody.get(`/api/rounds/${round.id}/board`)).body).toMatchObject({ code: 'unauthenticated' });
  expect((await nobody.get('/api/me')).status).toBe(401);
});

test('a character that can’t be stored is a clear error with its place, not a fault of the server', async () => {
  const id = round.contribution(subRegion.id, 3);
  const saved = await contact.put(`/api/contributions/${id}/draft`, {
    basedOn: 0,
    content: answer('Text\0.'),
  });
  expect(saved.status).toBe(422);
  expect(saved.body.errors[0]).toMatchObject({ path: 'content.body.content.0.content.0.text' });
  expect(saved.body.errors[0].message).not.toBe('');
});
