import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Editor } from '@tiptap/core';
import type { RichText } from '@samsyn/domain';
import { richText } from '@samsyn/domain/rules';
import { outline } from '../paste/testing/outline.js';
import { editorExtensions } from '../rich-text/editor-extensions.js';
import type { EditorNode } from '../rich-text/editor-node.js';
import { toRichText } from '../rich-text/to-rich-text.js';
import { mergedLeftOut } from './merged-left-out.js';
import { appendText, replaceText } from './put-in.js';

describe('a text from a file', () => {
  let editor: Editor;
  beforeEach(() => {
    editor = new Editor({ extensions: editorExtensions, content: '<p>Före</p>', injectCSS: false });
  });
  afterEach(() => editor.destroy());
  const shown = () => outline(toRichText(editor.getJSON() as EditorNode) as RichText);

  it('comes after what is written, as one step to undo', () => {
    editor.commands.insertContentAt(5, ' allt');
    appendText(editor, richText('Nytt', { bullets: ['ett'] }));
    expect(shown()).toBe('Före allt\nNytt\n- ett');
    expect(editor.state.selection.$from.parent.textContent).toBe('Nytt');
    editor.commands.undo();
    expect(shown()).toBe('Före allt');
  });

  it('takes the place of nothing without leaving an empty line', () => {
    editor.commands.setContent('<p></p>');
    appendText(editor, richText('Nytt'));
    expect(shown()).toBe('Nytt');
  });

  it('takes the place of what is written, which can be put back after more was written', () => {
    const before = toRichText(editor.getJSON() as EditorNode);
    replaceText(editor, richText('Nytt'));
    expect(shown()).toBe('Nytt');
    editor.commands.insertContentAt(1, 'Helt ');
    replaceText(editor, before);
    expect(shown()).toBe('Före');
    editor.commands.undo();
    expect(shown()).toBe('Helt Nytt');
  });
});

describe('what two passes left out', () => {
  it('is one list, in its usual order', () => {
    const picture = (count: number, ...words: string[]) => ({ kind: 'picture' as const, count, words });
    const comment = { kind: 'comment' as const, count: 1, words: [] };
    expect(mergedLeftOut([comment, picture(1, 'a')], [picture(2, 'b')])).toEqual([
      picture(3, 'a', 'b'),
      comment,
    ]);
    expect(mergedLeftOut([], [])).toEqual([]);
  });
});
