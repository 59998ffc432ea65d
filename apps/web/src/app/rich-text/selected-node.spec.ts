import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Editor } from '@tiptap/core';
import type { RichText } from '@samsyn/domain';
import { plainText } from '@samsyn/domain/rules';
import { editorExtensions } from './editor-extensions.js';
import type { EditorNode } from './editor-node.js';
import { selectedFigure, setFigure } from './figure-tools.js';
import { selectedFootnote, setFootnote, takesFootnote } from './footnote-tools.js';
import { removeSelected, writeAfterSelected } from './selected-node.js';
import { toEditor } from './to-editor.js';
import { toRichText } from './to-rich-text.js';

const attachmentId = '0b54a3a8-6f5e-4a53-9a0f-0d6f6a1a0001';
const words = (text: string) => ({ type: 'text' as const, text });
const figure = { type: 'figure' as const, attrs: { id: 'a1', attachmentId, alt: 'En karta' } };
const paragraph = {
  type: 'paragraph' as const,
  content: [words('Ord'), { type: 'footnote' as const, content: [words('Källa')] }, words(' och mer')],
};

describe('a picture or footnote that is selected', () => {
  let editor: Editor;
  beforeEach(() => {
    editor = new Editor({ extensions: editorExtensions });
  });
  afterEach(() => editor.destroy());
  const set = (...content: RichText['content']) =>
    editor.commands.setContent(toEditor({ type: 'doc', content }), { emitUpdate: false });
  const text = () => toRichText(editor.getJSON() as EditorNode);
  const types = () => text().content.map(({ type }) => type);

  it('is told from words', () => {
    set(figure, paragraph);
    editor.commands.setNodeSelection(0);
    expect(selectedFigure(editor)).toEqual({ attachmentId, alt: 'En karta' });
    expect(selectedFootnote(editor)).toBeNull();
    editor.commands.setNodeSelection(5);
    expect(selectedFootnote(editor)).toEqual([words('Källa')]);
    expect(selectedFigure(editor)).toBeNull();
    editor.commands.setTextSelection(3);
    expect([selectedFigure(editor), selectedFootnote(editor)]).toEqual([null, null]);
  });

  it('is changed in its place, and keeps its id', () => {
    set(figure, paragraph);
    editor.commands.setNodeSelection(0);
    setFigure(editor, { attachmentId, decorative: true, caption: 'Våren' });
    expect(text().content[0]).toEqual({
      type: 'figure',
      attrs: { id: 'a1', attachmentId, decorative: true, caption: 'Våren' },
    });
    expect(selectedFigure(editor)).toEqual({ attachmentId, decorative: true, caption: 'Våren' });
    editor.commands.setNodeSelection(5);
    setFootnote(editor, [words('En annan källa')]);
    expect(plainText(text())).toBe('Våren\nOrd [En annan källa] och mer');
  });

  it('is taken away without its neighbours', () => {
    set(figure, paragraph);
    editor.commands.setNodeSelection(5);
    removeSelected(editor);
    expect(plainText(text())).toBe('[En karta]\nOrd och mer');
    editor.commands.setNodeSelection(0);
    removeSelected(editor);
    expect(types()).toEqual(['paragraph']);
  });

  it('is not replaced by the letter that is typed', () => {
    set(figure, paragraph);
    editor.commands.setNodeSelection(0);
    editor.view.dispatch(writeAfterSelected(editor.state, 'a')!);
    expect(plainText(text())).toBe('[En karta]\na\nOrd [Källa] och mer');
    editor.commands.setNodeSelection(8);
    editor.view.dispatch(writeAfterSelected(editor.state, 'b')!);
    expect(plainText(text())).toBe('[En karta]\na\nOrd [Källa]b och mer');
    editor.commands.setTextSelection(5);
    expect(writeAfterSelected(editor.state, 'c')).toBeNull();
  });

  it('is put in after the block at the cursor, with somewhere to go on', () => {
    set({ type: 'paragraph' });
    setFigure(editor, { attachmentId, alt: 'En karta' });
    expect(types()).toEqual(['figure', 'paragraph']);
    expect(editor.state.selection.$from.parent.type.name).toBe('paragraph');
    // After the list, not in the item.
    set(
      {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [words('a')] }] }],
      },
      paragraph,
    );
    editor.commands.setTextSelection(4);
    setFigure(editor, { attachmentId, alt: 'En karta' });
    expect(types()).toEqual(['bulletList', 'figure', 'paragraph']);
  });

  it('a footnote comes after the selected words, and not into a heading', () => {
    set(
      { type: 'heading', attrs: { level: 1 }, content: [words('Rubrik')] },
      { type: 'paragraph', content: [words('Två ord')] },
    );
    editor.commands.setTextSelection(3);
    expect(takesFootnote(editor)).toBe(false);
    editor.commands.setTextSelection({ from: 9, to: 12 });
    expect(takesFootnote(editor)).toBe(true);
    setFootnote(editor, [words('Källa')]);
    expect(plainText(text())).toBe('Rubrik\nTvå [Källa] ord');
  });
});
