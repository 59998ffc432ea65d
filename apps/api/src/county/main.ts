import 'reflect-metadata';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { createApp } from '../app.js';
import { openDatabase } from '../database/open-database.js';
import { readConfig } from '../platform/config.js';
import { startEmbeddedPostgres } from '../platform/embedded-postgres.js';
import { StartError } from '../platform/start-error.js';
import { createCounty } from './create-county.js';

const text = z.string().trim().min(1).max(200);
const Arguments = z.object({ county: text, administrator: text, email: z.email() });
const usage =
  'Usage: npm run create-county -- --county "Exempellandet" --administrator "Ada Exempel" --email ada@exempel.example';

/** Makes the first county of an empty database, or another one beside it; prints the administrator's link. */
async function main(): Promise<void> {
  const sent = Arguments.safeParse(argumentsSent());
  if (!sent.success) throw new StartError(usage);
  const config = { ...readConfig(process.env), logLevel: 'error' as const };
  const embedded =
    config.databaseUrl === undefined ? await startEmbeddedPostgres({ dataDir: config.dataDir }) : undefined;
  try {
    const db = await openDatabase(config.databaseUrl ?? embedded!.url, 2);
    try {
      const token = await createCounty(await createApp(config, db), db, sent.data);
      process.stdout.write(
        `${sent.data.county} is there. ${sent.data.administrator} chooses a password, within 14 days, at\n` +
          `${config.publicUrl}/link/${token}\n`,
      );
    } finally {
      await db.destroy();
    }
  } finally {
    await embedded?.stop();
  }
}

function argumentsSent(): unknown {
  const option = { type: 'string' } as const;
  try {
    return parseArgs({ options: { county: option, administrator: option, email: option } }).values;
  } catch {
    return undefined;
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof StartError ? error.message : String((error as Error).stack)}\n`);
  process.exitCode = 1;
}
