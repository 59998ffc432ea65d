import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { EditionOutputs, outputFormats, type OutputFormat } from '@samsyn/domain';
import { createApp } from '../src/app.js';
import { createDataSource } from '../src/database/data-source.js';
import { RenderFailure, RenderProcess } from '../src/rendering/render-process.js';
import type { RenderOrder } from '../src/rendering/render.js';
import { RenderingService } from '../src/rendering/rendering.service.js';
import { aCounty, approveSubRegion, cover, decision, publish, type County } from './support/county.js';
import { allAtOnce, mailOf } from './support/mail.js';
import { World } from './support/world.js';

jest.setTimeout(120_000);

let world: World;
let county: County;
let counties = 0;
let made: RenderOrder[] = [];
let before: ((order: RenderOrder) => Promise<void>) | undefined;

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');
const renderer = () => world.app.get(RenderProcess);

beforeAll(async () => {
  world = await World.start();
  const render = renderer().render.bind(renderer());
  jest.spyOn(renderer(), 'render').mockImplementation(async (order) => {
    made.push(order);
    await before?.(order);
    return render(order);
  });
});
beforeEach(async () => {
  county = await aCounty(world, `Län ${(counties += 1)}`);
  await approveSubRegion(county, 0, `Text i län ${counties}.`);
  made = [];
});
afterEach(() => {
  before = undefined;
});
afterAll(() => world.stop());

async function compiled(): Promise<string> {
  const { body } = await county.people.convenor.post(`/api/rounds/${county.round.id}/editions`, cover);
  return body.id;
}
const move = (id: string, who: 'decider' | 'convenor', body: object) =>
  county.people[who].post(`/api/editions/${id}/transitions`, body);
const adopt = (id: string) => move(id, 'decider', { transition: 'adopt', decision });
const outputs = async (id: string) =>
  EditionOutputs.parse((await county.people.convenor.get(`/api/editions/${id}/outputs`)).body);
const fileAt = (url: string, cookie = county.people.convenor.cookie) =>
  world.app.inject({ url, headers: { cookie } });
const file = (id: string, format: OutputFormat) => fileAt(`/api/editions/${id}/document.${format}`);
/** Makes all that waits, as the background does. */
async function makeAll(): Promise<void> {
  const rows = await world.db.query<{ id: string }[]>(
    `select id from rendering where state in ('queued', 'running')`,
  );
  for (const { id } of rows) await world.app.get(RenderingService).make(id);
}

describe('sealing', () => {
  test('adopting has every file made once, with the decision in it, and keeps its bytes', async () => {
    const id = await compiled();
    expect((await outputs(id)).outputs.map(({ state }) => state)).toEqual(outputFormats.map(() => 'none'));
    await adopt(id);
    expect(await outputs(id)).toMatchObject({ sealed: false });
    expect((await outputs(id)).outputs.map(({ state }) => state)).toEqual(outputFormats.map(() => 'queued'));
    await makeAll();
    const { sealed, outputs: files } = await outputs(id);
    expect(sealed).toBe(true);
    expect(made.map(({ format }) => format).toSorted()).toEqual([...outputFormats].toSorted());
    expect(made.every(({ meta }) => meta.decision?.registryNumber === decision.registryNumber)).toBe(true);
    for (const { format, sha256: sum, bytes } of files) {
      const answer = await file(id, format);
      expect([format, answer.statusCode, sha256(answer.rawPayload), answer.rawPayload.length]).toEqual([
        format,
        200,
        sum,
        bytes,
      ]);
      expect(answer.headers['etag']).toBe(`"${sum}"`);
    }
    expect((await file(id, 'html')).payload).toContain(decision.registryNumber);
    expect(made).toHaveLength(outputFormats.length);
  });

  test('everybody is given the very bytes that were sealed', async () => {
    const id = await publish(county);
    const { outputs: files } = await outputs(id);
    for (const { format, sha256: sum } of files) {
      const answer = await fileAt(`/public/editions/${id}.${format}`, '');
      expect([format, answer.statusCode, sha256(answer.rawPayload)]).toEqual([format, 200, sum]);
      expect(answer.headers['etag']).toBe(`"${sum}"`);
      const again = await world.app.inject({
        url: `/public/editions/${id}.${format}`,
        headers: { 'if-none-match': `"${sum}"` },
      });
      expect(again.statusCode).toBe(304);
      // The page shows what each file can be told by.
      expect((await fileAt(`/public/editions/${id}`, '')).payload).toContain(sum!);
    }
  });

  test('nothing changes or removes a sealed file', async () => {
    const id = await publish(county);
    for (const sql of [
      `update edition_output set bytes = '' where edition_id = $1`,
      `delete from edition_output where edition_id = $1`,
    ])
      await expect(world.db.query(sql, [id])).rejects.toThrow('append-only');
    await expect(world.db.query('truncate edition_output')).rejects.toThrow('append-only');
  });

  test('nothing is published before it is sealed', async () => {
    const id = await compiled();
    await adopt(id);
    // As while the application listens: files are made in the background, not where they are asked for.
    const here = jest
      .spyOn(world.app.get(RenderingService), 'isSealed')
      .mockImplementation(async () => (await outputs(id)).sealed);
    try {
      expect((await move(id, 'convenor', { transition: 'publish' })).body).toMatchObject({
        status: 409,
        code: 'notSealed',
      });
      await makeAll();
      expect((await move(id, 'convenor', { transition: 'publish' })).body.state).toBe('published');
    } finally {
      here.mockRestore();
    }
  });

  test('an edition that was adopted before files were sealed gets them when the program starts', async () => {
    const id = await compiled();
    await adopt(id);
    await world.db.query('delete from rendering where edition_id = $1', [id]);
    // And a file whose process died in the middle.
    const other = await compiled();
    await county.people.convenor.post(`/api/editions/${other}/outputs/json`);
    await world.db.query(`update rendering set state = 'running', attempts = 1 where edition_id = $1`, [
      other,
    ]);
    const db = await createDataSource(world.config.databaseUrl!, 5).initialize();
    const app = await createApp(world.config, db, world.clock);
    await app.listen(0, '127.0.0.1');
    try {
      for (let tries = 0; tries < 400 && !(await outputs(id)).sealed; tries += 1) await pause(100);
      expect((await outputs(id)).sealed).toBe(true);
      const state = async () => (await outputs(other)).outputs.find(({ format }) => format === 'json')!.state;
      for (let tries = 0; tries < 100 && (await state()) !== 'done'; tries += 1) await pause(100);
      expect(await state()).toBe('done');
    } finally {
      await app.close();
      if (db.isInitialized) await db.destroy();
    }
  });
});

describe('a file', () => {
  test('is made once, however many ask for it at once', async () => {
    const id = await compiled();
    before = () => pause(300);
    const all = await Promise.all(Array.from({ length: 10 }, () => file(id, 'docx')));
    expect(all.map(({ statusCode }) => statusCode)).toEqual(all.map(() => 200));
    expect(new Set(all.map(({ rawPayload }) => sha256(rawPayload))).size).toBe(1);
    expect(made.map(({ format }) => format)).toEqual(['docx']);
    await file(id, 'docx');
    expect(made).toHaveLength(1);
  });

  test('is made once also when several processes ask for it', async () => {
    const id = await compiled();
    const db = await createDataSource(world.config.databaseUrl!, 5).initialize();
    const app = await createApp(world.config, db, world.clock);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const there = app.get(RenderProcess);
    const render = there.render.bind(there);
    jest.spyOn(there, 'render').mockImplementation(async (order) => {
      made.push(order);
      await pause(300);
      return render(order);
    });
    before = () => pause(300);
    try {
      const url = `/api/editions/${id}/document.docx`;
      const headers = { cookie: county.people.convenor.cookie };
      const all = await Promise.all(
        Array.from({ length: 10 }, (_, at) => (at % 2 ? app : world.app).inject({ url, headers })),
      );
      expect(all.map(({ statusCode }) => statusCode)).toEqual(all.map(() => 200));
      expect(made).toHaveLength(1);
    } finally {
      await app.close();
      if (db.isInitialized) await db.destroy();
    }
  });

  test('that could not be made says so, and is made when it is asked for again', async () => {
    const id = await compiled();
    before = () => Promise.reject(new RenderFailure('tooLong', 'planted'));
    const log = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const failed = await file(id, 'docx');
    log.mockRestore();
    expect([failed.statusCode, failed.json().code]).toEqual([422, 'outputFailed']);
    const docx = async () => (await outputs(id)).outputs.find(({ format }) => format === 'docx')!;
    expect(await docx()).toMatchObject({ state: 'failed', failure: 'tooLong', bytes: null });
    before = undefined;
    await county.people.convenor.post(`/api/editions/${id}/outputs/docx`);
    expect((await docx()).state).toBe('queued');
    expect((await file(id, 'docx')).statusCode).toBe(200);
    expect(await docx()).toMatchObject({ state: 'done', failure: null });
  });

  test('that took long is told of by mail to those who waited for it, and to nobody else', async () => {
    await allAtOnce(world);
    const id = await compiled();
    for (const format of ['docx', 'json'])
      await county.people.convenor.post(`/api/editions/${id}/outputs/${format}`);
    const start = world.clock.moment;
    const quick = await mailOf(world, async () => {
      await county.people.decider.post(`/api/editions/${id}/outputs/html`);
      await makeAll();
    });
    expect(quick.filter(({ kind }) => kind === 'outputsReady')).toEqual([]);
    const next = await compiled();
    for (const format of ['docx', 'json'])
      await county.people.convenor.post(`/api/editions/${next}/outputs/${format}`);
    const slow = await mailOf(world, async () => {
      world.clock.moment = new Date(start.getTime() + 61_000);
      await makeAll();
    });
    world.clock.moment = start;
    const told = slow.filter(({ kind }) => kind === 'outputsReady');
    expect(told.map(({ accountId }) => accountId)).toEqual([county.people.convenor.accountId]);
    expect(told[0]!.subject).toBe('Filerna är klara: Årsrapport för länet, utgåva 2');
    expect(told[0]!.text).toContain(`/editions/${next}`);
  });

  test('is asked for by those who may read the edition alone', async () => {
    const id = await compiled();
    for (const person of [county.people.reader, county.people.contact]) {
      expect((await person.get(`/api/editions/${id}/outputs`)).status).toBe(404);
      expect((await person.post(`/api/editions/${id}/outputs/docx`)).status).toBe(404);
      expect((await person.get(`/api/editions/${id}/document.docx`)).status).toBe(404);
    }
    expect((await county.people.convenor.post(`/api/editions/${id}/outputs/exe`)).status).toBe(422);
  });
});
