import type { Block, ReportDocument, TableBlock } from '@samsyn/domain';
import { strFromU8, unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from '@jest/globals';
import { renderDocx } from './docx/render-docx.js';
import { renderHtml } from './html/render-html.js';
import { sampleDocument } from './testing/sample.js';
import { cell, list, paragraph, plan } from './testing/sample-parts.js';

const table = (rows: TableBlock['rows'], headRows = 0): TableBlock => ({
  type: 'table',
  caption: null,
  headRows,
  rows,
  sources: [],
});
const nested: Block = {
  type: 'list',
  ordered: true,
  start: 4,
  sources: [],
  items: [[list(plan, true, [['först en lista']])], []],
};

const odd: Block[] = [
  { type: 'note', years: '2025', blocks: [], sources: [] },
  { type: 'note', years: '2024', blocks: [nested], sources: [] },
  {
    type: 'list',
    ordered: false,
    start: 1,
    sources: [],
    items: [[paragraph(plan, 'ett'), paragraph(plan, 'två')]],
  },
  table([]),
  table([[cell('bara', [], true)], [cell('rubriker', [], true)]], 2),
  table([[{ ...cell('bred', []), colspan: 3, rowspan: 5 }], [cell('smal', [])]], 1),
  table([[{ ...cell('', []), blocks: [nested] }]]),
  { type: 'feedback', title: 'Tomt', blocks: [], answers: [], reservation: null, reply: null, sources: [] },
  {
    type: 'paragraph',
    inlines: [
      { text: 'farlig', href: 'javascript:alert(1)' },
      { text: 'trasig', href: 'https://[' },
      { text: ' ', href: 'https://exempel.se' },
    ],
    sources: [],
  },
];

const document: ReportDocument = {
  ...sampleDocument('edition', 1, 1),
  sections: [{ type: 'section', level: 1, anchor: 'udda', title: 'Udda', blocks: odd, sources: [plan] }],
};

describe('odd but possible contents', () => {
  it('make a valid page without dangerous links', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        'no-trailing-whitespace': 'off',
        'long-title': 'off',
        'doctype-style': 'off',
        'void-style': 'off',
      },
    });
    for (const one of [document, { ...document, sections: [], owners: [], subtitle: '' }]) {
      const page = renderHtml(one);
      const { results } = await validator.validateString(page);
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
      expect(page).not.toMatch(/href="[^#]/);
    }
  });

  it('make a Word document whose rows all have cells, and cells end in a paragraph', async () => {
    const body = strFromU8(unzipSync(await renderDocx(document))['word/document.xml']!);
    expect(body).not.toMatch(/<w:tr>(?:<w:trPr>((?!<\/w:trPr>).)*<\/w:trPr>)?<\/w:tr>/);
    expect(body).not.toMatch(/(?<!<\/w:p>)<\/w:tc>/);
    expect(body).not.toMatch(/r:id="link/);
    expect(body).toContain('<w:gridSpan w:val="3"/>');
  });
});
