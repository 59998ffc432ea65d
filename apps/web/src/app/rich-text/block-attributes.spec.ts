import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Editor } from '@tiptap/core';
import type { RichText } from '@samsyn/domain';
import { richText } from '@samsyn/domain/rules';
import { editorExtensions } from './editor-extensions.js';
import { toEditor } from './to-editor.js';
import type { EditorNode } from './editor-node.js';
import { toRichText } from './to-rich-text.js';

const taken = {
  contributionId: '0b54a3a8-6f5e-4a53-9a0f-0d6f6a1a0001',
  revisionId: '0b54a3a8-6f5e-4a53-9a0f-0d6f6a1a0002',
  changed: false,
};
const paragraph = (text: string, attrs: object) => ({
  type: 'paragraph' as const,
  attrs,
  content: [{ type: 'text' as const, text }],
});

describe('a block', () => {
  let editor: Editor;
  beforeEach(() => {
    editor = new Editor({ extensions: editorExtensions, content: toEditor(richText('Ett.', 'Två.')) });
  });
  afterEach(() => editor.destroy());

  const stored = () => toRichText(editor.getJSON() as EditorNode).content;
  const attrs = () => stored().map((block) => ('attrs' in block ? block.attrs : undefined));
  const ids = () => attrs().map((one) => (one as { id?: string } | undefined)?.id);
  const set = (...content: RichText['content']) =>
    editor.commands.setContent(toEditor({ type: 'doc', content }), { emitUpdate: false });

  it('gets an id at the first change, and keeps it while it is written', () => {
    expect(ids()).toEqual([undefined, undefined]);
    editor.commands.insertContentAt(1, 'Först: ');
    const first = ids();
    expect(new Set(first).size).toBe(2);
    editor.commands.insertContentAt(1, 'Åter: ');
    expect(ids()).toEqual(first);
  });

  it('keeps its id when it moves, and when another comes in front or is split off', () => {
    set(paragraph('Ett.', { id: 'a' }), paragraph('Två.', { id: 'b' }));
    editor.commands.insertContentAt(0, { type: 'paragraph', attrs: { id: 'b' } });
    expect([ids()[1], ids()[2]]).toEqual(['a', 'b']);
    expect(new Set(ids()).size).toBe(3);

    set(paragraph('Ett.', { id: 'a' }), paragraph('Två.', { id: 'b' }));
    editor.chain().setTextSelection(3).splitBlock().run();
    expect(ids()[0]).toBe('a');
    expect(ids()[2]).toBe('b');
    expect(new Set(ids()).size).toBe(3);

    set(paragraph('Ett.', { id: 'a' }), paragraph('Två.', { id: 'b' }));
    const { doc, tr } = editor.state;
    const first = doc.child(0);
    editor.view.dispatch(tr.delete(0, first.nodeSize).insert(doc.child(1).nodeSize, first));
    expect(ids()).toEqual(['b', 'a']);
  });

  it('that is copied within the text gets another id than the first', () => {
    set(paragraph('Ett.', { id: 'a' }), paragraph('Två.', { id: 'b' }));
    const html = editor.getHTML();
    expect(html).toContain('data-block="a"');
    editor.commands.insertContentAt(editor.state.doc.content.size, html);
    expect(ids().slice(0, 2)).toEqual(['a', 'b']);
    expect(new Set(ids()).size).toBe(4);
  });

  it('that was taken over is marked as such until it has been changed', () => {
    set(paragraph('Ett.', { id: 'a', taken }), paragraph('Två.', { id: 'b', taken }));
    expect(attrs()).toEqual([
      { id: 'a', taken },
      { id: 'b', taken },
    ]);
    editor.commands.insertContentAt(1, 'Nytt: ');
    expect(attrs()).toEqual([
      { id: 'a', taken: { ...taken, changed: true } },
      { id: 'b', taken },
    ]);
  });

  it('that comes in from the server has not been changed by that', () => {
    set(paragraph('Ett.', { id: 'a', taken }));
    set(paragraph('Ett, på servern.', { id: 'a', taken }));
    expect(attrs()).toEqual([{ id: 'a', taken }]);
  });

  it('keeps nothing that is not an id or a source', () => {
    set(paragraph('Ett.', { id: 'a b', taken: { ...taken, revisionId: 'x' }, style: 'color: red' }) as never);
    expect(attrs()).toEqual([undefined]);
  });
});
