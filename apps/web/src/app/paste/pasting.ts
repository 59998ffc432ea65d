import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { DOMSerializer, Slice, type Node, type Schema } from '@tiptap/pm/model';
import { Plugin, type EditorState } from '@tiptap/pm/state';
import type { LeftOut, RichText } from '@samsyn/domain';
import { toEditor } from '../rich-text/to-editor.js';
import { convertHtml } from './convert-html.js';
import { convertPlain } from './convert-plain.js';

/**
 * Makes a text of ours of what is pasted or dropped, before the editor sees it. What was copied from an editor of ours is
 * as it should be, and so is what is pasted as plain text.
 * @param tell is given what did not come along, when it is in the text; nothing, when all did
 */
export function pasting(tell: (leftOut: readonly LeftOut[]) => void): Extension {
  return Extension.create({
    name: 'pasting',
    addProseMirrorPlugins() {
      let leftOut: readonly LeftOut[] = [];
      return [
        new Plugin({
          props: {
            // What is pasted is one step to undo, also right after typing.
            handlePaste({ state, dispatch }) {
              dispatch(closeHistory(state.tr));
              return false;
            },
            transformPastedHTML(html, { state }) {
              leftOut = [];
              if (html.includes('data-pm-slice=')) return html;
              const converted = convertHtml(html);
              ({ leftOut } = converted);
              return htmlOf(sliceOf(converted.text, state), state.schema);
            },
            // Null leaves it to the editor; its types don't say so.
            clipboardTextParser(words, _place, plain, { state }) {
              leftOut = [];
              const text = plain ? null : convertPlain(words);
              return (text && sliceOf(text, state)) as Slice;
            },
          },
          appendTransaction(transactions) {
            if (transactions.some((one) => ['paste', 'drop'].includes(String(one.getMeta('uiEvent'))))) {
              tell(leftOut);
              leftOut = [];
            }
            return null;
          },
        }),
      ];
    },
  });
}

/**
 * A text to be put in where the cursor stands: its first and last paragraph join the words there, a list, table or
 * heading stays what it is. Among the items of a list, items become items.
 */
function sliceOf(text: RichText, { schema, selection }: EditorState): Slice {
  const { content } = schema.nodeFromJSON(toEditor(text));
  const { $from } = selection;
  const inList = Array.from({ length: $from.depth }, (_, depth) => $from.node(depth + 1)).some(
    ({ type }) => type.name === 'listItem',
  );
  if (inList) return Slice.maxOpen(content);
  const joins = (node: Node | null) => (node?.type.name === 'paragraph' ? 1 : 0);
  return new Slice(content, joins(content.firstChild), joins(content.lastChild));
}

/** As the editor itself would copy it: it reads back just that. */
function htmlOf({ content, openStart, openEnd }: Slice, schema: Schema): string {
  const box = document.createElement('div');
  box.append(DOMSerializer.fromSchema(schema).serializeFragment(content));
  box.firstElementChild?.setAttribute('data-pm-slice', `${openStart} ${openEnd} []`);
  return box.innerHTML;
}
