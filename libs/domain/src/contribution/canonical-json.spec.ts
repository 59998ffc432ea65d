import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';

/** The same value with every object's members in another order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

describe('canonical JSON', () => {
  it('has sorted keys and no white space', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'å"' }], a: true })).toBe(
      '{"a":true,"b":[1,{"c":"å\\"","d":null}]}',
    );
  });

  it('is the same for equal content, in whatever order its members stand', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value)),
      ),
    );
  });

  it('is JSON for the same content, so different content gives different text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value))),
      ),
    );
  });

  it('is the same before and after storage, where undefined does not exist', () => {
    const value = { a: undefined, b: [undefined, 1] };
    expect(canonicalJson(value)).toBe('{"b":[null,1]}');
    expect(canonicalJson(value)).toBe(canonicalJson(JSON.parse(JSON.stringify(value))));
  });

  it('keeps the order of lists, which means something', () => {
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
  });
});
