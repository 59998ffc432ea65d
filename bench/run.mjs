import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { fill, perCounty } from './data.mjs';
import { run } from './load.mjs';
import { report } from './report.mjs';
import { places, scenarios } from './scenarios.mjs';
import { startServer } from './server.mjs';

/**
 * npm run bench [-- --counties 1,21 --slices 5 --seconds 3 --write]
 * Measures the product against a bare Fastify and pg server with the same checks and SQL, in slices that take turns, so
 * that whatever else the machine does hits both. `--write` puts the figures into docs/performance.md.
 */
const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? fallback : process.argv[at + 1];
};
const sizes = option('counties', '1,21').split(',').map(Number);
const slices = Number(option('slices', '5'));
const seconds = Number(option('seconds', '3'));
const connections = 16;
const root = path.join(import.meta.dirname, '..');

execFileSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-b', 'apps/api'], {
  cwd: root,
  stdio: 'inherit',
});
const { startEmbeddedPostgres } = await import('../apps/api/dist/platform/embedded-postgres.js');
const { openDatabase } = await import('../apps/api/dist/database/open-database.js');

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'samsyn-bench-'));
const postgres = await startEmbeddedPostgres({ dataDir });
const results = [];
let compiling;
try {
  compiling = await measureCompiling();
  for (const counties of sizes) results.push(await measure(counties));
} finally {
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
await report(results, compiling, { slices, seconds, connections, write: process.argv.includes('--write') });

/** The address of a new, empty database. */
async function newDatabase(name) {
  const admin = new pg.Client({ connectionString: postgres.url });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const url = new URL(postgres.url);
  url.pathname = `/${name}`;
  return url;
}

/** In a process of its own, so that the first time is a first time. */
async function measureCompiling() {
  const { href } = await newDatabase('compiling');
  const script = path.join(import.meta.dirname, 'compile.mjs');
  const env = { ...process.env, DATABASE_URL: href };
  return JSON.parse(
    execFileSync(process.execPath, [script], { env, encoding: 'utf8' }).trim().split('\n').at(-1),
  );
}

async function measure(counties) {
  const url = await newDatabase(`bench_${counties}`);
  const migrated = await openDatabase(url.href, 2);
  await migrated.destroy();
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  process.stdout.write(`Filling ${counties * perCounty} contributions in ${counties} counties …\n`);
  const made = await fill(client, counties);
  const spots = await places(client, made, connections);
  const servers = [await startServer('product', url.href), await startServer('bare', url.href)];
  const idle = (await servers[0].usage()).rss;
  const rows = [];
  for (const scenario of scenarios) rows.push(await compare(scenario, servers, spots));
  for (const server of servers) await server.stop();
  await client.end();
  return { counties, contributions: counties * perCounty, idle, rows };
}

async function compare({ name, walker, aim }, servers, spots) {
  const totals = new Map(
    servers.map((server) => [server.name, { latencies: [], errors: 0, seconds: 0, cpu: 0, rss: 0 }]),
  );
  // Each server warms up before it counts.
  for (const server of servers) await run(server.url, spots.map(walker), 1);
  for (let slice = 0; slice < slices; slice++)
    for (const server of slice % 2 ? servers.toReversed() : servers) {
      const before = await server.usage();
      const result = await run(server.url, spots.map(walker), seconds);
      const after = await server.usage();
      const total = totals.get(server.name);
      total.latencies.push(...result.latencies);
      total.errors += result.errors;
      total.seconds += result.seconds;
      total.cpu += after.cpu - before.cpu;
      total.rss = Math.max(total.rss, after.rss);
    }
  const row = { name, aim };
  for (const [server, total] of totals) row[server] = figures(total);
  process.stdout.write(
    `${name}: ${row.product.rps.toFixed(0)} of ${row.bare.rps.toFixed(0)} requests/s (${(row.product.rps / row.bare.rps).toFixed(2)})\n`,
  );
  return row;
}

function figures({ latencies, errors, seconds: took, cpu, rss }) {
  const sorted = latencies.toSorted((a, b) => a - b);
  return {
    rps: sorted.length / took,
    p50: sorted[Math.floor(sorted.length * 0.5)],
    p99: sorted[Math.floor(sorted.length * 0.99)],
    cpuPerRequest: cpu / sorted.length / 1000,
    rss,
    errors,
  };
}
