import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RichText } from '@samsyn/domain';
import { convertHtml, type Converted } from './convert-html.js';
import { convertPlain } from './convert-plain.js';
import { leftOutLines, outline } from './testing/outline.js';

const folder = path.join(import.meta.dirname, 'fixtures');
const fixtures = readdirSync(folder).filter((name) => /\.(clipboard|txt)$/.test(name));
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');

function convert(name: string): Converted | null {
  const text = convertPlain(read(name));
  if (name.endsWith('.txt')) return text && { text, leftOut: [] };
  return convertHtml(read(name));
}

function shown(converted: Converted | null): string {
  if (!converted) return 'as it stands\n';
  const { text, leftOut } = converted;
  return `${outline(text)}\n${leftOut.length ? `--- left out\n${leftOutLines(leftOut)}\n` : ''}`;
}

describe('what other programs put on the clipboard', () => {
  it('is here in more than twenty kinds', () => {
    expect(fixtures.length).toBeGreaterThan(20);
  });

  it.each(fixtures)('becomes a text: %s', (name) => {
    const expected = path.join(folder, `${name}.expected`);
    const converted = convert(name);
    if (converted) expect(RichText.safeParse(converted.text).error).toBeUndefined();
    if (process.env['WRITE'] && !existsSync(expected)) writeFileSync(expected, shown(converted));
    expect(shown(converted)).toBe(readFileSync(expected, 'utf8'));
  });
});
