import { blocksOf } from '../report/from-rich-text.js';
import { attachmentIdsIn } from './attachment-ids.js';
import type { RichText } from './rich-text.js';

const figure = (attachmentId: string) => ({ type: 'figure' as const, attrs: { attachmentId } });

describe('the pictures in a text', () => {
  const text: RichText = {
    type: 'doc',
    content: [figure('b'), { type: 'paragraph' }, figure('a'), figure('b')],
  };

  it('are named once, in order, wherever the text stands', () => {
    expect(attachmentIdsIn(text)).toEqual(['b', 'a']);
    expect(
      attachmentIdsIn({ body: text, notes: [{ body: { type: 'doc', content: [figure('c')] } }] }),
    ).toEqual(['b', 'a', 'c']);
    expect(attachmentIdsIn({ sections: [{ blocks: blocksOf(text, []) }] })).toEqual(['b', 'a']);
  });

  it('are none where an id is only written about', () => {
    const words = { type: 'text', text: 'figure attachmentId', attachmentId: 'x' };
    expect(attachmentIdsIn({ type: 'doc', content: [{ type: 'paragraph', content: [words] }] })).toEqual([]);
    expect(attachmentIdsIn(null)).toEqual([]);
  });
});
