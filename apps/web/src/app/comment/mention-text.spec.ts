import { describe, expect, it } from '@jest/globals';
import { matching, mentionAt, mentionedIn, textParts, withMention } from './mention-text.js';

const people = ['Anna Berg', 'Anna Bergström', 'Åke Öst', 'Mats O’Dell'].map((name) => ({ name }));
const names = (found: { name: string }[]) => found.map(({ name }) => name);

describe('a mention that is being written', () => {
  it('begins with an @ that begins a word', () => {
    expect(mentionAt('Hej @An', 7)).toEqual({ from: 4, words: 'An' });
    expect(mentionAt('@', 1)).toEqual({ from: 0, words: '' });
    expect(mentionAt('(@Anna B', 8)).toEqual({ from: 1, words: 'Anna B' });
    expect(mentionAt('namn@skane.example', 12)).toBeNull();
    expect(mentionAt('@Anna Berg har rätt', 19)).toBeNull();
    expect(mentionAt('Hej @An', 3)).toBeNull();
  });

  it('finds people by any word of their names, however it is written', () => {
    expect(names(matching(people, ''))).toHaveLength(4);
    expect(names(matching(people, 'berg'))).toEqual(['Anna Berg', 'Anna Bergström']);
    expect(names(matching(people, 'ö'))).toEqual(['Åke Öst']);
    expect(names(matching(people, 'anna bergs'))).toEqual(['Anna Bergström']);
    expect(matching(people, 'erg')).toEqual([]);
  });

  it('becomes the whole name, and the cursor goes behind it', () => {
    const query = mentionAt('Hej @ann, kan du?', 8)!;
    expect(withMention('Hej @ann, kan du?', query, 8, 'Anna Berg')).toEqual({
      text: 'Hej @Anna Berg, kan du?',
      cursor: 14,
    });
    expect(withMention('@a sen', mentionAt('@a sen', 2)!, 2, 'Åke Öst').text).toBe('@Åke Öst sen');
  });
});

describe('a text with mentions', () => {
  it('is told apart from the names in it, the longer first', () => {
    expect(textParts('Hej @Anna Bergström och @Anna Berg!', people)).toEqual([
      { text: 'Hej ', mention: false },
      { text: '@Anna Bergström', mention: true },
      { text: ' och ', mention: false },
      { text: '@Anna Berg', mention: true },
      { text: '!', mention: false },
    ]);
    expect(textParts('Ingen', [])).toEqual([{ text: 'Ingen', mention: false }]);
  });

  it('mentions those whose names are still in it', () => {
    expect(names(mentionedIn('@Anna Bergström', people))).toEqual(['Anna Bergström']);
    expect(names(mentionedIn('@Anna Bergströms text, Åke Öst', people))).toEqual([]);
  });
});
