import { describe, expect, it } from '@jest/globals';
import { Editor } from '@tiptap/core';
import type { RichText, TextBlock } from '@samsyn/domain';
import { richText, takenText } from '@samsyn/domain/rules';
import { idOf } from '@samsyn/domain/testing';
import { editorExtensions } from './editor-extensions.js';
import { takenMarks } from './taken-marks.js';
import { toEditor } from './to-editor.js';

const from = (name: string, ...parts: Parameters<typeof richText>) => {
  let at = 0;
  const origin = { contributionId: idOf(name), revisionId: idOf(name) };
  return takenText(richText(...parts), origin, () => `${name}${(at += 1)}`).content;
};
const doc = (...content: TextBlock[]): RichText => ({ type: 'doc', content });

describe('what was taken over, in the editor', () => {
  const open = (text: RichText) =>
    new Editor({
      element: document.createElement('div'),
      extensions: [
        ...editorExtensions,
        takenMarks(({ revisionId }) => (revisionId === idOf('a') ? 'Från A' : 'Från B')),
      ],
      content: toEditor(text),
      injectCSS: false,
    });
  const marks = (editor: Editor) =>
    [...editor.view.dom.children].map((element) => [
      element.classList.contains('taken'),
      element.getAttribute('data-taken-words'),
    ]);

  it('is marked block by block, and named once where it begins', () => {
    const [own] = richText('Eget.').content as [TextBlock];
    const editor = open(doc(own, ...from('a', 'Ett.', { bullets: ['två', 'tre'] }), ...from('b', 'Fyra.')));
    expect(marks(editor)).toEqual([
      [false, null],
      [true, 'Från A'],
      [true, null],
      [true, 'Från B'],
    ]);
    editor.destroy();
  });

  it('is no longer marked when it has been changed; a list not when one of its items has', () => {
    const editor = open(doc(...from('a', 'Ett.', { bullets: ['två', 'tre'] }, 'Fyra.')));
    editor.commands.insertContentAt(2, 'x');
    expect(marks(editor)).toEqual([
      [false, null],
      [true, 'Från A'],
      [true, null],
    ]);
    const inList = editor.state.doc.child(0).nodeSize + 4;
    editor.commands.insertContentAt(inList, 'x');
    expect(marks(editor)).toEqual([
      [false, null],
      [false, null],
      [true, 'Från A'],
    ]);
    editor.destroy();
  });
});
