import { Resvg } from '@resvg/resvg-js';
import { families, fontPaths } from '../pdf/fonts.js';

/** Letters, figures and signs that Source Sans 3 has: the other fonts take longer to read than the chart to draw. */
const latin = /^[\s\u0020-\u024f\u2000-\u206f\u2212]*$/;

/** The chart as a picture (PNG), at twice its size so that it prints well; only our own fonts are used. */
export function chartPng(svg: string): Buffer {
  return new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    font: {
      fontFiles: latin.test(svg) ? fontPaths().slice(0, 4) : fontPaths(),
      loadSystemFonts: false,
      defaultFontFamily: families[0]!,
    },
  })
    .render()
    .asPng();
}
