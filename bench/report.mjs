import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { format } from 'prettier';

const share = (value) => `${(value * 100).toFixed(0)} %`;
const ms = (value) => value.toFixed(2);
const mb = (bytes) => (bytes / 1024 / 1024).toFixed(0);

/** Prints the figures as Markdown and, where asked, writes them into docs/performance.md. */
export async function report(results, compiling, { slices, seconds, connections, write }) {
  const text = [
    '# Performance',
    '',
    'How quickly the pages answer in a browser, and how much script they load: [Performance in a browser](performance-web.md).',
    '',
    'Written by `npm run bench -- --write`. The product (Nest on Fastify, TypeORM; with session, permission, schema and version',
    'checks, revision, history and notice) beside a bare Fastify and pg server with the same checks and the very same SQL',
    `(\`bench/servers/bare.mjs\`), in the same run: ${slices} slices of ${seconds} s each, taking turns, ${connections} connections,`,
    `real sessions, over HTTP, with the load and PostgreSQL on the same machine (${os.cpus().length} cores, Node ${process.versions.node}).`,
    'Only the ratios mean something elsewhere. `submit+approve` also reopens, so that it can go on; `mixed` is 70 % open, 20 %',
    'save, 10 % transitions. The dispatcher of mail runs in neither.',
    '',
    ...results.flatMap(section),
    ...growth(results),
    ...documents(compiling),
  ].join('\n');
  process.stdout.write(`\n${text}\n`);
  const page = await format(text, { parser: 'markdown', printWidth: 110 });
  if (write) writeFileSync(path.join(import.meta.dirname, '../docs/performance.md'), page);
}

function section({ counties, contributions, idle, rows }) {
  return [
    `## ${contributions.toLocaleString('sv-SE')} contributions, ${counties} ${counties === 1 ? 'county' : 'counties'}`,
    '',
    '| scenario | requests/s | bare | share | aim | p99 ms | bare | ratio | CPU ms/request | bare | errors |',
    '| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |',
    ...rows.map(({ name, aim, product, bare }) =>
      [
        '',
        name,
        product.rps.toFixed(0),
        bare.rps.toFixed(0),
        share(product.rps / bare.rps),
        `≥ ${share(aim)}`,
        ms(product.p99),
        ms(bare.p99),
        (product.p99 / bare.p99).toFixed(2),
        ms(product.cpuPerRequest),
        ms(bare.cpuPerRequest),
        `${product.errors} / ${bare.errors}`,
        '',
      ]
        .join(' | ')
        .trim(),
    ),
    '',
    `Memory of the product: ${mb(idle)} MB after start (aim ≤ 200 MB), at most ${mb(Math.max(...rows.map((row) => row.product.rss)))} MB under load (bare: ${mb(Math.max(...rows.map((row) => row.bare.rss)))} MB).`,
    '',
  ];
}

function growth(results) {
  const [small, large] = [results[0], results.at(-1)];
  if (small === large) return [];
  return [
    `## ${large.counties} counties beside ${small.counties}`,
    '',
    'Aim: within 10 %.',
    '',
    '| scenario | requests/s at the larger size, of the smaller |',
    '| --- | --: |',
    ...small.rows.map(
      ({ name, product }, at) => `| ${name} | ${share(large.rows[at].product.rps / product.rps)} |`,
    ),
    '',
  ];
}

function documents({ sections, results }) {
  const aims = { compileReport: '≤ 300 together', read: '≤ 300 together', docx: '≤ 1 000 beyond that' };
  return [
    `## The report of ${sections} sections`,
    '',
    'Milliseconds, the first time in a process and again (median of nine).',
    '',
    '| step | first | again | aim |',
    '| --- | --: | --: | --- |',
    ...Object.entries(results).map(
      ([name, { cold, warm }]) =>
        `| ${name} | ${cold.toFixed(0)} | ${warm.toFixed(1)} | ${aims[name] ?? ''} |`,
    ),
    '',
  ];
}
