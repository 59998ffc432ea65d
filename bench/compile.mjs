import 'reflect-metadata';
import { createApp } from '../apps/api/dist/app.js';
import { CompileInputRepository } from '../apps/api/dist/edition/compile-input.repository.js';
import { openDatabase } from '../apps/api/dist/database/open-database.js';
import { holdersOf } from '../apps/api/dist/demonstration/cast.js';
import { loadDemonstration } from '../apps/api/dist/demonstration/load.js';
import { readConfig } from '../apps/api/dist/platform/config.js';
import { compileReport } from '@samsyn/domain';
import { renderDocx, renderHtml } from '@samsyn/documents';

/**
 * Prints, as JSON, the milliseconds that the demonstration's report of 20 sections takes: read from the database,
 * compiled, as a page and as a Word file, each in a process that has not done it before (`cold`) and again (`warm`, the
 * median of nine).
 */
const config = readConfig({ ...process.env, LOG_LEVEL: 'error' });
const db = await openDatabase(config.databaseUrl, 4);
await loadDemonstration(config, db);
const app = await createApp(config, db);
const convenor = holdersOf('skane', 'convenor')[0];
const [{ id: roundId }] = await db.query(
  `select r.id from round r join round_section s on s.round_id = r.id group by r.id having count(*) = 20`,
);
const inputs = app.get(CompileInputRepository);
const read = () => db.transaction((tx) => inputs.load(tx, convenor.ability, 'compile', roundId));
const cover = { title: 'Uppföljning', subtitle: '', date: '2022-09-20', noteYears: null };
const input = { ...(await read()), ...cover };
const document = compileReport(input, 'edition');

const results = {
  read: await timed(read),
  compileReport: await timed(() => compileReport(input, 'edition')),
  html: await timed(() => renderHtml(document)),
  docx: await timed(() => renderDocx(document)),
};
process.stdout.write(`${JSON.stringify({ sections: input.sectionIds.length, results })}\n`);
await db.destroy();

async function timed(work) {
  const times = [];
  for (let run = 0; run < 10; run++) {
    const begin = performance.now();
    await work();
    times.push(performance.now() - begin);
  }
  const [cold, ...again] = times;
  return { cold, warm: again.toSorted((a, b) => a - b)[4] };
}
