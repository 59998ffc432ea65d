import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** A stage that hangs must not hold up a build server for ever. */
const patience = 20 * 60_000;

const running = new Set();

/** What a stage started ends with it: each is a process group of its own. */
function end(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
]) {
  process.on(signal, () => {
    for (const child of running) end(child);
    process.exit(code);
  });
}

/** Runs a script of package.json; `hold` keeps its output until it is done, for those that run side by side. */
export function runScript({ script, args = [], env = {} }, output) {
  const begun = Date.now();
  const stream = output === 'hold' ? 'pipe' : 'inherit';
  const child = spawn('npm', ['run', '--silent', script, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', stream, stream],
    detached: true,
  });
  running.add(child);
  const held = [];
  child.stdout?.on('data', (text) => held.push(text));
  child.stderr?.on('data', (text) => held.push(text));
  const limit = setTimeout(() => end(child), patience);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(limit);
      running.delete(child);
      const seconds = Math.round((Date.now() - begun) / 1000);
      resolve({ code: code ?? 1, output: Buffer.concat(held).toString(), seconds });
    });
  });
}
