import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { signal } from '@angular/core';
import { Editor } from '@tiptap/core';
import { richText } from '@samsyn/domain/rules';
import { editorExtensions } from './editor-extensions.js';
import { blockAtCursor, refreshRemarks, remarkDecorations } from './remark-decorations.js';
import { toEditor } from './to-editor.js';

describe('remarks in the editor', () => {
  const counts = signal<ReadonlyMap<string, number>>(new Map());
  const remarks = { open: signal(true), counts, begin: jest.fn(), read: jest.fn() };
  let editor: Editor;

  beforeEach(() => {
    counts.set(new Map());
    editor = new Editor({
      extensions: [...editorExtensions, remarkDecorations(remarks)],
      content: toEditor({
        type: 'doc',
        content: ['a', 'b'].map((id) => ({
          type: 'paragraph' as const,
          attrs: { id },
          content: [{ type: 'text' as const, text: `Stycke ${id}.` }],
        })),
      }),
    });
  });
  afterEach(() => editor.destroy());
  const marked = () =>
    [...editor.view.dom.querySelectorAll('.remarked')].map((one) => [
      one.textContent,
      one.getAttribute('data-remarks'),
    ]);

  it('are marked where they are, also when they come later and the paragraph moves', () => {
    expect(marked()).toEqual([]);
    counts.set(new Map([['b', 2]]));
    refreshRemarks(editor);
    expect(marked()).toEqual([['Stycke b.', '2']]);
    editor.commands.insertContentAt(0, { type: 'paragraph', content: [{ type: 'text', text: 'Nytt.' }] });
    expect(marked()).toEqual([['Stycke b.', '2']]);
    expect(editor.getHTML()).not.toContain('remarked');
  });

  it('are about the paragraph at the cursor', () => {
    editor.commands.setTextSelection(14);
    expect(blockAtCursor(editor)).toBe('b');
    editor.commands.setTextSelection(2);
    expect(blockAtCursor(editor)).toBe('a');
  });

  it('give a text that has no ids its ids', () => {
    editor.commands.setContent(toEditor(richText('Utan id.')), { emitUpdate: false });
    editor.commands.setTextSelection(3);
    const id = blockAtCursor(editor);
    expect(id).toMatch(/^[\w-]+$/);
    expect(blockAtCursor(editor)).toBe(id);
    expect(editor.getText()).toBe('Utan id.');
  });

  it('are read by a press on the mark, not by one on the words', () => {
    counts.set(new Map([['a', 1]]));
    refreshRemarks(editor);
    const element = editor.view.dom.querySelector('.remarked')!;
    element.getBoundingClientRect = () => ({ right: 500 }) as DOMRect;
    const click = (clientX: number) =>
      editor.view.someProp('handleClick', (handle) => handle(editor.view, 3, { clientX } as MouseEvent));
    click(100);
    expect(remarks.read).not.toHaveBeenCalled();
    click(490);
    expect(remarks.read).toHaveBeenCalledWith('a');
  });
});
