import 'reflect-metadata';
import path from 'node:path';
import { createApp } from './app.js';
import { openDatabase } from './database/open-database.js';
import { demoAccounts, demoPassword } from './demonstration/accounts.js';
import { loadDemonstration, needsDemonstration } from './demonstration/load.js';
import { type Config, readConfig } from './platform/config.js';
import { drain } from './platform/drain.js';
import { startEmbeddedPostgres } from './platform/embedded-postgres.js';
import { checkPort, listenError } from './platform/listening.js';
import { type Run, runUntilStopped } from './platform/run-until-stopped.js';
import { serveWeb } from './platform/serve.js';

const webRoot = path.resolve(import.meta.dirname, '../../web/dist/browser');

const say = (line: string) => process.stdout.write(`${line}\n`);

await runUntilStopped(async (run) => {
  const config = readConfig(process.env);
  await checkPort(config.host, config.port);

  const dataSource = await openDatabase(await databaseFor(config, run), config.databasePoolSize);
  run.onEnd(async () => {
    // The application may have closed it already.
    if (dataSource.isInitialized) await dataSource.destroy();
  });
  if (config.demo && (await needsDemonstration(dataSource))) {
    say('Loading the demonstration county …');
    await loadDemonstration(config, dataSource);
  }

  const app = await createApp(config, dataSource);
  run.onEnd(() => drain(app));
  await serveWeb(app.getHttpAdapter().getInstance(), webRoot);
  try {
    await app.listen(config.port, config.host);
  } catch (error) {
    throw listenError(error as NodeJS.ErrnoException, config.host, config.port);
  }
  say(`Samsyn is running at ${config.port === 0 ? await app.getUrl() : config.publicUrl}`);
  if (config.demo) sayAccounts();
});

function sayAccounts(): void {
  const width = Math.max(...demoAccounts.map(({ email }) => email.length)) + 2;
  say(`\nDemonstration accounts, all with the password ${demoPassword}:`);
  for (const { email, role } of demoAccounts) say(`  ${email.padEnd(width)}${role}`);
}

async function databaseFor(config: Config, run: Run): Promise<string> {
  if (config.databaseUrl !== undefined) return config.databaseUrl;
  const postgres = await startEmbeddedPostgres({
    dataDir: config.dataDir,
    onLost: (error) => run.fail(error),
  });
  run.onEnd(() => postgres.stop());
  return postgres.url;
}
