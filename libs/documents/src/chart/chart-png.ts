import { Resvg } from '@resvg/resvg-js';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const fontFiles = ['400Regular/SourceSans3_400Regular.ttf', '700Bold/SourceSans3_700Bold.ttf'].map((file) =>
  resolve(`@expo-google-fonts/source-sans-3/${file}`),
);

/** The chart as a picture (PNG), at twice its size so that it prints well; only our own fonts are used. */
export function chartPng(svg: string): Buffer {
  return new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
  })
    .render()
    .asPng();
}
