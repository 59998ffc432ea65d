import { Resvg } from '@resvg/resvg-js';
import { families, fontPaths } from '../pdf/fonts.js';

/** The chart as a picture (PNG), at twice its size so that it prints well; only our own fonts are used. */
export function chartPng(svg: string): Buffer {
  return new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    font: { fontFiles: fontPaths(), loadSystemFonts: false, defaultFontFamily: families[0]! },
  })
    .render()
    .asPng();
}
