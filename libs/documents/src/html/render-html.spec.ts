import { describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { datasetsOf, type Block } from '@samsyn/domain';
import { sourceIds } from '../sources.js';
import { sampleDocument } from '../testing/sample.js';
import { renderHtml } from './render-html.js';
import { renderPublicIndex } from './render-public-index.js';
import { renderWithdrawn } from './render-withdrawn.js';
import { stylesheet } from './stylesheet.js';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'require-sri': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
  },
});

async function faults(page: string): Promise<string[]> {
  const report = await validator.validateString(page);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
  );
}

const meta = {
  county: 'Ekelunds län',
  number: 2,
  publishedOn: '2026-11-02',
  decision: { on: '2026-10-20', registryNumber: 'EK 2026/114', by: 'Samverkansnämnden' },
};
const downloads = [
  { label: 'Word (DOCX)', href: 'rapport.docx' },
  { label: 'Data (JSON)', href: 'rapport.json', type: 'application/json' },
];

describe('the page of a report', () => {
  it('is valid HTML, as an edition and as a preview', async () => {
    expect(await faults(renderHtml(sampleDocument(), { meta, downloads, indexHref: '/public' }))).toEqual([]);
    expect(await faults(renderHtml(sampleDocument('preview')))).toEqual([]);
    expect(await faults(renderHtml(sampleDocument(), { stylesheetHref: '/report.css' }))).toEqual([]);
  });

  it('says who, what and when, and where the files are', () => {
    const page = renderHtml(sampleDocument(), { meta, downloads });
    for (const words of [
      '<html lang="sv">',
      '<h1>Uppföljning 2025</h1>',
      'Region Ekelund och Ekelunds kommuner',
      '6 oktober 2026',
      'Samverkansnämnden, 20 oktober 2026',
      'EK 2026/114',
      'href="rapport.docx"',
      'href="rapport.json" type="application/json"',
    ])
      expect(page.replaceAll(/\s+/g, ' ')).toContain(words);
  });

  it('has a heading and a permanent anchor per section, and its contents lead to them', () => {
    const page = renderHtml(sampleDocument());
    expect(page).toContain('<h2>Fokusområde 1. Tidiga insatser nära vardagen</h2>');
    expect(page).toContain('<h3>Förebygga suicid</h3>');
    expect(page).toContain('<h4>Kortsiktiga mål och aktiviteter 2025</h4>');
    expect(page).toContain('<h5>Norra delregionen</h5>');
    expect(page).toContain('<h4>Synpunkter från Brukarrådet i Ekelund</h4>');
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(40);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });

  it('has a permanent anchor per table and figure, and leads to the figures of each as files', async () => {
    const document = sampleDocument();
    const page = renderHtml(document, { dataHref: (name, format) => `/u/${name}.${format}` });
    const sets = datasetsOf(document);
    expect(sets.length).toBeGreaterThan(3);
    for (const { name } of sets) {
      expect(page.match(new RegExp(`id="${name}"`, 'g'))).toHaveLength(1);
      for (const format of ['csv', 'json']) expect(page).toContain(`href="/u/${name}.${format}"`);
    }
    expect(await faults(page)).toEqual([]);
    expect(renderHtml(document)).not.toContain('class="data"');
  });

  it('prints notes with their years in bold, gaps in italics and links with their titles', () => {
    const page = renderHtml(sampleDocument()).replaceAll(/\s+/g, ' ');
    expect(page).toContain('<strong>2023–2024:</strong> Nätverket');
    expect(page).toContain('<em>Saknas.</em>');
    expect(page).toContain(
      '<a href="https://exempel.se/stöd?år=2025&amp;sida=&quot;1&quot;" title="Stödmaterial, andra upplagan">',
    );
  });

  it('traces every paragraph to its source', () => {
    const page = renderHtml(sampleDocument());
    expect(page).toContain('data-source="revision-0"');
    const sources = page.slice(page.indexOf('id="kallor"'));
    for (const words of [
      'Bidrag, version 3',
      'Ingrid Sample',
      'Ove Prov, 21 september 2026',
      'Maj Röst',
      'Statistik',
    ])
      expect(sources).toContain(words);
  });

  it('shows what is not approved in a preview only', () => {
    const page = renderHtml(sampleDocument('preview'));
    expect(page).toContain('aria-label="Inte godkänt: Södra delregionen"');
    expect(page).toContain('Ingår inte i rapporten.');
    expect(page).toContain('Förhandsvisning.');
    expect(page.slice(page.indexOf('id="kallor"'))).not.toContain('Bo Utkast');
    expect(renderHtml(sampleDocument())).not.toMatch(/class="pending"|Förhandsvisning/);
    expect(() => renderHtml({ ...sampleDocument('preview'), kind: 'edition' })).toThrow(RangeError);
  });

  it('needs nothing from outside: no script, no inline style, and a stylesheet that can be hashed', () => {
    const page = renderHtml(sampleDocument());
    expect(page).not.toMatch(/<script|<img| style=| on\w+=|javascript:|url\(/);
    expect(page).toContain(`<style>${stylesheet}</style>`);
    expect(renderHtml(sampleDocument())).toBe(page);
  });
});

describe('the public list', () => {
  const edition = (county: string, number: number, publishedOn: string) => ({
    county,
    title: `Rapport ${county} ${number}`,
    number,
    publishedOn,
    href: `/public/${county}/${number}`,
  });

  it('has the newest edition first, whichever county it is of', async () => {
    const page = renderPublicIndex([
      edition('Östra', 1, '2024-06-01'),
      edition('Ekelund', 1, '2024-01-01'),
      edition('Ekelund', 2, '2025-01-01'),
      edition('Ekelund', 3, '2025-01-01'),
    ]);
    const order = [...page.matchAll(/Rapport (\S+ \d)/g)].map(([, name]) => name);
    expect(order).toEqual(['Ekelund 3', 'Ekelund 2', 'Östra 1', 'Ekelund 1']);
    expect(await faults(page)).toEqual([]);
    expect(await faults(renderPublicIndex([]))).toEqual([]);
  });
});

describe('the page of a withdrawn edition', () => {
  it('says that, when and why', async () => {
    const page = renderWithdrawn(
      {
        title: 'Uppföljning 2024',
        county: 'Ekelunds län',
        number: 1,
        publishedOn: '2025-03-01',
        withdrawnOn: '2025-04-02',
        reason: 'Två tabeller hade <bytt> plats.',
        replacement: { label: 'Utgåva 2', href: '/public/2' },
      },
      { indexHref: '/public' },
    );
    expect(page).toContain('Uppföljning 2024 är återkallad');
    expect(page).toContain('återkallades den 2 april 2025');
    expect(page).toContain('Två tabeller hade &lt;bytt&gt; plats.');
    expect(await faults(page)).toEqual([]);
  });
});

describe('where the text comes from', () => {
  const told = (page: string) =>
    [...page.matchAll(/<details class="origin">[\s\S]*?<\/details>/g)].map(([one]) => one);

  it('is told on request after every run of text from one source, and not unless it is asked for', async () => {
    expect(told(renderHtml(sampleDocument()))).toEqual([]);
    const page = renderHtml(sampleDocument(), { origins: true });
    expect(await faults(page)).toEqual([]);
    // Every paragraph outside a note, list or cell is followed by its run's origin before the next source's text.
    const document = sampleDocument();
    const walk = (blocks: readonly Block[]): number =>
      blocks.reduce(
        (sum, block) => sum + (block.type === 'section' ? walk(block.blocks) : 0),
        runsIn(blocks),
      );
    const runsIn = (blocks: readonly Block[]) =>
      blocks.filter((block, at) => {
        const before = blocks[at - 1];
        const begins =
          before?.type === 'section' || !before || sourceIds(before.sources) !== sourceIds(block.sources);
        return block.type !== 'section' && begins && block.sources.length > 0;
      }).length;
    expect(told(page)).toHaveLength(walk(document.sections));
    expect(walk(document.sections)).toBeGreaterThan(5);
  });

  it('names unit, version, authors and who approved', () => {
    const texts = told(renderHtml(sampleDocument(), { origins: true }))
      .join(' ')
      .replaceAll(/\s+/g, ' ');
    expect(texts).toMatch(/Bidrag, version \d+\. Skrivet av [^.]+\. Godkänt av [^.]+\d{4}\./);
  });
});
