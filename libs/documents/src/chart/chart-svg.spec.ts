import { contrast, type ChartBlock, type ChartSeries } from '@samsyn/domain';
import { describe, expect, it } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { chartPng } from './chart-png.js';
import { chartSvg } from './chart-svg.js';
import { looks, paper, size } from './design.js';
import { apart } from './layout.js';

const series = (name: string, from: number, numbers: string): ChartSeries => ({
  name,
  points: numbers.split(' ').map((number, at) => ({
    year: from + at,
    value: number.replace(',', '.'),
    printed: number.replace(/(\d)(\d{3})$/, '$1\u00a0$2'),
    quality: 'exact',
  })),
});

const chart = (changes: Partial<ChartBlock>): ChartBlock => ({
  type: 'chart',
  form: 'line',
  caption: 'Antal hälsoundersökningar',
  measure: 'antal',
  valueType: 'number',
  series: [series('Skåne', 2015, '584 1309 1902 2184 2792 2994 2957')],
  breaks: [],
  alt: 'Linjediagram.',
  definition: null,
  sources: [],
  ...changes,
});

/** The SVG as a strict XML parser reads it. */
function drawn(changes: Partial<ChartBlock>) {
  const svg = chartSvg(chart(changes));
  const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
  return {
    svg,
    root: document.documentElement,
    texts: [...document.querySelectorAll('text')].map(({ textContent }) => textContent!),
    count: (selector: string) => document.querySelectorAll(selector).length,
  };
}

const rates = [series('Riket', 2019, '15,45 13,92 14,45'), series('Skåne', 2019, '15,55 14,24 15,05')];

describe('a chart', () => {
  it('has each value in Swedish form, each year, and an axis from 0 to 3 500 (F17)', () => {
    const { texts } = drawn({});
    for (const word of ['584', '1\u00a0309', '2\u00a0957', '2015', '2021', '0', '3\u00a0500', 'antal'])
      expect(texts).toContain(word);
    expect(texts).not.toContain('4\u00a0000');
  });

  it('names several lines at their ends, not in a legend', () => {
    expect(drawn({ series: rates }).texts).toEqual(expect.arrayContaining(['Riket 14,45', 'Skåne 15,05']));
  });

  it('tells series apart without colour: by dash and sign, or by a letter below each bar', () => {
    expect(new Set(looks.map(({ shape }) => shape)).size).toBe(looks.length);
    expect(new Set(looks.map(({ dash }) => dash.join())).size).toBe(looks.length);
    const { texts } = drawn({ form: 'groupedBar', series: rates });
    expect(texts.filter((text) => text === 'A')).toHaveLength(3);
    expect(texts).toEqual(expect.arrayContaining(['A Riket', 'B Skåne']));
  });

  it('stands out from the paper by 3:1 in every colour (WCAG 1.4.11), its words by 4.5:1', () => {
    for (const { colour } of looks) expect(contrast(colour, paper)).toBeGreaterThanOrEqual(4.5);
  });

  it('breaks the line where another definition begins, and says so', () => {
    const whole = drawn({ breaks: [] });
    const broken = drawn({ breaks: [2019] });
    expect(broken.count('path[stroke-width="2.5"]')).toBe(whole.count('path[stroke-width="2.5"]') + 1);
    expect(broken.texts).toContain('Ny definition från 2019');
  });

  it('draws hollow what is not exact, and says what that means', () => {
    const points = chart({}).series[0]!.points;
    const inexact = {
      name: 'Skåne',
      points: [{ ...points[0]!, quality: 'approximate' as const }, points[1]!],
    };
    for (const form of ['line', 'bar'] as const) {
      const { texts, count } = drawn({ form, series: [inexact] });
      expect(texts).toContain('Ofylld: ungefärligt värde');
      expect(count(`path[fill="${paper}"]`)).toBe(1);
    }
    expect(drawn({}).texts.join()).not.toContain('Ofylld');
  });

  it('is one picture with one name, whose words can’t be markup', () => {
    const hostile = '<script>alert(1)</script> & "x" \u0000';
    const { root, svg, count, texts } = drawn({
      alt: hostile,
      measure: hostile,
      series: [{ ...rates[0]!, name: hostile }, rates[1]!],
    });
    expect(root.getAttribute('role')).toBe('img');
    expect(root.getAttribute('aria-label')).toBe('<script>alert(1)</script> & "x" ');
    expect(count('script, style, image, a, [href], [onload]')).toBe(0);
    expect(count('svg [role], [aria-roledescription]')).toBe(0);
    expect(texts.join()).toContain('<script>alert(1)</script>');
    expect(svg.match(/role=/g)).toHaveLength(1);
  });

  it('says that there are no figures where there are none', () => {
    expect(drawn({ series: [] }).texts).toEqual(['antal', 'Det finns inga siffror att visa.']);
  });

  it('is drawn alike each time, also as a picture', () => {
    const one = chartSvg(chart({ series: rates }));
    expect(chartSvg(chart({ series: rates }))).toBe(one);
    const png = chartPng(one);
    expect(chartPng(one).equals(png)).toBe(true);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * size.width, 2 * size.height]);
  });
});

describe('labels that would cover each other', () => {
  it('are moved apart, in their order, and stay in the plot', () => {
    expect(apart([10, 12, 80], 16, 100)).toEqual([10, 26, 80]);
    expect(apart([95, 95, 96], 16, 100)).toEqual([68, 84, 100]);
  });
});
