import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inContext, wordDiff } from './word-diff.js';

const side = (kind: 'removed' | 'added', before: string, after: string) =>
  wordDiff(before, after)
    .filter((run) => run.kind === 'same' || run.kind === kind)
    .map(({ text }) => text)
    .join('');
const text = fc
  .array(fc.constantFrom('en', 'två', 'åtta', ' ', '\n', ', ', '.', '17'), { maxLength: 30 })
  .map((words) => words.join(''));

describe('wordDiff', () => {
  it('shows the word that was changed, and no more', () => {
    expect(wordDiff('Sex kommuner svarade.', 'Sju kommuner svarade.')).toEqual([
      { kind: 'removed', text: 'Sex' },
      { kind: 'added', text: 'Sju' },
      { kind: 'same', text: ' kommuner svarade.' },
    ]);
  });

  it('finds a new paragraph between two that are the same', () => {
    expect(wordDiff('Ett.\nTre.', 'Ett.\nTvå.\nTre.')).toEqual([
      { kind: 'same', text: 'Ett.\n' },
      { kind: 'added', text: 'Två.\n' },
      { kind: 'same', text: 'Tre.' },
    ]);
  });

  it('says that nothing changed', () => {
    expect(wordDiff('Lika.', 'Lika.')).toEqual([{ kind: 'same', text: 'Lika.' }]);
    expect(wordDiff('', '')).toEqual([]);
  });

  it('holds both texts whole, whatever they are', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(side('removed', before, after)).toBe(before);
        expect(side('added', before, after)).toBe(after);
      }),
    );
  });

  it('leaves out what is the same, but for the words around a change', () => {
    const same = 'Samma ord. '.repeat(50);
    const [before, removed, added, after] = inContext(wordDiff(`${same}Sex. ${same}`, `${same}Sju. ${same}`));
    expect([removed?.text, added?.text]).toEqual(['Sex', 'Sju']);
    expect(before?.text).toMatch(/^ … .*Samma ord\. $/);
    expect(after?.text).toMatch(/^\. Samma ord\. .* … $/);
  });

  it('compares texts of 50 000 characters in well under a second', () => {
    const long = Array.from({ length: 9000 }, (_, at) => `ord${at % 700}`).join(' ');
    const started = performance.now();
    wordDiff(long, long.replaceAll('ord7', 'annat'));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
