import fc from 'fast-check';
import { contrast, contrastIn, isReadable, leastContrast, luminance, nearestReadable } from './contrast.js';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const mode = fc.constantFrom('light' as const, 'dark' as const);

describe('contrast', () => {
  it('is as the WCAG says', () => {
    expect(luminance('#000000')).toBe(0);
    expect(luminance('#ffffff')).toBeCloseTo(1, 10);
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#ff0000', '#ffffff')).toBeCloseTo(4.0, 2);
  });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        expect(contrast(one, other)).toBe(contrast(other, one));
        expect(contrast(one, other)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('a county’s colour', () => {
  it('has to be read on every background of its mode: the theme’s own are', () => {
    expect(isReadable('light', '#0b5c63')).toBe(true);
    expect(isReadable('dark', '#7fd0d6')).toBe(true);
    expect(isReadable('light', '#7fd0d6')).toBe(false);
    expect(isReadable('dark', '#0b5c63')).toBe(false);
    // Readable on white, and not on the darkest of the light backgrounds.
    expect(contrast('#767676', '#ffffff')).toBeGreaterThan(leastContrast);
    expect(isReadable('light', '#767676')).toBe(false);
  });

  it('gets the nearest shade that can be read, which is the colour itself where that can', () => {
    fc.assert(
      fc.property(mode, colour, (in_, one) => {
        const shade = nearestReadable(in_, one);
        expect(shade).toMatch(/^#[0-9a-f]{6}$/);
        expect(contrastIn(in_, shade)).toBeGreaterThanOrEqual(leastContrast);
        if (isReadable(in_, one)) expect(shade).toBe(one);
      }),
    );
  });

  it('keeps its hue: a yellow becomes a dark yellow, not a grey', () => {
    const shade = nearestReadable('light', '#ffd200');
    const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(shade.slice(at, at + 2), 16)) as [
      number,
      number,
      number,
    ];
    expect(r).toBeGreaterThan(g);
    expect(g).toBeGreaterThan(b);
    expect(b).toBe(0);
    expect(nearestReadable('dark', '#00338d')).toMatch(/^#[6-9a-f]/);
  });
});
