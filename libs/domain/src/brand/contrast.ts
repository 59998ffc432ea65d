/** A colour as `#rrggbb`. */
export type Hex = string;

/** Least contrast between text and what is behind it (WCAG 2.2, 1.4.3 level AA). */
export const leastContrast = 4.5;

/**
 * What a county's colour is seen with: links and headings on the page's backgrounds, and a button's words on the colour
 * itself. The backgrounds are those of the theme (`apps/web/src/app/theme/_colours.scss`), the lightest and the darkest
 * that text stands on.
 */
export const surfaces = {
  light: { behind: ['#ffffff', '#fdfcfb', '#f3efeb', '#e6e0da'], on: '#ffffff' },
  dark: { behind: ['#141210', '#1a1816', '#26231f', '#3a3631'], on: '#141210' },
} as const;
export type Mode = keyof typeof surfaces;

type Rgb = readonly [number, number, number];

/** Relative luminance, 0 for black and 1 for white. @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance(colour: Hex): number {
  const [r, g, b] = rgbOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast between two colours, from 1 to 21. @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Hex, other: Hex): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** The least contrast that a colour has with anything it is seen with in a mode. */
export function contrastIn(mode: Mode, colour: Hex): number {
  const { behind, on } = surfaces[mode];
  return Math.min(...[...behind, on].map((other) => contrast(colour, other)));
}

/** Whether a colour can be read wherever a mode shows it. */
export function isReadable(mode: Mode, colour: Hex): boolean {
  return contrastIn(mode, colour) >= leastContrast;
}

/**
 * The shade of a colour that is nearest to it and can be read: the same hue and saturation, as much darker on a light
 * page, or lighter on a dark one, as it takes.
 */
export function nearestReadable(mode: Mode, colour: Hex): Hex {
  if (isReadable(mode, colour)) return colour;
  const [hue, saturation, lightness] = hslOf(colour);
  const step = mode === 'light' ? -0.005 : 0.005;
  for (let at = lightness; at >= 0 && at <= 1; at += step) {
    const shade = hexOf(hue, saturation, at);
    if (isReadable(mode, shade)) return shade;
  }
  return mode === 'light' ? '#000000' : '#ffffff';
}

function rgbOf(colour: Hex): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Hue in degrees, saturation and lightness from 0 to 1. */
function hslOf(colour: Hex): Rgb {
  const [r, g, b] = rgbOf(colour).map((part) => part / 255) as [number, number, number];
  const [least, most] = [Math.min(r, g, b), Math.max(r, g, b)];
  const [lightness, span] = [(least + most) / 2, most - least];
  if (span === 0) return [0, 0, lightness];
  const saturation = span / (1 - Math.abs(2 * lightness - 1));
  const sector = most === r ? ((g - b) / span + 6) % 6 : most === g ? (b - r) / span + 2 : (r - g) / span + 4;
  return [sector * 60, saturation, lightness];
}

function hexOf(hue: number, saturation: number, lightness: number): Hex {
  const spread = saturation * Math.min(lightness, 1 - lightness);
  const part = (n: number) => {
    const k = (n + hue / 30) % 12;
    const share = lightness - spread * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(0)}${part(8)}${part(4)}`;
}
