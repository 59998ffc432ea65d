import { expect, it } from '@jest/globals';
import { difficultWords } from './difficult-words.js';

it('words that need an explanation are found as words, not as parts of others', () => {
  expect(difficultWords('En SIP skrevs. Delregionens indikatorer följdes upp.')).toEqual([
    'sip',
    'subRegion',
    'indicator',
  ]);
  expect(difficultWords('Vi sippade på kaffet i gossip-hörnan.')).toEqual([]);
  expect(difficultWords('')).toEqual([]);
});
