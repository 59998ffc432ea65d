import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { RichText } from '@samsyn/domain';
import { plainText } from '@samsyn/domain/rules';
import { convertHtml } from './convert-html.js';
import { parseHtml } from './parse-html.js';
import { convertPlain } from './convert-plain.js';

const nested = (levels: number, open: string, inside: string, close: string) => {
  const times = levels / (open.split('<').length - 1);
  return open.repeat(times) + inside + close.repeat(times);
};
/** Seconds for all but the parser, which is not ours and is many times quicker in a browser. */
const patience = 8;
let parsing = 0;
beforeAll(() => {
  const parse = DOMParser.prototype.parseFromString;
  jest.spyOn(DOMParser.prototype, 'parseFromString').mockImplementation(function (this: DOMParser, ...given) {
    const began = performance.now();
    const document = parse.apply(this, given);
    parsing += performance.now() - began;
    return document;
  });
});

function converted(html: string) {
  const began = performance.now();
  parsing = 0;
  const { text } = convertHtml(html);
  expect((performance.now() - began - parsing) / 1000).toBeLessThan(patience);
  expect(RichText.safeParse(text).error).toBeUndefined();
  return text;
}

describe('what somebody means ill with', () => {
  it('runs nothing and leaves no markup', () => {
    const text = converted(`<p onclick="x()">a<script>alert(1)</script><img src=x onerror="alert(1)">
      <a href="javascript:alert(1)">b</a><a href=" java\nscript:alert(1)">c</a><a href="data:text/html,x">d</a>
      <iframe srcdoc="<script>alert(1)</script>"></iframe><svg onload="alert(1)"><text>e</text></svg>
      <math><mtext><img src=x onerror=alert(1)></mtext></math></p><style>@import 'x'</style>
      <base href="https://evil.example/"><form action="https://evil.example/"><button>f</button></form>`);
    expect(JSON.stringify(text)).not.toMatch(/script|alert|evil|onerror|<|data:/i);
    expect(plainText(text)).toMatch(/^a\s*b\s*c\s*d/);
  });

  it.each([
    ['boxes', '<div>', '</div>'],
    ['lists', '<ul><li>', '</li></ul>'],
    ['tables', '<table><tbody><tr><td>', '</td></tr></tbody></table>'],
    ['marks', '<b><i>', '</i></b>'],
    ['quotes', '<blockquote><p>', '</p></blockquote>'],
    ['headings in links', '<a href="https://a.se"><h2>', '</h2></a>'],
  ])('does not go under in five thousand levels of %s', (_name, open, close) => {
    expect(plainText(converted(nested(5000, open, '<p>innerst</p><p>sist</p>', close)))).toMatch(
      /innerst\s+sist/,
    );
  });

  it('does not go under in lists that stand ever further in', () => {
    const items = Array.from(
      { length: 3000 },
      (_, index) =>
        `<p class=MsoListParagraph style='margin-left:${index * 20}pt;mso-list:l${index} level${index} lfo1'>ord${index}</p>`,
    );
    expect(plainText(converted(items.join('')))).toContain('ord2999');
  });

  it('is quick with a megabyte', () => {
    const text = 'Ett stycke med några <b>ord</b> i. ';
    const html = `<p class="MsoNormal" style="margin:0">${text.repeat(10)}</p>`;
    const { content } = convertHtml(html.repeat(Math.ceil(1_000_000 / html.length))).text;
    expect(content.length).toBeGreaterThan(2000);
  });

  it.each([
    ['styles', `<p style="${'mso-list:l0 level1;'.repeat(50_000)}">ord</p>`],
    ['a sheet', `<style>${'.a{font-weight:700}'.repeat(50_000)}</style><p class=a>ord</p>`],
    ['an open sheet', `<style>${'{'.repeat(500_000)}</style><p>ord</p>`],
    ['comments', `${'<!--[if gte vml 1]><v:textbox>x'.repeat(20_000)}--><p>ord</p>`],
    ['anchors', `${'<a name="b" href="#a">1</a>'.repeat(5000)}<p><a name="a" href="#b">1</a>ord</p>`],
    ['breaks', `${'<br> '.repeat(20_000)}<p>ord</p>`],
    ['spans', `<table><tr>${'<td colspan=99999 rowspan=99999>ord</td>'.repeat(2000)}</tr></table>`],
    ['rows', `<table border=1>${'<tr><td>ord</td><td>b</td></tr>'.repeat(2000)}</table>`],
    ['white space', `<p>${' \u00a0'.repeat(300_000)}ord</p>`],
    ['letters', `<p>${'\u0301'.repeat(90_000)}ord</p>`],
  ])('is quick with very many %s', (_name, html) => {
    expect(plainText(converted(html))).toContain('ord');
  });

  it('is quick with a megabyte of plain lines', () => {
    const began = performance.now();
    convertPlain('en rad som är bruten av marginalen och fortsätter på nästa, som\n'.repeat(16_000));
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it.each([
    '',
    ' ',
    '<',
    '<!--',
    'Version:0.9',
    'bara ord',
    '<p></p>',
    '<table></table>',
    '<ul></ul>',
    '<ol><li></ol>',
  ])('is a text all the same: %j', (html) => {
    converted(html);
  });
});

describe('nobody’s words', () => {
  const folder = path.join(import.meta.dirname, 'fixtures');
  const letters = (text: string) => text.match(/\p{L}{2,}/gu) ?? [];

  it.each(readdirSync(folder).filter((name) => name.endsWith('.clipboard')))('are kept: %s', (name) => {
    const html = readFileSync(path.join(folder, name), 'utf8');
    const { document } = parseHtml(html);
    for (const one of document.querySelectorAll('script, style, title, noscript')) one.remove();
    const { text, leftOut } = convertHtml(html);
    const kept = new Set(
      letters(`${JSON.stringify(text)} ${leftOut.flatMap(({ words }) => words).join(' ')}`),
    );
    // Marks that only say where a footnote, a comment or an item is; the contents, whose headings are there.
    const marks = /^(GB|Resultat|text|href)$/;
    const lines = [...document.body.querySelectorAll('*')].flatMap((element) =>
      [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? ''),
    );
    const lost = lines.flatMap(letters).filter((word) => !kept.has(word) && !marks.test(word));
    // A word that a line's end divided is one again.
    expect(lost.filter((word) => ![...kept].some((whole) => whole.includes(word)))).toEqual([]);
  });
});
