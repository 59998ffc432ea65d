import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { maxPictureBytes } from '@samsyn/domain';
import sharp from 'sharp';
import { aCounty, type County } from './support/county.js';
import type { Client } from './support/client.js';
import { aPicture, putIn, send } from './support/pictures.js';
import { World } from './support/world.js';

let world: World;
let county: County;
let contact: Client;

beforeAll(async () => {
  world = await World.start();
  county = await aCounty(world, 'Nord');
  ({ contact } = county.people);
});
afterAll(() => world.stop());

const kept = async () =>
  (await world.db.query<{ count: string }[]>('select count(*) from attachment'))[0]!.count;
const shown = async (id: string) => {
  const { rawPayload, headers } = await world.app.inject({
    url: `/api/attachments/${id}`,
    headers: { cookie: contact.cookie },
  });
  return { picture: await sharp(rawPayload).metadata(), headers, bytes: rawPayload };
};

test('a photograph is kept upright, without the place where it was taken, no larger than it is printed', async () => {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 };
  const photograph = await sharp({
    create: { width: 3000, height: 2000, channels: 3, background: '#888', noise },
  })
    .jpeg()
    .withExif({ IFD3: { GPSLatitude: '55/1 36/1 0/1' }, IFD0: { Copyright: 'Någon' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  expect((await sharp(photograph).metadata()).exif).toBeDefined();
  const { status, body } = await send(contact, county.subRegion.id, photograph);
  expect([status, body]).toEqual([
    201,
    { id: expect.any(String), mediaType: 'image/jpeg', width: 1067, height: 1600 },
  ]);
  const { picture, headers } = await shown(body.id);
  expect(picture).toMatchObject({ format: 'jpeg', width: 1067, height: 1600 });
  for (const kind of ['exif', 'icc', 'iptc', 'xmp', 'orientation'] as const)
    expect([kind, picture[kind]]).toEqual([kind, undefined]);
  expect(headers).toMatchObject({
    'content-type': 'image/jpeg',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-cache',
  });
});

test('a drawing stays sharp and transparent, whichever format it came in', async () => {
  const dot = (alpha: number) =>
    sharp({ create: { width: 60, height: 40, channels: 4, background: { r: 0, g: 90, b: 0, alpha } } });
  for (const file of [dot(0.5).png(), dot(0.5).webp(), dot(0).gif()]) {
    const { body } = await send(contact, county.subRegion.id, await file.toBuffer());
    expect((await shown(body.id)).picture).toMatchObject({ format: 'png', hasAlpha: true, width: 60 });
  }
  const { body } = await send(contact, county.subRegion.id, await aPicture());
  expect((await shown(body.id)).picture).toMatchObject({ format: 'png', hasAlpha: false });
});

test('the same picture of a unit is kept once, and one that is known is not sent again', async () => {
  const file = await aPicture('#123456');
  const [first, second] = [
    await send(contact, county.subRegion.id, file),
    await send(county.people.contributor, county.subRegion.id, file),
  ];
  expect(second.body).toEqual(first.body);
  const url = `/api/attachments/${first.body.id}`;
  const { headers } = await contact.get(url);
  const again = await contact.request('GET', url, undefined, { 'if-none-match': String(headers['etag']) });
  expect([again.status, again.text]).toEqual([304, '']);
  const other = await county.people.convenor.request('GET', url, undefined, {
    'if-none-match': String(headers['etag']),
  });
  expect(other.status).toBe(404);
});

test('what is no still picture of reasonable size is refused, and says what to do', async () => {
  const frames = [await aPicture('#ff0000'), await aPicture('#0000ff')];
  const moving = () => sharp(frames, { join: { animated: true } });
  const picture = await aPicture('#abcdef', 900, 900);
  const huge = sharp({
    create: { width: 20_000, height: 20_000, channels: 3, background: '#fff' },
    limitInputPixels: false,
  });
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
  const files: [string, number, string, Buffer][] = [
    ['no bytes at all', 422, 'pictureEmpty', Buffer.alloc(0)],
    ['words', 422, 'pictureUnreadable', Buffer.from('Det här är ingen bild.')],
    ['a drawing that is a program', 422, 'pictureUnreadable', Buffer.from(svg)],
    [
      'a page that begins as a picture',
      422,
      'pictureUnreadable',
      Buffer.from('GIF89a<script>alert(1)</script>'),
    ],
    ['half a picture', 422, 'pictureUnreadable', picture.subarray(0, picture.length / 2)],
    ['a moving GIF', 422, 'pictureMoves', await moving().gif().toBuffer()],
    ['a moving WebP', 422, 'pictureMoves', await moving().webp({ loop: 0 }).toBuffer()],
    ['some kilobytes that open to more than a gigabyte', 422, 'tooManyPixels', await huge.png().toBuffer()],
    ['25 megabytes and a byte', 413, 'pictureTooLarge', Buffer.alloc(maxPictureBytes + 1)],
  ];
  const before = await kept();
  for (const [name, status, code, file] of files) {
    const answer = await send(contact, county.subRegion.id, file);
    expect([name, answer.status, answer.body.code]).toEqual([name, status, code]);
    expect(answer.body.detail).toMatch(/[Vv]älj|försök igen/);
  }
  const asJson = await contact.post(`/api/units/${county.subRegion.id}/attachments`, { file: 'x' });
  expect([asJson.status, asJson.body.code]).toEqual([422, 'pictureUnreadable']);
  expect(await kept()).toBe(before);
}, 120_000);

test('a file to a route that takes none is refused and changes nothing', async () => {
  const id = county.round.contribution(county.subRegion.id);
  const type = { 'content-type': 'application/octet-stream' };
  const file = await aPicture();
  for (const url of [`/api/contributions/${id}/draft`, `/api/contributions/${id}/waiver`]) {
    const { status } = await county.people.convenor.request('PUT', url, file, type);
    expect([403, 422]).toContain(status);
  }
  expect((await contact.contribution(id)).version).toBe(0);
});

test('pictures are put in by those who write for the unit, and by nobody else', async () => {
  const { people, subRegion, root, organisation } = county;
  const foreign = await aCounty(world, 'Syd');
  const writers: Record<string, string> = {
    contact: subRegion.id,
    contributor: subRegion.id,
    convenor: root.id,
    other: root.id,
    representative: organisation.id,
  };
  const file = await aPicture('#eeddcc');
  const wrong: string[] = [];
  for (const [role, client] of [...Object.entries(people), ['nobody', world.anonymous()] as const])
    for (const [name, unit] of Object.entries({
      subRegion,
      root,
      organisation,
      foreign: foreign.subRegion,
    })) {
      const { status } = await send(client, unit.id, file);
      const expected = role === 'nobody' ? 401 : writers[role] === unit.id ? 201 : 403;
      if (status !== expected) wrong.push(`${role} for ${name}: ${status}`);
    }
  expect(wrong).toEqual([]);
});

test('more pictures in an hour than any report has are too many', async () => {
  const person = await world.person(county.subRegion, 'contributor');
  await putIn(person, county.subRegion.id);
  await world.db.query(
    `insert into attachment (root_id, unit_ids, media_type, width, height, bytes, sha256, created_by, created_at, used_at)
     select root_id, unit_ids, media_type, width, height, bytes, sha256, created_by, created_at, used_at
     from attachment, generate_series(1, 99) where created_by = $1`,
    [person.accountId],
  );
  const { status, body } = await send(person, county.subRegion.id, await aPicture());
  expect([status, body.code]).toEqual([429, 'tooManyPictures']);
  world.clock.moment = new Date(world.clock.moment.getTime() + 3_600_001);
  expect((await send(person, county.subRegion.id, await aPicture())).status).toBe(201);
});

test('PostgreSQL itself lets nobody change what a picture is', async () => {
  const id = await putIn(contact, county.subRegion.id);
  for (const change of ["bytes = '\\x00'", 'width = 1', "sha256 = ''", 'root_id = gen_random_uuid()'])
    await expect(world.db.query(`update attachment set ${change} where id = $1`, [id])).rejects.toThrow(
      'append-only',
    );
  await world.db.query('update attachment set used_at = used_at where id = $1', [id]);
});
