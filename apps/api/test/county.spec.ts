import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createCounty } from '../src/county/create-county.js';
import { Client } from './support/client.js';
import { World } from './support/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

const ada = { county: 'Exempellandet', administrator: 'Ada Exempel', email: 'ada@exempel.example' };

test('a new county has an administrator, who chooses a password and makes the rest', async () => {
  const token = await createCounty(world.app, world.db, ada);
  const used = await world.anonymous().post(`/api/links/${token}`, { password: 'ett långt lösenord' });
  expect(used.status).toBe(200);
  const client = new Client(
    world.app,
    used.body.accountId,
    String(used.headers['set-cookie']).split(';')[0]!,
  );
  const unit = { parentId: used.body.rootId, kind: 'subRegion', name: 'Kusten' };
  const made = await client.post('/api/units', unit);
  expect(made.status).toBe(201);
  const seat = { unitId: made.body.id, role: 'contact', title: 'Kontakt' };
  expect((await client.post('/api/seats', seat)).status).toBe(201);
  expect((await client.get('/api/units')).body).toHaveLength(2);
});

test('an address that has an account already is refused in one sentence', async () => {
  await expect(createCounty(world.app, world.db, ada)).rejects.toThrow(
    'There is an account for ada@exempel.example',
  );
  const [{ count }] = await world.db.query<[{ count: number }]>(
    'select count(*)::int as count from unit where parent_id is null',
  );
  expect(count).toBe(1);
});
