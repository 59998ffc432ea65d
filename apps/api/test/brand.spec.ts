import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Brand, Welcome, mostLogoBytes } from '@samsyn/domain';
import sharp from 'sharp';
import { logoCid } from '../src/notification/letter.js';
import type { Client } from './support/client.js';
import { aCounty, approveCountyText, approveSubRegion, publish, type County } from './support/county.js';
import { mailOf } from './support/mail.js';
import { World } from './support/world.js';

let world: World;
let county: County;
let administrator: Client;
let count = 0;

beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  county = await aCounty(world, `Län ${(count += 1)}`, 1);
  administrator = county.people.administrator;
});
afterAll(() => world.stop());

const brand = async () => Brand.parse((await administrator.get('/api/brand')).body);
const change = async (changes: object) => {
  const { version, colours, locale } = await brand();
  return administrator.put('/api/brand', { basedOn: version, colours, locale, ...changes });
};
const readable = { light: '#8a1538', dark: '#f2a3bb' };
const drawing = (width = 900, height = 300) =>
  sharp({ create: { width, height, channels: 4, background: { r: 200, g: 0, b: 60, alpha: 0.5 } } });
async function send(file: Buffer, client = administrator) {
  const answer = await world.app.inject({
    method: 'PUT',
    url: '/api/brand/logo',
    payload: file,
    headers: { cookie: client.cookie, 'content-type': 'application/octet-stream' },
  });
  return { status: answer.statusCode, body: answer.json() };
}
const fetched = async (url: string, cookie = '') => {
  const answer = await world.app.inject({ method: 'GET', url, headers: { cookie } });
  return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload };
};

describe('colours', () => {
  test('are everybody’s in the county once they are chosen, and the standard again', async () => {
    expect(await brand()).toEqual({ version: 0, colours: null, logo: null, locale: 'sv' });
    expect((await change({ colours: readable })).status).toBe(200);
    const { body } = await county.people.contact.get('/api/me');
    expect(body.brand).toEqual({ colours: readable, logo: null, locale: 'sv' });
    expect((await change({ colours: null })).body.colours).toBeNull();
    const { body: log } = await administrator.get('/api/log?group=appearance');
    expect(log.lines.map(({ event }: { event: string }) => event)).toEqual(['colourReset', 'colourChanged']);
  });

  test('that can’t be read are refused, each at its field', async () => {
    const { body } = await change({ colours: { light: '#ffd200', dark: '#00338d' } });
    expect(body).toMatchObject({
      status: 422,
      errors: [
        { path: 'colours.light', code: 'lowContrast' },
        { path: 'colours.dark', code: 'lowContrast' },
      ],
    });
    expect((await change({ colours: { ...readable, light: 'red' } })).status).toBe(422);
    expect((await change({ colours: { ...readable, light: '#8A1538' } })).body.colours.light).toBe('#8a1538');
  });

  test('are chosen over no one else’s choice', async () => {
    await change({ colours: readable });
    const late = { basedOn: 0, colours: null, locale: 'sv' };
    expect((await administrator.put('/api/brand', late)).body).toMatchObject({
      code: 'staleVersion',
      current: { colours: readable },
    });
    const both = await Promise.all(
      ['sv', 'en'].map((locale) => administrator.put('/api/brand', { basedOn: 1, colours: null, locale })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });
});

describe('a logo', () => {
  test('is drawn anew, as a PNG no larger than it is shown, with nothing else of the file', async () => {
    const file = await drawing()
      .withExif({ IFD0: { Copyright: 'Hemlig plats' } })
      .jpeg()
      .toBuffer();
    expect(file.includes('Hemlig plats')).toBe(true);
    const { status, body } = await send(file);
    expect([status, body.logo]).toEqual([200, { href: expect.any(String), width: 384, height: 128 }]);
    const { headers, bytes } = await fetched(body.logo.href, county.people.reader.cookie);
    expect(headers).toMatchObject({ 'content-type': 'image/png', 'x-content-type-options': 'nosniff' });
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 384, height: 128 });
    expect(bytes.includes('Hemlig plats')).toBe(false);
    expect((await fetched(body.logo.href)).status).toBe(401);
  });

  test('may be PNG, JPEG or WebP; a program, an animation and what only pretends are refused', async () => {
    for (const file of [await drawing().png().toBuffer(), await drawing().webp().toBuffer()])
      expect((await send(file)).status).toBe(200);
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const png = await drawing().png().toBuffer();
    const refused = [
      svg,
      Buffer.from(`<?xml version="1.0"?>${svg.toString()}`),
      await drawing().gif().toBuffer(),
      await drawing().tiff().toBuffer(),
      png.subarray(0, 200),
      Buffer.concat([png.subarray(0, 12), svg]),
      Buffer.alloc(0),
    ];
    for (const file of refused) expect((await send(file)).body.code).toBe('logoUnreadable');
    expect((await send(Buffer.alloc(mostLogoBytes + 1))).body.code).toBe('logoTooLarge');
    expect((await administrator.put('/api/brand/logo', { image: 'x' })).body.code).toBe('logoUnreadable');
  });

  test('is the administrator’s to change', async () => {
    const png = await drawing().png().toBuffer();
    for (const [role, client] of Object.entries(county.people)) {
      const allowed = role === 'administrator';
      expect([role, (await send(png, client)).status]).toEqual([role, allowed ? 200 : 403]);
      expect([role, (await client.get('/api/brand')).status]).toEqual([role, allowed ? 200 : 403]);
    }
    expect((await administrator.request('DELETE', '/api/brand/logo')).body.logo).toBeNull();
    expect((await fetched('/api/brand/logo', administrator.cookie)).status).toBe(404);
  });

  test('stands on the county’s published pages, in its colours', async () => {
    const address = `/public/counties/${county.root.id}/logo`;
    expect((await fetched(address)).status).toBe(404);
    const { body } = await send(await drawing().png().toBuffer());
    await approveSubRegion(county, 0, 'Text.');
    await approveCountyText(county, 0, 'Länets.');
    const id = await publish(county);
    const page = await world.anonymous().get(`/public/editions/${id}`);
    const [, shown] = /<img class="logo" src="([^"]+)"/.exec(page.text.replace(/\s+/g, ' '))!;
    expect(shown).toBe(`${address}?v=${body.logo.href.split('=')[1]}`);
    const { status, headers } = await fetched(shown!);
    expect([status, headers['content-type']]).toEqual([200, 'image/png']);
    expect((await fetched(`/public/counties/${randomUUID()}/logo`)).status).toBe(404);

    await change({ colours: readable });
    const inColour = await world.anonymous().get(`/public/editions/${id}`);
    const style = ':root{--accent:light-dark(#8a1538,#f2a3bb)}';
    expect(inColour.text).toContain(`<style>${style}</style>`);
    const allowed = createHash('sha256').update(style).digest('base64');
    expect(inColour.headers['content-security-policy']).toContain(`'sha256-${allowed}'`);
    expect(page.headers['content-security-policy']).not.toContain(allowed);
    await administrator.request('DELETE', '/api/brand/logo');
    const known = { 'if-none-match': String(page.headers['etag']) };
    const after = await world.anonymous().request('GET', `/public/editions/${id}`, undefined, known);
    expect([after.status, after.text.includes('class="logo"')]).toEqual([200, false]);
    expect((await fetched(address)).status).toBe(404);
  });
});

describe('where one signs in', () => {
  const welcome = async (query = '') =>
    Welcome.parse((await world.anonymous().get(`/api/welcome${query}`)).body).county;

  test('the county that the browser remembers is seen, and no other', async () => {
    await send(await drawing().png().toBuffer());
    await change({ colours: readable });
    const shown = await welcome(`?county=${county.root.id}`);
    expect(shown).toMatchObject({ name: county.root.name, colours: readable, locale: 'sv' });
    expect((await fetched(shown!.logo!.href)).status).toBe(200);
    // There are several: a stranger is told of none of them, and no unit of one is taken for a county.
    await aCounty(world, `Län ${(count += 1)}`, 1);
    expect(await welcome()).toBeNull();
    expect(await welcome(`?county=${randomUUID()}`)).toBeNull();
    expect(await welcome(`?county=${county.subRegion.id}`)).toBeNull();
    expect((await world.anonymous().get('/api/welcome?county=x')).status).toBe(422);
  });

  test('the only county that there is is seen by everybody', async () => {
    const alone = await World.start();
    const { name } = await alone.unit('county');
    expect((await alone.anonymous().get('/api/welcome')).body.county).toMatchObject({ name, logo: null });
    await alone.stop();
  });
});

describe('letters', () => {
  test('are in the county’s colour and show its logo, under its name; another county’s are as before', async () => {
    await send(await drawing().png().toBuffer());
    await change({ colours: readable });
    const other = await aCounty(world, `Län ${(count += 1)}`, 1);
    const [invited] = await mailOf(world, () => invite(administrator));
    expect(invited!.html).toContain(
      `<img src="cid:${logoCid}" alt="${county.root.name}" width="192" height="64"`,
    );
    expect(invited!.html).toContain('color:#8a1538');
    const [elsewhere] = await mailOf(world, () => invite(other.people.administrator));
    expect(elsewhere!.html).not.toMatch(/<img|#8a1538/);
    const preview = await administrator.post('/api/mail-templates/invitation/sv/preview', {
      subject: 'Välkommen',
      introduction: 'Hej!',
    });
    expect(preview.body.html).toContain(`cid:${logoCid}`);
  });
});

const invite = (by: Client) =>
  by.post('/api/invitations', {
    name: 'Ny',
    email: `${randomUUID()}@test.example`,
    locale: 'sv',
    seatId: null,
  });
