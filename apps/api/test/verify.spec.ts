import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { outputFormats, type OutputFormat } from '@samsyn/domain';
import { RenderingService } from '../src/rendering/rendering.service.js';
import { aCounty, approveSubRegion, cover, decision, publish, type County } from './support/county.js';
import { World } from './support/world.js';

jest.setTimeout(60_000);

let world: World;
let county: County;
let address = 0;

beforeAll(async () => {
  world = await World.start();
  county = await aCounty(world, 'Skåne');
  await approveSubRegion(county, 0, 'Delregionens redovisning.');
});
beforeEach(() => {
  address += 1;
});
afterAll(() => world.stop());

/** A form with a file, as a browser without a script sends it. */
function send(file: Buffer | null, headers: Record<string, string> = {}) {
  const mark = '----kontroll';
  const payload = Buffer.concat([
    Buffer.from(
      `--${mark}\r\ncontent-disposition: form-data; name="file"; filename="${file ? 'fil.pdf' : ''}"\r\n`,
    ),
    Buffer.from('content-type: application/octet-stream\r\n\r\n'),
    file ?? Buffer.alloc(0),
    Buffer.from(`\r\n--${mark}--\r\n`),
  ]);
  return world.app.inject({
    method: 'POST',
    url: '/public/verify',
    remoteAddress: `10.0.0.${address}`,
    headers: { 'content-type': `multipart/form-data; boundary=${mark}`, ...headers },
    payload,
  });
}
const ask = (sum: string) =>
  world.app.inject({ url: `/public/verify?sha256=${sum}`, remoteAddress: `10.0.0.${address}` });
const fileOf = async (id: string, format: OutputFormat) =>
  (
    await world.app.inject({
      url: `/api/editions/${id}/document.${format}`,
      headers: { cookie: county.people.convenor.cookie },
    })
  ).rawPayload;
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const compile = async () =>
  (await county.people.convenor.post(`/api/rounds/${county.round.id}/editions`, cover)).body.id as string;
const adopt = (id: string) =>
  county.people.decider.post(`/api/editions/${id}/transitions`, { transition: 'adopt', decision });

test('a page for anyone, without a script, that sends to itself and nowhere else', async () => {
  const { statusCode, headers, payload } = await world.app.inject({ url: '/public/verify' });
  expect(statusCode).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(String(headers['content-security-policy'])).toContain("form-action 'self'");
  expect(String(headers['content-security-policy'])).not.toMatch(/script-src|unsafe/);
  expect(payload).toContain('enctype="multipart/form-data"');
  expect(payload).not.toContain('<script');
});

test('every file of a published edition is told for what it is, and a changed one is not', async () => {
  const id = await publish(county);
  for (const format of outputFormats) {
    const file = await fileOf(id, format);
    const { statusCode, payload } = await send(file);
    expect([format, statusCode]).toEqual([format, 200]);
    expect(payload).toContain('Filen är den som fastställdes');
    expect(payload).toContain('RSP 2023-014');
    expect(payload).toContain('6 oktober 2023');
    expect(payload).toContain(`/public/editions/${id}`);
    expect((await ask(sha256(file))).payload).toContain('Filen är den som fastställdes');
    const changed = Buffer.concat([file, Buffer.from(' ')]);
    expect((await send(changed)).payload).toContain('Filen känns inte igen');
  }
  const file = await fileOf(id, 'pdf');
  await county.people.convenor.post(`/api/editions/${id}/transitions`, {
    transition: 'withdraw',
    comment: 'Ett fel.',
  });
  const { payload } = await send(file);
  expect(payload).toContain('utgåvan är återkallad');
  expect(payload).not.toContain('Delregionens redovisning');
});

test('an older edition’s file says that there is a newer one', async () => {
  const [first, second] = [await publish(county), await publish(county)];
  expect((await send(await fileOf(first!, 'json'))).payload).toContain('men det finns en nyare utgåva');
  expect((await send(await fileOf(second!, 'json'))).payload).not.toContain('nyare utgåva');
  const page = await world.app.inject({ url: `/public/editions/${first}` });
  expect(page.payload).toContain('Det finns en nyare utgåva:');
  expect(page.payload).toContain(`/public/editions/${second}`);
});

test('nothing of an edition that is not published is told, also not that it is there', async () => {
  const id = await compile();
  await adopt(id);
  expect(await world.app.get(RenderingService).isSealed(id)).toBe(true);
  for (const format of outputFormats) {
    const file = await fileOf(id, format);
    for (const { statusCode, payload } of [await send(file), await ask(sha256(file))]) {
      expect(statusCode).toBe(200);
      expect(payload).toContain('Filen känns inte igen');
      expect(payload).not.toContain(cover.title);
      expect(payload).not.toContain(id);
    }
  }
});

test('what is no file, no sum or too much is said, and nothing is kept', async () => {
  expect((await send(null)).statusCode).toBe(422);
  expect((await send(null)).payload).toContain('Välj en fil att kontrollera');
  expect((await send(Buffer.from('x'), { 'content-type': 'multipart/form-data' })).statusCode).toBe(422);
  expect((await ask('abc')).statusCode).toBe(422);
  expect((await ask("'%20or%201=1")).statusCode).toBe(422);
  const large = await send(Buffer.from('x'), { 'content-length': String(200 * 1024 * 1024) });
  expect(large.statusCode).toBe(413);
  const html = await ask('%3Cscript%3Ealert(1)%3C/script%3E');
  expect(html.payload).not.toContain('<script');
});

test('so many checks from one address, and no more for a while', async () => {
  const sum = 'a'.repeat(64);
  for (let times = 0; times < 60; times += 1) expect((await ask(sum)).statusCode).toBe(200);
  expect((await ask(sum)).statusCode).toBe(429);
  expect((await send(Buffer.from('x'))).statusCode).toBe(429);
  address += 1;
  expect((await ask(sum)).statusCode).toBe(200);
});
