import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aCounty, type County } from './support/county.js';
import { World, answer } from './support/world.js';

let world: World;
let county: County;
const said: string[] = [];

beforeAll(async () => {
  world = await World.start();
  county = await aCounty(world, 'Nord', 2);
  // TypeORM tells its logger of every statement, also of those that begin and end a transaction.
  const silent = () => undefined;
  Object.assign(world.db, {
    logger: {
      logQuery: (sql: string) => said.push(sql),
      logQueryError: silent,
      logQuerySlow: silent,
      logSchemaBuild: silent,
      logMigration: silent,
      log: silent,
    },
  });
});
afterAll(() => world.stop());

/** The statements of one request, who is signed in included. */
async function statementsOf(
  request: () => Promise<{ status: number; text: string }>,
  expected = 200,
): Promise<number> {
  said.length = 0;
  const { status, text } = await request();
  expect([status, text]).toEqual([expected, text]);
  expect(said.length).toBeGreaterThan(1);
  return said.length;
}

test('a read takes at most three statements', async () => {
  const { people, round, subRegion, plan } = county;
  const { contact, convenor } = people;
  const id = round.contribution(subRegion.id);
  for (const client of [contact, convenor])
    for (const url of [
      `/api/rounds/${round.id}/board`,
      `/api/rounds/${round.id}/feedback`,
      `/api/plans/${plan.id}`,
      '/api/tasks',
      '/api/editions',
      `/api/rounds/${round.id}/sections/${plan.sectionIds[0]}/review`,
      ...(client === contact
        ? [
            `/api/contributions/${id}`,
            `/api/contributions/${id}/background`,
            `/api/contributions/${id}/comments`,
            `/api/rounds/${round.id}/units/${subRegion.id}/report`,
          ]
        : []),
    ])
      expect([url, await statementsOf(() => client.get(url))]).toEqual([url, 2]);
  // The words' stems come first.
  expect(await statementsOf(() => contact.get('/api/search?q=avsnitt'))).toBe(3);
});

test('a save takes two statements, a transition six, however many wait above and below', async () => {
  const { people, round, subRegion } = county;
  const { contact, convenor } = people;
  const id = round.contribution(subRegion.id);
  const save = (basedOn: number) =>
    contact.put(`/api/contributions/${id}/draft`, { basedOn, content: answer('Text.') });
  expect(await statementsOf(() => save(0))).toBe(2);
  expect(await statementsOf(() => save(1))).toBe(2);
  const move = (client: typeof contact, body: object) =>
    statementsOf(() => client.post(`/api/contributions/${id}/transitions`, body));
  expect(await move(contact, { transition: 'submit' })).toBe(6);
  // What is said begins a thread of comments as well.
  expect(await move(convenor, { transition: 'returnForChanges', comment: 'Mer.' })).toBe(7);
  expect(await move(contact, { transition: 'submit' })).toBe(6);
  const { revision } = await convenor.contribution(id);
  const see = () => convenor.put(`/api/contributions/${id}/seen`, { revisionId: revision!.id });
  expect(await statementsOf(see, 204)).toBe(2);
  expect(await move(convenor, { transition: 'approve', revisionHash: revision!.hash })).toBe(6);
});
