import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';

/** The library names that npm cannot carry and that the package's install script makes as links. */
export function linkNames(native: string): { link: string; target: string }[] {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const pairs = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  return pairs.map(({ source, target }) => ({
    link: path.join(path.dirname(native), target),
    target: path.relative(path.dirname(target), source),
  }));
}

/** Copies PostgreSQL's programs to a folder, readable by everyone, unless they are there; returns the folder. */
export function copyPrograms(native: string, folder: string): string {
  if (existsSync(folder)) {
    if (isOurs(folder)) return folder;
    rmSync(folder, { recursive: true, force: true });
  }
  // Made beside it and then renamed, so that a copy cut short is never taken for a whole one.
  const unfinished = `${folder}.${process.pid}`;
  copyTree(native, unfinished);
  for (const { link, target } of linkNames(native)) {
    const copied = path.join(unfinished, path.relative(native, link));
    if (!existsSync(copied)) symlinkSync(target, copied);
  }
  renameSync(unfinished, folder);
  return folder;
}

/** The folder may lie in a place where others can create things: theirs is never run. */
function isOurs(folder: string): boolean {
  const { uid, mode } = statSync(folder);
  return uid === (process.getuid?.() ?? uid) && (mode & 0o022) === 0;
}

function copyTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  chmodSync(to, 0o755);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name);
    const target = path.join(to, entry.name);
    if (entry.isDirectory()) copyTree(source, target);
    else if (entry.isFile() && !entry.name.endsWith('.a')) {
      copyFileSync(source, target);
      chmodSync(target, 0o755);
    }
  }
}
