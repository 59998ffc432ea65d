import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Editor } from '@tiptap/core';
import { editorExtensions } from './editor-extensions.js';

describe('a link in the editor', () => {
  let editor: Editor;
  beforeEach(() => {
    editor = new Editor({
      extensions: [...editorExtensions],
      content: '<p>Läs rapporten</p>',
      injectCSS: false,
    });
  });
  afterEach(() => editor.destroy());

  const html = () => editor.getHTML().replaceAll(/ (data-id|id)="[^"]*"/g, '');
  const links = () =>
    [...html().matchAll(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].map(([, href, words]) => [href, words]);
  const paste = (words: string) => {
    const event = new Event('paste', { bubbles: true, cancelable: true });
    const getData = (type: string) => (type === 'text/plain' ? words : '');
    Object.defineProperty(event, 'clipboardData', { value: { getData, files: [] } });
    editor.view.dom.dispatchEvent(event);
  };

  it('leads nowhere but to the web and to mail', () => {
    editor.commands.setContent(
      '<p><a href="https://a.se" title="A">a</a> <a href="javascript:alert(1)">b</a> <a href="mailto:c@d.se">c</a></p>',
    );
    expect(links()).toEqual([
      ['https://a.se', 'a'],
      ['mailto:c@d.se', 'c'],
    ]);
    expect(html()).toContain('title="A"');
  });

  it('is put on the selected words when an address is pasted', () => {
    editor.commands.setTextSelection({ from: 5, to: 14 });
    paste('www.skane.se/rapport');
    expect(links()).toEqual([['https://www.skane.se/rapport', 'rapporten']]);
  });

  it('is made of the addresses in what is pasted, without the sentence’s own signs', () => {
    editor.commands.setTextSelection(14);
    paste(' (https://a.se/b), www.c.se. Skriv till d@e.se! Inte t.ex. så, klockan 10.30.');
    expect(links()).toEqual([
      ['https://a.se/b', 'https://a.se/b'],
      ['https://www.c.se', 'www.c.se'],
      ['mailto:d@e.se', 'd@e.se'],
    ]);
  });

  it('is not gone on with by what is written after it', () => {
    editor.commands.setContent('<p><a href="https://a.se">a</a></p>');
    editor.commands.setTextSelection(2);
    editor.view.dispatch(editor.state.tr.insertText('b'));
    expect(links()).toEqual([['https://a.se', 'a']]);
  });
});
