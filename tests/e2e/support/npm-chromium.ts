import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import type { Found } from './browser.js';

const require = createRequire(import.meta.url);

/** Unpacks the Chromium that npm installed, once; its own code would leave half a file behind when interrupted. */
export async function unpackChromium(): Promise<Found | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const installed = path.dirname(path.dirname(require.resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = path.resolve(installed, '../../.cache', `samsyn-chromium-${version}`);
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${process.pid}`;
    await unpack(path.join(installed, 'bin'), unfinished);
    writeFileSync(path.join(unfinished, 'fonts.conf'), fontsConfiguration(folder));
    try {
      renameSync(unfinished, folder);
    } catch {
      // Another process that unpacked at the same time was faster.
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  return {
    executablePath: path.join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
    },
  };
}

async function unpack(packed: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const tar = createRequire(require.resolve('@sparticuz/chromium'))('tar-fs') as {
    extract(to: string): Writable;
  };
  const inflate = (name: string, target: Writable) =>
    pipeline(createReadStream(path.join(packed, name)), createBrotliDecompress(), target);
  const executable = path.join(folder, 'chromium');
  await Promise.all([
    inflate('chromium.br', createWriteStream(executable)),
    inflate('al2023.tar.br', tar.extract(path.join(folder, 'al2023'))),
    inflate('fonts.tar.br', tar.extract(path.join(folder, 'fonts'))),
  ]);
  chmodSync(executable, 0o755);
}

/** A bare machine has neither fonts nor a configuration for them, and then no text is drawn. */
const fontsConfiguration = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;
