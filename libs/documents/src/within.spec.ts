import type { ReportDocument } from '@samsyn/domain';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { renderDocx } from './docx/render-docx.js';
import { renderHtml } from './html/render-html.js';
import { sampleDocument } from './testing/sample.js';
import { contribution } from './testing/sample-parts.js';
import { within } from './testing/sample-within.js';

/** A picture of one pixel. */
const bytes = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);
const size = { width: 1600, height: 900 };
const source = contribution('revision-0', 'Norra', 'Siv', 'Ove');

/** A document with the same text under headings of these levels. */
const document = (...levels: (2 | 3 | 4)[]): ReportDocument => ({
  ...sampleDocument('edition', 1, 1),
  sections: [
    {
      type: 'section',
      level: 1,
      anchor: 'a',
      title: 'Fokus',
      sources: [],
      blocks: levels.map((level) => ({
        type: 'section',
        level,
        anchor: `a-${level}`,
        title: `Nivå ${level}`,
        sources: [],
        blocks: within(source),
      })),
    },
  ],
});

describe('on a page, a text’s own', () => {
  const page = renderHtml(document(2, 4), {
    picture: (id) => (id === 'bild' ? { href: '/public/bild', ...size } : undefined),
  }).replaceAll(/\s+/g, ' ');

  it('headings stand below the section’s, and none is deeper than HTML has', () => {
    expect(page).toMatch(
      /<h3>Nivå 2<\/h3>.*<h4 class="within"[^>]*>Det här.*<h5 class="within"[^>]*>I skolan/,
    );
    expect(page).toMatch(
      /<h5>Nivå 4<\/h5>.*<h6 class="within"[^>]*>Det här.*<h6 class="within"[^>]*>I skolan/,
    );
  });

  it('footnotes are numbered through the page, and lead there and back', () => {
    for (const number of [1, 2]) {
      expect(page).toContain(
        `href="#fotnot-${number}" id="fotnotsmarke-${number}" aria-label="Fotnot ${number}"`,
      );
      expect(page).toMatch(
        new RegExp(`<li id="fotnot-${number}" tabindex="-1"> Egen räkning.*href="#fotnotsmarke-${number}"`),
      );
    }
    expect(page).toContain('<a href="#fotnoter">Fotnoter</a>');
    expect(renderHtml({ ...document(), sections: [] })).not.toContain('fotnot');
  });

  it('pictures have their words, their size and their numbered caption', () => {
    expect(page).toContain(
      '<img src="/public/bild" alt="Stapeldiagram" width="1600" height="900" loading="lazy" /> <figcaption>Figur 1. Träffar per år</figcaption>',
    );
    expect(page).toContain('<img src="/public/bild" alt="" width');
    expect(page).toContain('Figur 2. Träffar per år');
    expect(page).not.toContain('Figur 3');
  });

  it('pictures that can’t be shown are said in words', () => {
    const without = renderHtml(document(2));
    expect(without).not.toContain('<img');
    expect(without).toContain('<p class="missing">Bilden kan inte visas. Stapeldiagram</p>');
  });
});

describe('in a Word document, a text’s own', () => {
  let parts: Record<string, string>;
  let body: string;
  const picture = (id: string) => (id === 'bild' ? { bytes, type: 'png' as const, ...size } : undefined);
  beforeAll(async () => {
    const file = unzipSync(await renderDocx(document(2, 4), { picture }));
    parts = Object.fromEntries(Object.entries(file).map(([name, part]) => [name, strFromU8(part)]));
    body = parts['word/document.xml']!;
  });

  it('headings are real, stand below the section’s, and are not in the contents', () => {
    const styleOf = (words: string) =>
      [...body.matchAll(new RegExp(`<w:pStyle w:val="(\\w+)"/>((?!</w:p>).)*${words}`, 'g'))].map(
        ([, style]) => style,
      );
    expect(styleOf('Det här har vi gjort')).toEqual(['Heading3', 'Heading5']);
    expect(styleOf('I skolan')).toEqual(['Heading4', 'Heading6']);
    expect(body.match(/w:anchor="_Toc/g)).toHaveLength(3);
  });

  it('footnotes are real footnotes, with their own links', () => {
    expect([...body.matchAll(/<w:footnoteReference w:id="(\d+)"\/>/g)].map(([, id]) => id)).toEqual([
      '1',
      '2',
    ]);
    expect(parts['word/footnotes.xml']).toMatch(
      /<w:footnote w:id="2">.*Egen räkning.*<w:hyperlink [^>]*r:id="link2" w:tooltip="Alla träffar"/,
    );
    expect(parts['word/_rels/footnotes.xml.rels']).toContain('Target="https://exempel.se/r%C3%A4kning"');
  });

  it('pictures fit the page, and have their words or are marked as decoration', () => {
    expect(body).toMatch(/<wp:extent cx="5762625" cy="3238500"\/>/);
    expect(body.match(/<wp:docPr [^>]*descr="Stapeldiagram"\/>/g)).toHaveLength(2);
    expect(body.match(/<adec:decorative [^>]*val="1"\/>/g)).toHaveLength(2);
    expect(body).toMatch(/<w:pStyle w:val="Caption"\/>((?!<\/w:p>).)*SEQ Figur((?!<\/w:p>).)*Träffar per år/);
    expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
  });

  it('pictures that can’t be shown are said in words', async () => {
    const file = unzipSync(await renderDocx(document(2), { pageNumbers: false }));
    expect(strFromU8(file['word/document.xml']!)).toContain('Bilden kan inte visas. Stapeldiagram');
  });

  it('pictures and links make no difference from one time to the next', async () => {
    const [first, second] = [
      await renderDocx(document(3), { picture }),
      await renderDocx(document(3), { picture }),
    ];
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });
});
