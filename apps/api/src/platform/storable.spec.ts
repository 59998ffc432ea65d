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
});
