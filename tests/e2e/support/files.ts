import type { Download } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { crc32, deflateSync } from 'node:zlib';

/** The parts of a Word document, by their names. */
export async function partsOf(download: Download): Promise<Record<string, string>> {
  const parts = unzipSync(await readFile(await download.path()));
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
}

/** The words of a Word document, without its markup. */
export async function wordsOf(download: Download): Promise<string> {
  const markup = (await partsOf(download))['word/document.xml']!;
  return markup.replaceAll('</w:p>', '\n').replaceAll(/<[^>]+>/g, '');
}

/** A drawing of two colours, as a PNG file. */
export function aPicture(): { name: string; mimeType: string; buffer: Buffer } {
  const [width, height] = [64, 48];
  const rows = Array.from({ length: height }, (_, row) => {
    const line = Buffer.alloc(1 + width * 3, row < height / 2 ? 0x40 : 0xc0);
    // Every line of a PNG begins with how it is filtered: not at all.
    line[0] = 0;
    return line;
  });
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  // Eight bits of red, green and blue each.
  size.set([8, 2, 0, 0, 0], 8);
  const buffer = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { name: 'stapeldiagram.png', mimeType: 'image/png', buffer };
}

function chunk(kind: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
