import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '../../../..');

/** A program whose ending takes some milliseconds, sent signals after each of the pauses. */
async function stopped(endingMs: number, ...pauses: number[]): Promise<{ code: number; output: string }> {
  const program = `
    import { runUntilStopped } from './apps/api/src/platform/run-until-stopped.ts';
    await runUntilStopped(async (run) => {
      const alive = setInterval(() => undefined, 1000);
      run.onEnd(() => new Promise((done) => setTimeout(() => {
        clearInterval(alive); console.log('ended'); done(); }, ${endingMs})));
      console.log('started');
    });`;
  const child = spawn(
    process.execPath,
    ['--import', './tools/typescript-hooks.mjs', '--input-type=module', '-e', program],
    { cwd: root },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (output += String(text)));
  const exit = once(child, 'exit');
  while (!output.includes('started') && child.exitCode === null) await pause(20);
  for (const milliseconds of pauses) {
    await pause(milliseconds);
    child.kill('SIGINT');
  }
  const [code] = (await exit) as [number];
  return { code, output };
}

describe('a program that is told to stop', () => {
  test('ends in order, also where npm passes on the Ctrl-C that it has heard itself', async () => {
    const { code, output } = await stopped(500, 0, 50, 50);
    expect([code, output.includes('ended')]).toEqual([0, true]);
  });

  test('gives up at once for somebody who asks again a while later', async () => {
    const { code, output } = await stopped(30_000, 0, 1300);
    expect([code, output.includes('ended')]).toEqual([1, false]);
  });
});
