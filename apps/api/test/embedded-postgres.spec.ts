import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../src/platform/embedded-postgres.js';

// mkdtemp makes a folder with mode 0700: run as root, this shows that PostgreSQL's account gets past it.
let dataDir: string;
let running: EmbeddedPostgres | undefined;

const start = async () => (running = await startEmbeddedPostgres({ dataDir }));

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

const postmaster = () =>
  Number(readFileSync(path.join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]);

const exited = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve));

/** Another Samsyn, as far as the database is concerned. */
async function startInChild(): Promise<{ child: ChildProcess; url: string }> {
  const support = path.join(import.meta.dirname, 'support');
  const args = [
    '--import',
    path.join(import.meta.dirname, '../../../tools/typescript-hooks.mjs'),
    path.join(support, 'hold-postgres.mjs'),
    dataDir,
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (text: Buffer) => resolve(text.toString().trim()));
    child.stderr.on('data', (text: Buffer) => {
      if (/Error/.test(text.toString())) reject(new Error(text.toString()));
    });
  });
  return { child, url };
}

beforeAll(async () => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'samsyn-'));
  const { url } = await start();
  await query(url, 'CREATE TABLE place (name text)');
  await query(url, "INSERT INTO place VALUES ('Örby'), ('Zinkgruvan'), ('Åmmeberg')");
}, 60_000);

afterEach(async () => {
  await running?.stop();
  running = undefined;
}, 60_000);

afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

describe('the embedded PostgreSQL', () => {
  it('sorts as Swedish does, keeps its data over a restart and asks for a password that only the owner can read', async () => {
    await running?.stop();
    const { url } = await start();
    expect(await query(url, 'SELECT name FROM place ORDER BY name')).toEqual([
      'Zinkgruvan',
      'Åmmeberg',
      'Örby',
    ]);
    await expect(query(url.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow(/password/);
    expect(statSync(path.join(dataDir, 'postgres/password')).mode & 0o777).toBe(0o600);
    expect(await query(url, 'SHOW fsync')).toEqual(['on']);
    expect(await query(url, 'SHOW listen_addresses')).toEqual(['127.0.0.1']);
  }, 60_000);

  it('replaces the server that a killed process left behind', async () => {
    const { child, url } = await startInChild();
    const orphan = postmaster();
    await query(url, "INSERT INTO place VALUES ('Bor')");
    child.kill('SIGKILL');
    await exited(child);
    expect(await query(url, 'SELECT 1')).toEqual([1]);
    const again = await start();
    expect(postmaster()).not.toBe(orphan);
    expect(await query(again.url, "SELECT name FROM place WHERE name = 'Bor'")).toEqual(['Bor']);
  }, 60_000);

  it('recovers after both were killed, at once', async () => {
    const { child, url } = await startInChild();
    await query(url, "INSERT INTO place VALUES ('Edane')");
    process.kill(postmaster(), 'SIGKILL');
    child.kill('SIGKILL');
    await exited(child);
    expect(await query((await start()).url, "SELECT name FROM place WHERE name = 'Edane'")).toEqual([
      'Edane',
    ]);
  }, 60_000);

  it('comes back at the same address when the server alone was killed', async () => {
    const { url } = await start();
    await query(url, "INSERT INTO place VALUES ('Dals Rostock')");
    process.kill(postmaster(), 'SIGKILL');
    let found: unknown[] = [];
    for (let attempt = 0; attempt < 100 && found.length === 0; attempt += 1) {
      await pause(100);
      found = await query(url, "SELECT name FROM place WHERE name = 'Dals Rostock'").catch(() => []);
    }
    expect(found).toEqual(['Dals Rostock']);
  }, 60_000);

  it('starts although a stranger has got the number of the old server', async () => {
    await start();
    await running?.stop();
    const stranger = spawn('sleep', ['30']);
    const file = path.join(dataDir, 'postgres/cluster/postmaster.pid');
    writeFileSync(file, `${stranger.pid}\n${dataDir}\n1\n1\n\n\n\n\n`);
    expect(await query((await start()).url, 'SELECT 1')).toEqual([1]);
    expect(stranger.exitCode).toBeNull();
    stranger.kill();
  }, 60_000);

  it('says in one sentence that another Samsyn uses the folder', async () => {
    await start();
    const sentence = new RegExp(
      `^The data folder ${dataDir} is in use by another Samsyn \\(process ${process.pid}\\)\\.$`,
    );
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow(sentence);
    await expect(startInChild()).rejects.toThrow(/is in use by another Samsyn/);
  }, 60_000);

  it('says in one sentence that the folder cannot be written', async () => {
    const file = path.join(dataDir, 'a-file');
    writeFileSync(file, '');
    await expect(startEmbeddedPostgres({ dataDir: file })).rejects.toThrow(
      /^The data folder .* cannot be written .*\.$/,
    );
  });
});
