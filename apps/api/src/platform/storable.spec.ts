import { describe, expect, test } from '@jest/globals';
import { isTooMuch, placeOfFault } from './storable.js';

test('a body is too much when it has more parts than the largest table', () => {
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'Ord' }] };
  const row = {
    type: 'tableRow',
    content: Array.from({ length: 10 }, () => ({ type: 'tableCell', content: [paragraph] })),
  };
  expect(isTooMuch(Array.from({ length: 500 }, () => row))).toBe(false);
  expect(isTooMuch(Array.from({ length: 600 }, () => row))).toBe(true);
  expect(isTooMuch(Array.from({ length: 1_000_000 }, () => null))).toBe(true);
  for (const small of [undefined, null, 'Ord', {}]) expect(isTooMuch(small)).toBe(false);
});

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
