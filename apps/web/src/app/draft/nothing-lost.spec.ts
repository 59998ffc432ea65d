import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import fc from 'fast-check';
import { Office, type Plant } from './test/office.js';

/**
 * What can happen to a text, in any order: two pages of one writer, a colleague, a network and a server that fail, a
 * session that ends, pages that are reloaded, closed, or gone without a word.
 */
const happening = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('type' as const), page: fc.nat(1) }) },
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('wait' as const), for: fc.integer({ min: 20, max: 4000 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const), for: fc.constant(3_600_000) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('network' as const),
      is: fc.constantFrom('up' as const, 'down' as const, 'answersLost' as const, 'broken' as const),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('colleague' as const), noticed: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('waiver' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('session' as const), ends: fc.boolean() }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom('reload' as const, 'crash' as const, 'close' as const, 'open' as const),
      page: fc.nat(1),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('choose' as const),
      page: fc.nat(1),
      choice: fc.constantFrom('both' as const, 'mine' as const, 'theirs' as const),
    }),
  },
);
export type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never;

describe('whatever happens, and in whatever order', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
    Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
  });

  /** A counterexample, or null where there was none. */
  async function lostIn(runs: number, plant: Plant = 'nothing'): Promise<string | null> {
    const property = fc.asyncProperty(
      fc.array(happening, { minLength: 4, maxLength: 40 }),
      async (happenings) => {
        const office = await Office.open(plant);
        for (const one of happenings) await office.happens(one);
        await office.heals();
        expect(office.lost()).toEqual([]);
      },
    );
    const { failed, counterexample, errorInstance } = await fc.check(property, {
      numRuns: runs,
      seed: 20231,
    });
    TestBed.resetTestingModule();
    return failed ? `${JSON.stringify(counterexample)} ${String(errorInstance)}` : null;
  }

  it('no word is lost that a person did not choose to leave out', async () => {
    expect(await lostIn(200)).toBeNull();
  }, 120_000);

  // The same, with a mistake made on purpose: a loss is found.
  it.each([
    ['no copy is kept in the browser', 'noCopies'],
    ['one page takes away the other’s copy', 'sharedCopy'],
    ['the server saves over a newer version', 'blindServer'],
    ['a copy is taken up over what others have saved since', 'blindRestore'],
    ['what others save is taken over what is unsaved', 'blindTake'],
  ] as const)(
    'it would be found out that %s',
    async (_, plant) => {
      expect(await lostIn(400, plant)).toContain('lost');
    },
    120_000,
  );
});
