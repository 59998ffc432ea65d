import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { unpackChromium } from './npm-chromium.js';

/** What Playwright's `chromium.launch` needs to start the browser that was found. */
export interface Browser {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

/** Where a browser is, and what it needs besides the environment there is. */
export type Found = Pick<Browser, 'executablePath'> & { readonly env?: Record<string, string> };

const ARGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/opt/google/chrome/chrome',
];

/**
 * Finds a Chromium that starts: the one named by CHROMIUM_PATH, one on this machine, the one from npm (with its
 * own libraries and fonts, so that a bare Linux will do), Playwright's, and as root Debian's. Rejects with one
 * sentence if there is none.
 */
export async function findChromium(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (await starts({ executablePath: named })) return browser({ executablePath: named });
    throw new Error(`CHROMIUM_PATH is ${named}, but no browser starts from there.`);
  }
  for (const candidate of [onThisMachine, unpackChromium, fromPlaywright, fromDebian]) {
    const found = await candidate();
    if (found && (await starts(found))) return browser(found);
  }
  throw new Error('No Chromium was found: install one (apt-get install chromium) or set CHROMIUM_PATH.');
}

function browser({ executablePath, env }: Found): Browser {
  return {
    executablePath,
    args: ARGS.split(' '),
    env: { ...(process.env as Record<string, string>), ...env },
  };
}

/** A browser whose libraries are missing exists and yet is of no use. */
function starts({ executablePath, env }: Found): Promise<boolean> {
  const options = { env: { ...process.env, ...env }, timeout: 20_000 };
  return new Promise((resolve) => {
    execFile(executablePath, ['--headless', '--no-sandbox', '--version'], options, (error) =>
      resolve(!error),
    );
  });
}

function onThisMachine(): Found | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const candidates = [
    ...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...ELSEWHERE,
  ];
  const executablePath = candidates.find((candidate) => existsSync(candidate));
  return executablePath ? { executablePath } : undefined;
}

function fromPlaywright(): Found | undefined {
  const executablePath = chromium.executablePath();
  return existsSync(executablePath) ? { executablePath } : undefined;
}

function fromDebian(): Found | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  process.stderr.write('Installing Chromium with apt-get, once …\n');
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return onThisMachine();
}
