import { describe, expect, it } from '@jest/globals';
import { comparedParts, sameWords } from './compared-parts.js';

const part = (key: string, text: string) => ({ key, heading: key.toUpperCase(), text });

describe('two texts beside each other', () => {
  it('are shown where they differ, word by word, with what only one of them has', () => {
    const theirs = [part('a', 'en rad'), part('b', 'lika'), part('d', 'bara deras')];
    const mine = [part('a', 'en annan rad'), part('b', 'lika'), part('c', 'bara min'), part('e', '')];
    const parts = comparedParts(theirs, mine);
    expect(parts.map(({ heading }) => heading)).toEqual(['A', 'C', 'D']);
    expect(parts[0]!.differences).toEqual([
      { kind: 'same', text: 'en ' },
      { kind: 'added', text: 'annan ' },
      { kind: 'same', text: 'rad' },
    ]);
    expect(parts.slice(1).map(({ differences }) => differences)).toEqual([
      [{ kind: 'added', text: 'bara min' }],
      [{ kind: 'removed', text: 'bara deras' }],
    ]);
    expect(sameWords(parts)).toBe(false);
  });

  it('are shown whole where no word differs', () => {
    const parts = comparedParts([part('a', 'ord'), part('b', 'mer')], [part('a', 'ord'), part('b', 'mer')]);
    expect(parts.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(sameWords(parts)).toBe(true);
  });
});
