import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { WordImport } from '@samsyn/domain';
import { Refused } from './refused.js';
import { leftOutOf } from './word-left-out.js';
import { startsFromNumbers, withNumbers } from './word-numbers.js';
import { wordParts, type WordParts } from './word-parts.js';

/** A text may have 100 000 characters; its HTML some times that. */
const longestHtml = 2 * 1024 * 1024;

/** The title as a heading; a table of contents by a class, so that it is known for one. */
const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='TOC Heading'] => p.MsoToc1:fresh",
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `p[style-name='toc ${level}'] => p.MsoToc${level}:fresh`),
];

/**
 * A Word file's text as plain HTML, and what else it held.
 * @throws Refused
 */
export async function readWord(file: Uint8Array): Promise<WordImport> {
  const parts = wordParts(file);
  const html = startsFromNumbers(await htmlOf(withNumbersIn(parts)));
  if (html.length > longestHtml) throw new Refused('wordTooMuch');
  return { html, leftOut: leftOutOf(parts) };
}

/** The library is given the XML alone, as it was unpacked here: no picture, and nothing that swells. */
async function htmlOf(parts: WordParts): Promise<string> {
  try {
    const buffer = Buffer.from(zipSync({ ...parts }, { level: 0 }));
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap: styles,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        // Its description alone: pictures are said, not taken along.
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    return value;
  } catch {
    throw new Refused('notWord');
  }
}

function withNumbersIn(parts: WordParts): WordParts {
  const numbering = parts['word/numbering.xml'];
  if (!numbering) return parts;
  const lists = new TextDecoder().decode(numbering);
  const numbered = Object.entries(parts)
    .filter(([name]) => /^word\/document\d*\.xml$/.test(name))
    .map(([name, bytes]) => [
      name,
      new TextEncoder().encode(withNumbers(new TextDecoder().decode(bytes), lists)),
    ]);
  return { ...parts, ...Object.fromEntries(numbered) };
}
