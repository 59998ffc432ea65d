import { describe, expect, it } from '@jest/globals';
import { getSchema } from '@tiptap/core';
import { EditorState, type NodeSelection } from '@tiptap/pm/state';
import type { RichText } from '@samsyn/domain';
import { richText, textWarnings } from '@samsyn/domain/rules';
import { editorExtensions } from '../rich-text/editor-extensions.js';
import { toEditor } from '../rich-text/to-editor.js';
import { placeInEditor } from './place-in-editor.js';

const schema = getSchema(editorExtensions);
const stateOf = (text: RichText) => EditorState.create({ doc: schema.nodeFromJSON(toEditor(text)) });
const words = (text: string, type: 'text' = 'text') => ({ type, text });

describe('the place of a warning in the editor', () => {
  it('is the words that it is about, also after a line break and a footnote, in a list and in a table', () => {
    const cell = (type: 'tableHeader' | 'tableCell', text: string) => ({
      type,
      content: [{ type: 'paragraph' as const, content: [words(text)] }],
    });
    const text: RichText = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            words('Rad'),
            { type: 'hardBreak' },
            words('ett'),
            { type: 'footnote', content: [words('en fotnot')] },
            words(' med 811218-9876 i.'),
          ],
        },
        ...richText({ bullets: ['nej', 'här är 3 elever'] }).content,
        {
          type: 'table',
          content: [
            { type: 'tableRow', content: [cell('tableHeader', 'A'), cell('tableHeader', 'Antal elever')] },
            { type: 'tableRow', content: [cell('tableCell', 'Norra'), cell('tableCell', '2')] },
          ],
        },
      ],
    };
    const state = stateOf(text);
    const selected = textWarnings(text).map((warning) => {
      const { from, to } = placeInEditor(state, warning)!;
      return state.doc.textBetween(from, to);
    });
    expect(selected).toEqual(['811218-9876', '3 elever', '2']);
  });

  it('is the picture, and the first cell of a table', () => {
    const attrs = { attachmentId: '6f1c2f0e-1b5a-4c62-9a43-0f6f4c1a2b3c' };
    const text: RichText = {
      type: 'doc',
      content: [
        { type: 'figure', attrs },
        {
          type: 'table',
          content: ['a', 'b'].map((one) => ({
            type: 'tableRow',
            content: [{ type: 'tableCell', content: [{ type: 'paragraph', content: [words(one)] }] }],
          })),
        },
      ],
    };
    const [picture, table] = textWarnings(text).map((warning) => placeInEditor(stateOf(text), warning)!);
    expect((picture as NodeSelection).node.type.name).toBe('figure');
    expect(table!.$from.parent.textContent).toBe('a');
  });

  it('is none where the text is another by now', () => {
    const [warning] = textWarnings(richText('ett', '811218-9876'));
    expect(placeInEditor(stateOf(richText('ett')), warning!)).toBeNull();
  });
});
