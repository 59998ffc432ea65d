// Compresses the built web once and as well as can be, so that the server need not do it for each page, in less time.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

const folder = path.resolve(import.meta.dirname, '../apps/web/dist/browser');
const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

const files = readdirSync(folder, { recursive: true }).filter((name) => /\.(js|css|html|svg)$/.test(name));
await Promise.all(
  files.map(async (name) => {
    const file = path.join(folder, name);
    const text = readFileSync(file);
    const options = { params: { [zlib.constants.BROTLI_PARAM_SIZE_HINT]: text.length } };
    writeFileSync(`${file}.br`, await brotli(text, options));
    writeFileSync(`${file}.gz`, await gzip(text, { level: 9 }));
  }),
);
