// Starts the embedded PostgreSQL on the folder given, prints its address and stays: something a test can kill.
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres.ts';

const postgres = await startEmbeddedPostgres({ dataDir: process.argv[2] });
process.stdout.write(`${postgres.url}\n`);
setInterval(() => undefined, 60_000);
