import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { sampleDocument } from '../testing/sample.js';
import { renderDocx } from './render-docx.js';

type Parts = Record<string, string>;

async function partsOf(file: Promise<Uint8Array>): Promise<Parts> {
  return Object.fromEntries(
    Object.entries(unzipSync(await file)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

describe('the Word document of a report', () => {
  let parts: Parts;
  let body: string;
  beforeAll(async () => {
    parts = await partsOf(
      renderDocx(sampleDocument(), {
        meta: { decision: { on: '2026-10-20', registryNumber: 'EK 2026/114' } },
      }),
    );
    body = parts['word/document.xml']!;
  });

  it('has real headings, title and subtitle', () => {
    for (const [style, text] of [
      ['Title', 'Uppföljning 2025'],
      ['Subtitle', 'Ekelunds läns handlingsplan'],
      ['Heading1', 'Fokusområde 1. Tidiga insatser nära vardagen'],
      ['Heading2', 'Förebygga suicid'],
      ['Heading3', 'Långsiktiga mål'],
      ['Heading4', 'Norra delregionen'],
    ] as const)
      expect(body).toMatch(new RegExp(`<w:pStyle w:val="${style}"/>((?!</w:p>).)*${text}`));
    for (const name of [
      'Title',
      'Subtitle',
      'Heading 1',
      'Heading 4',
      'List Bullet',
      'List Number 3',
      'caption',
      'toc 1',
    ])
      expect(parts['word/styles.xml']).toContain(`<w:name w:val="${name}"/>`);
  });

  it('ends with a paragraph too low to begin a page, as Word wants one after the last table', () => {
    const end = body.slice(body.lastIndexOf('</w:tbl>'));
    expect(end.match(/<w:p>/g)).toHaveLength(1);
    expect(end).toContain('<w:pStyle w:val="AfterLastTable"/>');
    expect(parts['word/styles.xml']).toMatch(/w:styleId="AfterLastTable"((?!<\/w:style>).)*w:line="20"/);
  });

  it('is in Swedish, on A4, and says what it is', () => {
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="sv-SE"');
    expect(body).toContain('w:w="11906" w:h="16838"');
    expect(body).toContain('EK 2026/114');
    const core = parts['docProps/core.xml'];
    expect(core).toContain('<dc:title>Uppföljning 2025</dc:title>');
    expect(core).toContain('<dc:creator>Region Ekelund och Ekelunds kommuner</dc:creator>');
    expect(core).toMatch(/<dcterms:created[^>]*>2026-10-06T00:00:00Z</);
  });

  it('has a contents field that is filled in, and does not ask to update it', () => {
    expect(body).toMatch(/<w:instrText[^>]*>TOC [^<]*\\h[^<]*\\o &quot;1-2&quot;/);
    const marked = [...body.matchAll(/<w:bookmarkStart w:name="(_Toc\d+)"/g)].map(([, name]) => name);
    const entries = [...body.matchAll(/<w:hyperlink [^>]*w:anchor="(_Toc\d+)"/g)].map(([, name]) => name);
    expect(entries).toHaveLength(3 + 9 + 1);
    expect(entries).toEqual(marked);
    expect(
      count(body, /PAGEREF _Toc\d+[^<]*<\/w:instrText><w:fldChar w:fldCharType="separate"\/><w:t[^>]*>\d+</g),
    ).toBe(13);
    expect(body).not.toContain('w:dirty="true"');
    expect(parts['word/settings.xml']).not.toContain('updateFields');
  });

  it('numbers its pages in the header, but not on the cover', () => {
    const header = Object.entries(parts).find(([name]) => name.startsWith('word/header'))![1];
    expect(header).toMatch(/Uppföljning 2025 · Region Ekelund.*>PAGE<.*>NUMPAGES</);
    expect(body).toContain('<w:titlePg/>');
    expect(count(body, /<w:headerReference /g)).toBe(1);
  });

  it('has lists that are lists, each numbered one counting for itself', () => {
    expect(body).toMatch(/<w:pStyle w:val="ListBullet"\/><w:numPr><w:ilvl w:val="0"\/><w:numId/);
    expect(body).toMatch(/<w:pStyle w:val="ListBullet2"\/><w:numPr><w:ilvl w:val="1"\/>/);
    const numbered = [
      ...body.matchAll(/"ListNumber"\/><w:numPr><w:ilvl w:val="0"\/><w:numId w:val="(\d+)"/g),
    ];
    expect(new Set(numbered.map(([, id]) => id)).size).toBe(9);
  });

  it('repeats the head of a table and splits no row', () => {
    const tables = count(body, /<w:tbl>/g);
    expect(tables).toBe(9 * 2 + 1);
    expect(count(body, /<w:tblHeader\/>/g)).toBe(tables);
    expect(count(body, /<w:cantSplit\/>/g)).toBe(count(body, /<w:tr>/g));
    expect(body).toMatch(/<w:pStyle w:val="Caption"\/>.*?SEQ Tabell/);
  });

  it('links to where the text links', () => {
    const [, id] = /<w:hyperlink [^>]*r:id="(link\d+)" w:tooltip="Stödmaterial, andra upplagan"/.exec(body)!;
    expect(parts['word/_rels/document.xml.rels']).toMatch(
      new RegExp(`Id="${id}"[^>]*Target="https://exempel.se/st%C3%B6d[^"]*" TargetMode="External"`),
    );
  });

  it('prints years in bold, gaps in italics, and the words and the reply in their own styles', () => {
    expect(body).toMatch(/<w:b\/><w:bCs\/><\/w:rPr><w:t[^>]*>2023–2024:</);
    expect(body).toMatch(/<w:i\/><w:iCs\/><\/w:rPr><w:t[^>]*>Saknas\./);
    expect(body).toMatch(/<w:pStyle w:val="Quote"\/>((?!<\/w:p>).)*Vi ser att planerna/);
    expect(body).toMatch(/<w:pStyle w:val="Reply"\/>((?!<\/w:p>).)*Tack för synpunkterna/);
    expect(body).toMatch(/Källor.*Bidrag, version 3.*Ove Prov, 21 september 2026/);
  });

  it('shows what is not approved in a preview only', async () => {
    const preview = await partsOf(renderDocx(sampleDocument('preview'), { pageNumbers: false }));
    expect(preview['word/document.xml']).toMatch(
      /<w:pStyle w:val="Pending"\/>((?!<\/w:p>).)*under granskning/,
    );
    expect(body).not.toContain('"Pending"');
    await expect(renderDocx({ ...sampleDocument('preview'), kind: 'edition' })).rejects.toThrow(RangeError);
  });

  it('is the same to the byte whenever and however often it is made', async () => {
    const document = sampleDocument('edition', 1, 2);
    const first = await renderDocx(document);
    await renderDocx(sampleDocument());
    expect(Buffer.from(await renderDocx(document)).equals(Buffer.from(first))).toBe(true);
  });
});
