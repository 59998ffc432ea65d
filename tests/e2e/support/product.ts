import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from './browser.js';

const root = path.resolve(import.meta.dirname, '../../..');

/** The first start makes a database and loads the demonstration county; it may have to build the product as well. */
const patience = 5 * 60_000;

/** A Samsyn that runs for the tests. */
export interface Product {
  readonly url: string;
  stop(): Promise<void>;
}

/** Tells the workers, who read the configuration anew, what the global setup started. */
export function toEnvironment(url: string, { executablePath, args, env }: Browser): void {
  const added = Object.entries(env).filter(([name, value]) => process.env[name] !== value);
  process.env['SAMSYN_E2E_URL'] = url;
  process.env['SAMSYN_E2E_BROWSER'] = JSON.stringify({
    executablePath,
    args,
    env: Object.fromEntries(added),
  });
}

/** What `toEnvironment` told; undefined before the global setup ran. */
export function fromEnvironment(): { url: string | undefined; browser: Browser | undefined } {
  const url = process.env['SAMSYN_E2E_URL'];
  const told = process.env['SAMSYN_E2E_BROWSER'];
  if (told === undefined) return { url, browser: undefined };
  const browser = JSON.parse(told) as Browser;
  return {
    url,
    browser: { ...browser, env: { ...(process.env as Record<string, string>), ...browser.env } },
  };
}

/**
 * Starts the product as `npm start` does, on a free port.
 *
 * @param dataDir an empty folder of its own
 * @throws Error with what it printed, if it ends or has no answer ready in time
 */
export async function startProduct(dataDir: string): Promise<Product> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: root,
    env: { ...withoutSettings(process.env), DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => (output += text.toString()));
  }
  try {
    await answers(`${url}/api/health`, child);
  } catch (error) {
    await stop(child);
    throw new Error(`${(error as Error).message}\n${output}`, { cause: error });
  }
  return { url, stop: () => stop(child) };
}

/** The tests' product is the bare one, whatever the machine is set up to run. */
function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const settings = ['DATABASE_URL', 'SMTP_URL', 'PUBLIC_URL', 'HOST', 'DEMO', 'MAIL_FROM', 'TRUST_PROXY'];
  return Object.fromEntries(Object.entries(env).filter(([name]) => !settings.includes(name)));
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`Samsyn ended with exit code ${child.exitCode}.`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await pause(200);
  }
  throw new Error(`Samsyn did not answer at ${url} in ${patience / 60_000} minutes.`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
