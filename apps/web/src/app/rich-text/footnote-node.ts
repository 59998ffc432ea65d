import { Node, mergeAttributes } from '@tiptap/core';

/**
 * A footnote: a mark in the text that holds words of its own. The mark's number is drawn by the style sheet, which
 * counts them; the words are written in a dialog.
 */
export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  content: '(text | hardBreak)*',
  atom: true,
  draggable: false,
  parseHTML: () => [{ tag: 'span[data-footnote]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes, { 'data-footnote': '' }), 0],
  addNodeView() {
    return ({ node }) => {
      const dom = document.createElement('sup');
      dom.className = 'footnote';
      dom.contentEditable = 'false';
      dom.title = node.textContent;
      // What a screen reader says in the middle of the sentence, where others see a number.
      const words = document.createElement('span');
      words.className = 'visually-hidden';
      words.textContent = ` [${node.textContent}] `;
      dom.append(words);
      return { dom, ignoreMutation: () => true };
    };
  },
});
