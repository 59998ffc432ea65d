import type { ChartBlock } from '@samsyn/domain';
import * as vega from 'vega';
import { printable } from '../text.js';
import { paper, size } from './design.js';
import { specOf } from './spec.js';

vega.formatLocale({ decimal: ',', thousands: '\u00a0', grouping: [3], currency: ['', '\u00a0kr'] });

/** What Vega exports and its types leave out: the renderer behind `View.toSVG`, which needs no promise. */
const { SVGStringRenderer } = vega as unknown as {
  readonly SVGStringRenderer: new (loader: unknown) => {
    initialize(element: null, width: number, height: number, origin: readonly [number, number]): void;
    render(scene: unknown): { svg(): string };
  };
};

/**
 * A chart as SVG, `size` pixels, with its text alternative as name: the same chart gives the same text, in every kind of
 * document. It holds no script, no address and no style sheet.
 */
export function chartSvg(chart: ChartBlock): string {
  const view = new vega.View(vega.parse(specOf(chart)), { renderer: 'none' }).run();
  const { left, top } = view.padding() as { left: number; top: number };
  const renderer = new SVGStringRenderer(view.loader());
  renderer.initialize(null, size.width, size.height, [left, top]);
  const scene = view.scenegraph() as unknown as { root: unknown };
  const drawn = renderer.render(scene.root).svg();
  view.finalize();
  const content = drawn.slice(drawn.indexOf('>') + 1, drawn.lastIndexOf('</svg>'));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escaped(chart.alt)}" ` +
    `width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">` +
    `<rect width="${size.width}" height="${size.height}" fill="${paper}"/>${plain(content)}</svg>`
  );
}

/** Vega says in English what each group of marks is; the chart is one picture with one name. What XML does not allow is left out. */
function plain(svg: string): string {
  return printable(svg).replace(
    / (?:role|aria-roledescription|aria-hidden|class|pointer-events)="[^"]*"/g,
    '',
  );
}

function escaped(text: string): string {
  return printable(text).replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);
}
