import { describe, expect, it } from '@jest/globals';
import { wholeWordsAfter, wholeWordsBefore } from './whole-words.js';

const long = 'iatrin har enats om en rutin för de första dygnen efter ett ';

describe('the words around what was found', () => {
  it('are whole where the text was cut', () => {
    expect(wholeWordsBefore(long)).toBe('… har enats om en rutin för de första dygnen efter ett ');
    expect(wholeWordsAfter(` blir uppringda inom 72 timmar efter utskrivning från. Unde`)).toBe(
      ' blir uppringda inom 72 timmar efter utskrivning från. …',
    );
  });

  it('are left alone at the ends of a text', () => {
    expect(wholeWordsBefore('Alla har ')).toBe('Alla har ');
    expect(wholeWordsAfter(' nu.')).toBe(' nu.');
  });

  it('may be one long word', () => {
    expect(wholeWordsBefore('a'.repeat(60))).toBe('a'.repeat(60));
  });
});
