import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { canonicalJson } from '@samsyn/domain';
import { strFromU8, unzipSync } from 'fflate';
import type { Client } from './support/client.js';
import {
  aCounty,
  approveCountyText,
  approveSubRegion,
  cover,
  publish,
  type County,
} from './support/county.js';
import { World } from './support/world.js';

let world: World;
let county: County;
let nobody: Client;
let id: string;

const known = (url: string, tag: unknown) =>
  nobody.request('GET', url, undefined, { 'if-none-match': String(tag) });

beforeAll(async () => {
  world = await World.start({ PUBLIC_URL: 'http://localhost:4444' });
  nobody = world.anonymous();
  county = await aCounty(world, 'Skåne', 2);
  await approveSubRegion(county, 0, 'Delregionens redovisning.');
  await approveCountyText(county, 0, 'Länets sammanfattning.');
  id = await publish(county);
});
afterAll(() => world.stop());

describe('a published edition', () => {
  test('is a page for anyone, without script or session', async () => {
    const page = await nobody.get(`/public/editions/${id}`);
    expect(page.status).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['set-cookie']).toBeUndefined();
    expect(page.text).toContain('Delregionens redovisning.');
    expect(page.text).toContain('Länets sammanfattning.');
    expect(page.text).toContain('RSP 2023-014');
    expect(page.text).toContain(
      `<link rel="canonical" href="http://localhost:4444/public/editions/${id}" />`,
    );
    expect(page.text).not.toContain('<script');
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src|unsafe/);
    const english = await nobody.request('GET', `/public/editions/${id}`, undefined, {
      'accept-language': 'en',
    });
    expect(english.text).toBe(page.text);
  });

  test('is in the list of all counties’ editions, newest first', async () => {
    world.clock.moment = new Date('2023-09-16T10:00:00Z');
    await approveSubRegion(county, 1, 'Mer.');
    const later = await publish(county);
    const theirs = await aCounty(world, 'Blekinge');
    await approveSubRegion(theirs, 0, 'Deras.');
    await theirs.people.convenor.post(`/api/rounds/${theirs.round.id}/editions`, cover);
    const list = await nobody.get('/public');
    expect(list.status).toBe(200);
    expect(list.text.indexOf(later)).toBeGreaterThan(0);
    expect(list.text.indexOf(later)).toBeLessThan(list.text.indexOf(id));
    expect(list.text).not.toContain('Blekinge');
    await publish(theirs);
    expect((await known('/public', list.headers['etag'])).status).toBe(200);
    expect((await nobody.get('/public')).text).toContain('Blekinge');
  });

  test('is kept by caches and asked for again by its tag', async () => {
    for (const url of [
      '/public',
      `/public/editions/${id}`,
      `/public/editions/${id}.docx`,
      `/public/editions/${id}.json`,
    ]) {
      const first = await nobody.get(url);
      expect(first.headers['cache-control']).toBe('public, no-cache');
      const again = await known(url, first.headers['etag']);
      expect({ url, status: again.status, text: again.text }).toEqual({ url, status: 304, text: '' });
      expect((await known(url, `"other", ${String(first.headers['etag'])}`)).status).toBe(304);
      expect((await known(url, '"other"')).status).toBe(200);
    }
  });

  test('is a Word file and data as well', async () => {
    const word = await world.app.inject({ url: `/public/editions/${id}.docx` });
    expect(word.headers['content-type']).toBe(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    );
    expect(word.headers['content-disposition']).toContain("filename*=UTF-8''%C3%85rsrapport");
    const files = unzipSync(new Uint8Array(word.rawPayload));
    expect(strFromU8(files['word/document.xml']!)).toContain('Länets sammanfattning.');
    const { headers, body } = await nobody.get(`/public/editions/${id}.json`);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(body).toMatchObject({
      id,
      address: `http://localhost:4444/public/editions/${id}`,
      county: 'Skåne',
      number: 1,
      decision: { date: '2023-10-06', registryNumber: 'RSP 2023-014' },
      document: { kind: 'edition', title: cover.title },
    });
    expect(createHash('sha256').update(canonicalJson(body.document)).digest('hex')).toBe(body.hash);
  });
});

test('what is not published does not exist, and says so on a Swedish page', async () => {
  const compiled = (await county.people.convenor.post(`/api/rounds/${county.round.id}/editions`, cover)).body
    .id;
  const unknown = '3f0c7f7e-5f0a-4a65-9f55-0f9b7e1f2a3b';
  for (const one of [compiled, unknown, 'inget', `${id}.exe`])
    for (const ending of ['', '.docx', '.json']) {
      const { status, text, headers } = await nobody.get(`/public/editions/${one}${ending}`);
      expect({ one, ending, status }).toEqual({ one, ending, status: 404 });
      expect(text).toContain('Sidan finns inte');
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
    }
});

test('a withdrawn edition says so at the same address, and its text is gone', async () => {
  const { convenor } = county.people;
  const transitions = `/api/editions/${id}/transitions`;
  const before = await nobody.get(`/public/editions/${id}`);
  expect((await convenor.post(transitions, { transition: 'withdraw' })).body.code).toBe('commentRequired');
  await convenor.post(transitions, { transition: 'withdraw', comment: 'Ett diagram var fel.' });
  const page = await known(`/public/editions/${id}`, before.headers['etag']);
  expect(page.status).toBe(200);
  expect(page.headers['x-robots-tag']).toBe('noindex');
  expect(page.text).toContain('Ett diagram var fel.');
  expect(page.text).toContain('Ersätts av');
  expect(page.text).not.toContain('Delregionens redovisning.');
  for (const ending of ['.docx', '.json']) {
    const { status, text } = await nobody.get(`/public/editions/${id}${ending}`);
    expect(status).toBe(410);
    expect(text).not.toContain('Delregionens redovisning.');
  }
  expect((await nobody.get('/public')).text).not.toContain(`/public/editions/${id}"`);
});
