import type { Download } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';

/** The words of a Word document, without its markup. */
export async function wordsOf(download: Download): Promise<string> {
  const parts = unzipSync(await readFile(await download.path()));
  const markup = strFromU8(parts['word/document.xml']!);
  return markup.replaceAll('</w:p>', '\n').replaceAll(/<[^>]+>/g, '');
}
