import { describe, expect, test } from '@jest/globals';
import { placeOfFault } from './storable.js';

describe('text that can’t be stored', () => {
  test('is found with its place', () => {
    expect(placeOfFault({ body: { content: ['rätt', 'fel\0'] } })).toBe('body.content.1');
    expect(placeOfFault({ name: '\ud83d' })).toBe('name');
  });

  test('is not every odd text', () => {
    expect(placeOfFault({ a: '\\u0000', b: '🙂 ؟ \u2028', c: null, d: 3, e: [true] })).toBeUndefined();
    expect(placeOfFault(undefined)).toBeUndefined();
  });

  test('is what is nested without end, at any depth that a body can have', () => {
    const nested = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown;
    expect(placeOfFault(nested(90))).toBeUndefined();
    for (const levels of [200, 10_000, 2_000_000])
      expect(placeOfFault(nested(levels))).toBe(Array.from({ length: 100 }, () => '0').join('.'));
  });
});
