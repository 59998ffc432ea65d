import { describe, expect, it } from '@jest/globals';
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { aWordFile } from '../../test/support/word-files.js';
import { readInProcess, type Limits } from './word-process.js';
import { readWord } from './read-word.js';

const source = (name: string) => new URL(name, import.meta.url);
const file = aWordFile();
const parts = async () => unzipSync(await file) as Zippable;
const refusal = (bytes: Uint8Array) =>
  readWord(bytes).then(
    () => 'read',
    (error: { code?: string }) => error.code,
  );

describe('a Word file', () => {
  it('is read with its headings, lists, tables, links and footnotes', async () => {
    const { html } = await readWord(await file);
    expect(html).toContain('<h1>Lägesrapport</h1><h1>Vad vi har gjort</h1>');
    expect(html).toContain('<strong>sju grupper</strong><em> för unga</em>');
    expect(html).toContain('<a href="https://www.example.org/rapport">Rapporten</a> &amp; mer &lt;i&gt;');
    expect(html).toContain(
      '<ul><li>Skola<ul><li>Elevhälsa<ul><li>Kurator<ul><li>Särskilda skäl</li></ul></li></ul></li></ul></li>',
    );
    expect(html).toContain('<th colspan="2"><p>Antal grupper</p></th>');
    expect(html).toContain('<th rowspan="2"><p>Kommun</p></th>');
    expect(html).toMatch(/<li id="[^"]*footnote-1">[\s\S]*Enkäten görs i årskurs 9\./);
    expect(html).toContain('Detta lades till.');
  });

  it('goes on counting after an interruption', async () => {
    const { html } = await readWord(await file);
    expect(html).toContain('<ol><li>Först</li><li>Sedan<ol><li>Noga</li></ol></li></ol><p>Ett avbrott.</p>');
    expect(html).toContain('<ol start="3"><li>Till sist</li></ol>');
    expect(html).not.toMatch(/[\ue000\ue001]/);
  });

  it('leaves pictures where they are, and says what only it knows of', async () => {
    const { html, leftOut } = await readWord(await file);
    expect(html).toContain('<img alt="Karta över länet" src="" />');
    expect(html).not.toMatch(/base64|Detta ströks|Stämmer det|Utkast till/);
    expect(leftOut).toEqual([
      { kind: 'comment', count: 1, words: ['Stämmer det?'] },
      { kind: 'deletion', count: 1, words: ['Detta ströks.'] },
      { kind: 'equation', count: 1, words: ['a+b'] },
      { kind: 'pageHeader', count: 1, words: ['Utkast till lägesrapport'] },
    ]);
  });

  it('is none: words, a picture, another archive, a broken one, another office file', async () => {
    const bytes = await file;
    expect(await refusal(Buffer.from('Bara ord.'))).toBe('notWord');
    expect(await refusal(new Uint8Array())).toBe('notWord');
    expect(await refusal(zipSync({ 'a.txt': strToU8('a') }))).toBe('notWord');
    expect(await refusal(bytes.subarray(0, bytes.length - 200))).toBe('notWord');
    const types = strToU8(
      '<Types><Override ContentType="application/spreadsheetml.sheet.main+xml"/></Types>',
    );
    expect(await refusal(zipSync({ ...(await parts()), '[Content_Types].xml': types }))).toBe('notWord');
    expect(await refusal(zipSync({ ...(await parts()), 'word/document.xml': strToU8('<w:doc') }))).toBe(
      'notWord',
    );
  });

  it('is refused with macros, with a password, and in the old format', async () => {
    const macros = zipSync({ ...(await parts()), 'word/vbaProject.bin': strToU8('x') });
    expect(await refusal(macros)).toBe('wordMacros');
    const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await refusal(Buffer.concat([compound, Buffer.from('WordDocument', 'utf16le')]))).toBe(
      'wordOldFormat',
    );
    expect(await refusal(Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]))).toBe(
      'wordEncrypted',
    );
  });

  it('that was made to swell is refused before it does, also if it lies about its size', async () => {
    const bomb = new Uint8Array(40 * 1024 * 1024).fill(0x20);
    const swelling = zipSync({ ...(await parts()), 'word/document.xml': bomb });
    expect(await refusal(swelling)).toBe('wordTooMuch');
    const many = Object.fromEntries(
      Array.from({ length: 5001 }, (_, index) => [`word/a${index}.xml`, strToU8('<a/>')]),
    );
    expect(await refusal(zipSync({ ...(await parts()), ...many }))).toBe('wordTooMuch');

    const lying = Buffer.from(swelling);
    for (const [signature, sizeAt] of [
      [0x04034b50, 22],
      [0x02014b50, 24],
    ] as const)
      for (let at = 0; at < lying.length - 46; at += 1)
        if (lying.readUInt32LE(at) === signature && lying.readUInt32LE(at + sizeAt) === bomb.length)
          lying.writeUInt32LE(1000, at + sizeAt);
    const began = process.memoryUsage().rss;
    expect(await refusal(lying)).toBe('notWord');
    expect(process.memoryUsage().rss - began).toBeLessThan(30 * 1024 * 1024);
  });

  it('can’t bring a style map of its own, nor entities that swell', async () => {
    const own = {
      ...(await parts()),
      'mammoth/style-map': strToU8('p => script:fresh\n'),
    };
    const { html } = await readWord(zipSync(own));
    expect(html).not.toContain('<script');
    const laughs =
      '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>' +
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>';
    const read = await readWord(zipSync({ ...(await parts()), 'word/document.xml': strToU8(laughs) })).catch(
      () => ({ html: '' }),
    );
    expect(read.html).not.toContain('haha');
  });
});

describe('the process', () => {
  const limits: Limits = {
    script: source('./word-child.ts'),
    execArgv: ['--import', source('../../../../tools/typescript-hooks.mjs').href],
    milliseconds: 60_000,
    megabytes: 512,
  };

  it('reads a file as it is read in place, and says why it does not', async () => {
    expect(await readInProcess(await file, limits)).toEqual(await readWord(await file));
    await expect(readInProcess(Buffer.from('x'), limits)).rejects.toMatchObject({ code: 'notWord' });
  });

  it('gives up a file that takes too long, or too much memory', async () => {
    const paragraph = '<w:p><w:r><w:t>ord</w:t></w:r></w:p>';
    const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph.repeat(200_000)}</w:body></w:document>`;
    const long = zipSync({ ...(await parts()), 'word/document.xml': [strToU8(xml), { level: 1 }] });
    await expect(readInProcess(long, { ...limits, milliseconds: 300 })).rejects.toMatchObject({
      code: 'wordTooMuch',
    });
    await expect(readInProcess(long, { ...limits, megabytes: 64 })).rejects.toMatchObject({
      code: 'wordTooMuch',
    });
  });
});
