import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { renderDocx } from './docx/render-docx.js';
import { renderHtml } from './html/render-html.js';
import { mapTexts } from './testing/mapped.js';
import { sampleDocument } from './testing/sample.js';

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    `<script>alert(1)</script>`,
    `"><img src=x onerror='alert(1)'>`,
    `' onmouseover='x`,
    `]]><!--`,
    `</w:t></w:p>`,
    `&amp;&#0;\u0000\u000b\ud800`,
    'en rad\nen till',
  ),
);

/**
 * The names of the elements and attributes of a page, and `!` for a tag that is not written as the renderer writes
 * them: nothing within quotes can be a quote, so that text which has broken out shows.
 */
function names(page: string): string[] {
  const found = new Set<string>();
  for (const [tag] of page.matchAll(/<[^>]*>?/g)) {
    const match = /^<\/?([a-z][a-z0-9]*)((?:\s+[a-z][\w-]*(?:="[^"<>]*")?)*)\s*\/?>$/i.exec(tag);
    if (match) {
      found.add(match[1]!);
      for (const [, name] of match[2]!.matchAll(/\s([a-z][\w-]*)(?:="[^"]*")?/gi)) found.add(`@${name}`);
    } else if (tag !== '<!doctype html>') found.add(`! ${tag}`);
  }
  return [...found].toSorted();
}

describe('hostile text, wherever it stands', () => {
  const page = (change: (text: string) => string) => {
    const text = change('ord');
    return renderHtml(mapTexts(sampleDocument('preview', 1, 3), change), {
      stylesheetHref: text,
      canonicalHref: text,
      indexHref: text,
      banner: text,
      meta: { county: text, decision: { on: text, registryNumber: text, by: text } },
      downloads: [{ label: text, href: text, type: text }],
    });
  };
  const clean = names(page((words) => `${words}\n`));

  it('adds no element and no attribute to the page', () => {
    expect(clean.filter((name) => name.startsWith('!'))).toEqual([]);
    fc.assert(
      fc.property(hostile, (text) => {
        expect(names(page((words) => `${words}\n${text}`))).toEqual(clean);
      }),
      { numRuns: 50 },
    );
  });

  it('leaves the Word document well-formed', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const document = mapTexts(sampleDocument('preview', 1, 2), (words) => words + text);
        const file = await renderDocx(document, {
          meta: { decision: { on: text, registryNumber: text, by: text } },
          pageNumbers: false,
        });
        for (const [name, bytes] of Object.entries(unzipSync(file)).filter(
          ([name]) => !name.endsWith('.png'),
        ))
          expect([name, flaw(strFromU8(bytes))]).toEqual([name, null]);
      }),
      { numRuns: 20 },
    );
  });
});

/** The first thing that keeps a text from being well-formed XML, or null. */
function flaw(xml: string): string | null {
  const open: string[] = [];
  // eslint-disable-next-line no-control-regex -- what XML 1.0 does not allow
  const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.exec(xml);
  if (illegal) return `illegal character at ${illegal.index}`;
  for (const [, text = '', tag = ''] of xml.matchAll(/([^<]*)(<[^>]*>)?/g)) {
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(text)) return `bare ampersand: ${text}`;
    if (tag.startsWith('<?') || tag.endsWith('/>') || tag === '') continue;
    const name = /^<\/?([\w:]+)/.exec(tag)?.[1] ?? tag;
    if (!tag.startsWith('</')) open.push(name);
    else if (open.pop() !== name) return `closed ${name}`;
  }
  return open.length ? `left open ${open.join()}` : null;
}
