import { findBlock, quoteOf } from './block.js';

const paragraph = (text: string, id?: string) => ({
  type: 'paragraph',
  ...(id && { attrs: { id } }),
  content: [{ type: 'text', text }],
});

describe('a block of a text', () => {
  const text = {
    type: 'doc',
    content: [
      paragraph('Först.', 'a'),
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('I listan.', 'b')] }] },
      paragraph('Utan id.'),
    ],
  };

  it('is found by its id, in lists too', () => {
    expect(quoteOf(findBlock(text, 'a')!)).toBe('Först.');
    expect(quoteOf(findBlock(text, 'b')!)).toBe('I listan.');
    expect(findBlock(text, 'c')).toBeUndefined();
  });

  it('is quoted on one line, and cut between words where it is long', () => {
    expect(
      quoteOf({
        type: 'paragraph',
        content: [{ type: 'text', text: 'Ett' }, { type: 'hardBreak' }, { type: 'text', text: 'två' }],
      }),
    ).toBe('Ett två');
    const long = quoteOf(paragraph('orden '.repeat(100)));
    expect(long).toMatch(/ orden …$/);
    expect(long.length).toBeLessThanOrEqual(202);
    expect(quoteOf(paragraph('🌻'.repeat(300))).isWellFormed()).toBe(true);
  });
});
