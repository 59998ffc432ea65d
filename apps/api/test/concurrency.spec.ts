import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client } from './support/client.js';
import { World, answer } from './support/world.js';

let world: World;
let county: Awaited<ReturnType<World['unit']>>;
let convenor: Client;

beforeAll(async () => {
  world = await World.start();
  county = await world.unit('county');
  convenor = await world.person(county, 'convenor');
});
afterAll(() => world.stop());

const people = 200;

/** Each adds a line of their own to the draft, and tries again on the newest text until it is saved. */
async function addLine(client: Client, id: string, line: string): Promise<void> {
  for (;;) {
    const { version, content } = await client.contribution(id);
    const lines = [...content.body.content, { type: 'paragraph', content: [{ type: 'text', text: line }] }];
    const { status } = await client.put(`/api/contributions/${id}/draft`, {
      basedOn: version,
      content: { ...content, body: { type: 'doc', content: lines } },
    });
    if (status === 200) return;
    expect(status).toBe(409);
  }
}

test('200 people who save at once, each their own section, lose nothing', async () => {
  const units = await Promise.all(Array.from({ length: people }, () => world.unit('subRegion', county)));
  const round = await world.round(county, await world.plan(county), units);
  const writers: Client[] = [];
  for (const unit of units) writers.push(await world.person(unit, 'contributor'));
  const saves = await Promise.all(
    writers.map((writer, at) =>
      writer.put(`/api/contributions/${round.contribution(units[at]!.id)}/draft`, {
        basedOn: 0,
        content: answer(`Rad ${at}.`),
      }),
    ),
  );
  expect(saves.filter(({ status }) => status !== 200)).toEqual([]);
  const rows = await world.db.query<{ unit: string; draft: object }[]>(
    'select unit_id as unit, draft from contribution where round_id = $1',
    [round.id],
  );
  for (const [at, unit] of units.entries())
    expect(rows.find((row) => row.unit === unit.id)?.draft).toEqual(answer(`Rad ${at}.`));
}, 60_000);

test('200 saves over the same version: one is acknowledged, and it is the one that is kept', async () => {
  const unit = await world.unit('subRegion', county);
  const round = await world.round(county, await world.plan(county), [unit]);
  const writer = await world.person(unit, 'contributor');
  const id = round.contribution(unit.id);
  const saves = await Promise.all(
    Array.from({ length: people }, (_, at) =>
      writer.put(`/api/contributions/${id}/draft`, { basedOn: 0, content: answer(`Rad ${at}.`) }),
    ),
  );
  const acknowledged = saves.flatMap(({ status }, at) => (status === 200 ? [at] : []));
  expect(acknowledged).toHaveLength(1);
  expect((await writer.contribution(id)).content).toEqual(answer(`Rad ${acknowledged[0]}.`));
  expect(saves.filter(({ status }) => status === 409)).toHaveLength(people - 1);
}, 60_000);

test('twenty who add to the same text lose no acknowledged line', async () => {
  const unit = await world.unit('subRegion', county);
  const round = await world.round(county, await world.plan(county), [unit]);
  const id = round.contribution(unit.id);
  const writers: Client[] = [];
  for (let at = 0; at < 20; at++) writers.push(await world.person(unit, 'contributor'));
  await Promise.all(writers.map((writer, at) => addLine(writer, id, `rad-${at}.`)));
  const text = JSON.stringify((await writers[0]!.contribution(id)).content);
  for (let at = 0; at < 20; at++) expect(text).toContain(`rad-${at}.`);
}, 60_000);

test('a decision is made once: of ten approvals at the same time one succeeds, with one history row', async () => {
  const unit = await world.unit('subRegion', county);
  const round = await world.round(county, await world.plan(county), [unit]);
  const id = round.contribution(unit.id);
  const contact = await world.person(unit, 'contact');
  await contact.write(id, answer('Text.'));
  await contact.move(id, 'submit');
  const { revision } = await convenor.contribution(id);
  const decisions = await Promise.all(
    Array.from({ length: 10 }, () =>
      convenor.post(`/api/contributions/${id}/transitions`, {
        transition: 'approve',
        revisionHash: revision!.hash,
      }),
    ),
  );
  expect(decisions.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(decisions.filter(({ body }) => body.code === 'wrongState')).toHaveLength(9);
  const { history } = await convenor.contribution(id);
  expect(history.filter(({ event }) => event === 'approve')).toHaveLength(1);
});

test('a text withdrawn and rewritten while it is being approved is not approved unseen', async () => {
  const unit = await world.unit('subRegion', county);
  const round = await world.round(county, await world.plan(county), [unit]);
  const id = round.contribution(unit.id);
  const contact = await world.person(unit, 'contact');
  await contact.write(id, answer('Sedd text.'));
  await contact.move(id, 'submit');
  const { revision } = await convenor.contribution(id);
  await contact.move(id, 'withdraw');
  await contact.write(id, answer('Osedd text.'));
  const [, approval] = await Promise.all([
    contact.move(id, 'submit'),
    convenor.post(`/api/contributions/${id}/transitions`, {
      transition: 'approve',
      revisionHash: revision!.hash,
    }),
  ]);
  expect(['wrongState', 'staleRevision', 'notFound']).toContain(approval.body.code);
  expect((await contact.contribution(id)).state).toBe('submitted');
});

test('a parent is not approved over a child that is being reopened: it waits, and sees what came of it', async () => {
  const subRegion = await world.unit('subRegion', county);
  const municipality = await world.unit('municipality', subRegion);
  const round = await world.round(county, await world.plan(county), [subRegion, municipality]);
  const [parent, child] = [round.contribution(subRegion.id), round.contribution(municipality.id)];
  const contact = await world.person(subRegion, 'contact');
  const below = await world.person(municipality, 'contact');
  for (const [client, id] of [
    [below, child],
    [contact, parent],
  ] as const) {
    await client.write(id, answer('Text.'));
    expect((await client.move(id, 'submit')).status).toBe(200);
  }
  expect((await contact.move(child, 'approve')).status).toBe(200);
  let settled = false;
  // A reopening that has written its row and has not committed yet.
  const approval = await world.db.transaction(async (tx) => {
    await tx.query(`update contribution set state = 'returned' where id = $1`, [child]);
    const asked = convenor.move(parent, 'approve').finally(() => (settled = true));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(settled).toBe(false);
    return { asked };
  });
  expect((await approval.asked).body.code).toBe('childrenOpen');
  expect((await convenor.contribution(parent)).state).toBe('submitted');
});
