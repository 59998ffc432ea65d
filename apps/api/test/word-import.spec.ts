import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { WordImport, emptyFeedback } from '@samsyn/domain';
import type { Client } from './support/client.js';
import { aCounty, type County } from './support/county.js';
import { aWordFile } from './support/word-files.js';
import { World, answer } from './support/world.js';

let world: World;
let county: County;
let elsewhere: County;
let file: Buffer;

beforeAll(async () => {
  world = await World.start();
  county = await aCounty(world, 'Län');
  elsewhere = await aCounty(world, 'Grannlän');
  file = await aWordFile();
});
afterAll(() => world.stop());

const send = (client: Client, path: string, bytes: Buffer, headers = {}) =>
  client.request('POST', `/api/${path}/word-import`, bytes, {
    'content-type': 'application/octet-stream',
    ...headers,
  });

test('whoever writes the text has a Word file read for it, and nobody else', async () => {
  const { people, round, subRegion } = county;
  const id = round.contribution(subRegion.id);
  const path = `contributions/${id}`;
  for (const client of [people.contact, people.contributor]) {
    const { status, body } = await send(client, path, file);
    expect(status).toBe(200);
    expect(WordImport.parse(body).html).toContain('<h1>Vad vi har gjort</h1>');
  }
  expect((await send(people.convenor, path, file)).status).toBe(403);
  for (const client of [people.representative, people.reader, people.decider, elsewhere.people.contact])
    expect([403, 404]).toContain((await send(client, path, file)).status);
  expect((await send(elsewhere.people.contributor, path, file)).status).toBe(404);
  expect((await send(world.anonymous(), path, file)).status).toBe(401);

  await people.contact.write(id, answer('Text.'));
  await people.contact.move(id, 'submit');
  expect((await send(people.contact, path, file)).body).toMatchObject({ code: 'notWritable' });
});

test('a user organisation has one read for its own words', async () => {
  const { people, round, plan, organisation } = county;
  const place = `/api/rounds/${round.id}/sections/${plan.sectionIds[0]}/feedback`;
  const begin = { unitId: organisation.id, basedOn: 0, content: emptyFeedback };
  const { body } = await people.representative.put(place, begin);
  const path = `feedback/${body.id}`;
  expect((await send(people.representative, path, file)).status).toBe(200);
  expect((await send(people.convenor, path, file)).status).toBe(403);
  await people.representative.post(`/api/feedback/${body.id}/sending`, { basedOn: 1 });
  expect((await send(people.convenor, path, file)).status).toBe(403);
  expect((await send(elsewhere.people.representative, path, file)).status).toBe(404);
});

test('what is no Word file is refused with a sentence', async () => {
  const contribution = elsewhere.round.contribution(elsewhere.subRegion.id);
  const { contact } = elsewhere.people;
  const path = `contributions/${contribution}`;
  const refused = await send(contact, path, Buffer.from('Bara ord.'), { 'accept-language': 'sv' });
  expect(refused).toMatchObject({
    status: 422,
    body: { code: 'notWord', title: 'Filen går inte att läsa som en Word-fil' },
  });
  expect((await contact.post(`/api/${path}/word-import`, { a: 1 })).body.code).toBe('notWord');
  const large = await send(contact, path, Buffer.from('x'), { 'content-length': String(26 * 1024 * 1024) });
  expect(large).toMatchObject({ status: 413, body: { code: 'wordTooLarge' } });
});

test('nothing of the file is kept', async () => {
  const { people, round, root } = county;
  const before = await people.convenor.get(`/api/contributions/${round.contribution(root.id)}`);
  await send(people.convenor, `contributions/${round.contribution(root.id)}`, file);
  const after = await people.convenor.get(`/api/contributions/${round.contribution(root.id)}`);
  expect(after.body).toEqual(before.body);
});
