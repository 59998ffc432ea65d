import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aCounty, type County } from './support/county.js';
import { World, answer } from './support/world.js';

let world: World;
let county: County;
let draft: string;
beforeAll(async () => {
  world = await World.start();
  county = await aCounty(world, 'Nord');
  draft = `/api/contributions/${county.round.contribution(county.subRegion.id)}/draft`;
});
afterAll(() => world.stop());

/** What a client that is not ours may send. */
async function send(method: 'GET' | 'POST' | 'PUT', url: string, payload?: string, headers = {}) {
  const { cookie } = county.people.contact;
  const sent = await world.app.inject({
    method,
    url,
    ...(payload !== undefined && { payload }),
    headers: { cookie, ...(payload !== undefined && { 'content-type': 'application/json' }), ...headers },
  });
  expect(sent.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(sent.payload).not.toMatch(/FST_|Error:|\bat .*\.ts|node_modules/);
  return sent.json();
}

test('what is no JSON is refused in words that say so, in both languages', async () => {
  for (const body of ['{"basedOn": 0, "content"', '', '{"__proto__": {"role": "convenor"}}'])
    expect(await send('PUT', draft, body)).toMatchObject({ status: 400, code: 'unreadable' });
  expect(await send('PUT', draft, '{"constructor": {"prototype": {}}}')).toMatchObject({ status: 400 });
  const xml = { 'content-type': 'application/xml', 'accept-language': 'en' };
  expect(await send('PUT', draft, '<a/>', xml)).toMatchObject({
    status: 415,
    code: 'unreadable',
    detail: 'It should be valid JSON, with the content type application/json.',
  });
  for (const type of ['text/plain', 'application/x-www-form-urlencoded'])
    expect(await send('PUT', draft, '{}', { 'content-type': type })).toMatchObject({ code: 'invalid' });
});

test('a body that is nested without end is refused, quickly', async () => {
  for (const levels of [200, 10_000, 1_000_000])
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      const depth = open === '[' ? levels : levels / 2;
      const inner = `${open.repeat(depth)}1${close.repeat(depth)}`;
      const started = Date.now();
      expect(await send('PUT', draft, `{"basedOn":0,"content":${inner}}`)).toMatchObject({
        status: 422,
        code: 'invalid',
      });
      expect(Date.now() - started).toBeLessThan(3000);
    }
});

test('a body of more than five megabytes is refused', async () => {
  const large = JSON.stringify({ basedOn: 0, content: answer('x'.repeat(6 * 1024 * 1024)) });
  expect(await send('PUT', draft, large)).toMatchObject({ status: 413, code: 'tooLarge' });
});

test('an address that can’t be read does not exist', async () => {
  for (const url of ['/api/contributions/%zz', `/api/contributions/${'a'.repeat(500)}`, '/public/editions/%'])
    expect(await send('GET', url)).toMatchObject({ status: 404, code: 'notFound' });
  expect(await send('GET', '/api/contributions/%00')).toMatchObject({ status: 422, code: 'invalid' });
  expect(await send('GET', '/api/nothing')).toMatchObject({ status: 404, code: 'notFound' });
});

test('numbers and days that the database has no room for are refused, and names of several lines', async () => {
  const { people, plan, round, root, organisation, subRegion } = county;
  const content = { body: answer('Text.').body, answers: [], reservation: null };
  const period = { from: 1, to: 9e15 };
  const section = { title: 'Område', strategyGoals: [], slots: [] };
  const call = { planId: plan.id, kind: 'statusReport', year: 2023, title: 'Omgång', deadline: '2023-09-30' };
  const called = { ...call, sectionIds: plan.sectionIds, unitIds: [subRegion.id] };
  const contribution = draft.replace('/draft', '');
  const name = 'Nämnden\r\nBcc: alla@test.example';
  const refused = [
    await people.contact.put(draft, { basedOn: 2 ** 31, content: answer('Text.') }),
    await people.contact.post(`${contribution}/transitions`, { transition: 'submit', basedOn: 2 ** 31 }),
    await people.representative.put(`/api/rounds/${round.id}/sections/${plan.sectionIds[0]}/feedback`, {
      unitId: organisation.id,
      basedOn: 2 ** 31,
      content,
    }),
    await people.convenor.put(`${contribution}/deadline`, { deadline: '0000-01-01' }),
    await people.convenor.post('/api/rounds', { ...called, opens: '0000-01-01' }),
    await people.convenor.post('/api/plans', {
      title: 'Plan',
      year: 2023,
      period,
      focusAreas: [{ number: '1', title: 'Fokus', sections: [section] }],
    }),
    await people.administrator.post('/api/units', { parentId: root.id, kind: 'municipality', name }),
    await people.administrator.post('/api/invitations', {
      email: 'a@test.example',
      name,
      locale: 'sv',
      seatId: null,
    }),
  ];
  for (const { body } of refused) expect(body).toMatchObject({ status: 422, code: 'invalid' });
});

test('a body of very many parts is refused before each of them is looked at', async () => {
  const cell = { type: 'tableCell', content: Array.from({ length: 200_000 }, () => ({ type: 'x' })) };
  const table = { type: 'table', content: [{ type: 'tableRow', content: [cell] }] };
  const body = { type: 'doc', content: [table] };
  const started = Date.now();
  expect(
    await send('PUT', draft, JSON.stringify({ basedOn: 0, content: { ...answer('Text.'), body } })),
  ).toMatchObject({ status: 413, code: 'tooLarge' });
  expect(Date.now() - started).toBeLessThan(2000);
});
