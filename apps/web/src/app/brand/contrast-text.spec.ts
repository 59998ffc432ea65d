import { describe, expect, it } from '@jest/globals';
import { colourOf, readingOf } from './contrast-text.js';

describe('a colour as it is written', () => {
  it('is understood with and without #, short or in capitals', () => {
    expect(['#0B5C63', '0b5c63', ' #0b5c63 '].map(colourOf)).toEqual(['#0b5c63', '#0b5c63', '#0b5c63']);
    expect(colourOf('#abc')).toBe('#aabbcc');
    expect(['', 'röd', '#12345', '#1234567', 'rgb(1, 2, 3)'].map(colourOf)).toEqual(Array(5).fill(null));
  });

  it('never looks better than it is', () => {
    // 4.49 on the darkest of the light backgrounds.
    const almost = readingOf('light', '#656565');
    expect([almost.readable, almost.ratio]).toEqual([false, 4.4]);
    expect(readingOf('light', almost.shade).readable).toBe(true);
  });
});
