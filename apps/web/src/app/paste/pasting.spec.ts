import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Editor } from '@tiptap/core';
import type { LeftOut, RichText } from '@samsyn/domain';
import { editorExtensions } from '../rich-text/editor-extensions.js';
import type { EditorNode } from '../rich-text/editor-node.js';
import { toRichText } from '../rich-text/to-rich-text.js';
import { pasting, preparePasting } from './pasting.js';
import { outline } from './testing/outline.js';

describe('pasting into the editor', () => {
  let editor: Editor;
  let told: (readonly LeftOut[])[];

  beforeEach(() => {
    told = [];
    editor = new Editor({
      extensions: [...editorExtensions, pasting((leftOut) => told.push(leftOut))],
      content: '<p>Före</p>',
      injectCSS: false,
    });
    editor.commands.setTextSelection(5);
  });
  afterEach(() => editor.destroy());

  const pasteAs = (types: Record<string, string>) => {
    const event = new Event('paste', { bubbles: true, cancelable: true });
    const getData = (type: string) => types[type] ?? '';
    Object.defineProperty(event, 'clipboardData', { value: { getData, files: [] } });
    editor.view.dom.dispatchEvent(event);
  };
  const paste = (html: string) => pasteAs({ 'text/html': html, 'text/plain': 'annat' });
  const shown = () => outline(toRichText(editor.getJSON() as EditorNode) as RichText);

  it('puts in later what came before that which converts it was there', async () => {
    paste('<h1>Rubrik</h1><p>ett</p>');
    expect(shown()).toBe('Före');
    await preparePasting();
    expect(shown()).toBe('Före\n# Rubrik\nett');
    editor.commands.undo();
    expect(shown()).toBe('Före');
  });

  it('takes over structure, and says what it left out', () => {
    paste(
      '<h1>Rubrik</h1><ul><li>ett</li></ul><p>två<img src="x.png" alt="Karta"> <a href="file:///c:/x">tre</a></p>',
    );
    expect(shown()).toBe('Före\n# Rubrik\n- ett\ntvå tre');
    expect(told).toEqual([
      [
        { kind: 'picture', count: 1, words: ['Karta'] },
        { kind: 'link', count: 1, words: ['file:///c:/x'] },
      ],
    ]);
  });

  it('is one step to undo', () => {
    paste('<p>ett</p><table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>');
    expect(shown()).toContain('|! a |! b');
    editor.commands.undo();
    expect(shown()).toBe('Före');
  });

  it('puts words into the sentence where the cursor stands', () => {
    paste('<p style="color:red"> och <b>efter</b></p>');
    expect(shown()).toBe('Föreoch **efter**');
    expect(told).toEqual([[]]);
  });

  it('makes items of items where there is a list, and a list where there is none', () => {
    editor.commands.setContent('<ul><li><p>ett</p></li></ul>');
    editor.commands.setTextSelection(6);
    editor.commands.splitListItem('listItem');
    paste('<ul><li>två</li><li>tre<ul><li>under</li></ul></li></ul>');
    expect(shown()).toBe('- ett\n- två\n- tre\n   - under');
    editor.commands.setContent('<p></p>');
    paste('<ol start="4"><li>ett</li></ol>');
    expect(shown()).toBe('4. ett');
    editor.commands.setContent('<p>Mitt i</p>');
    editor.commands.setTextSelection(4);
    paste('<p>en</p><ul><li>ett</li></ul><p>ny</p>');
    expect(shown()).toBe('Miten\n- ett\nnyt i');
  });

  it('leaves alone what comes from an editor of ours', () => {
    paste('<div data-pm-slice="0 0 []"><h3 data-heading="2">Två</h3></div>');
    expect(shown()).toBe('Före\n## Två');
  });

  it('mends the lines of a page, but not what is pasted as plain text', () => {
    const lines = [
      'Regionen och kommunerna har kommit överens om hur medlen ska för-',
      'delas. Hälften går till gemensamma insatser och resten fördelas efter',
      'folkmängd. Den som inte använder sina medel betalar tillbaka dem.',
    ];
    pasteAs({ 'text/plain': lines.join('\n') });
    expect(shown()).toBe(
      'FöreRegionen och kommunerna har kommit överens om hur medlen ska fördelas. Hälften går till gemensamma ' +
        'insatser och resten fördelas efter folkmängd. Den som inte använder sina medel betalar tillbaka dem.',
    );
    editor.commands.setContent('<p></p>');
    editor.view.pasteText(lines.join('\n'), new Event('paste') as ClipboardEvent);
    expect(shown()).toBe(lines.join('\n'));
  });
});
