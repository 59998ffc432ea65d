import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { DOMSerializer, Slice, type Node, type Schema } from '@tiptap/pm/model';
import { Plugin, Selection, type EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { LeftOut, RichText } from '@samsyn/domain';
import type * as Conversion from './conversion.js';
import { toEditor } from '../rich-text/to-editor.js';
import { loadOnce } from '../shell/load-once.js';

let conversion: typeof Conversion | undefined;
const loading = loadOnce(async () => (conversion = await import('./conversion.js')));

/** Loads what converts, before anything is pasted. */
export function preparePasting(): Promise<unknown> {
  // What is pasted before it is there asks for it anew.
  return loading().catch(() => undefined);
}

/** What came before that which converts it was there: it is put in once it is. */
type Early = { readonly html: string } | { readonly words: string };

/**
 * Makes a text of ours of what is pasted or dropped, before the editor sees it. What was copied from an editor of ours is
 * as it should be, and so is what is pasted as plain text.
 * @param tell is given what did not come along, when it is in the text; nothing, when all did
 * @param failed is told why it could not be converted: then it comes in as plain text
 */
export function pasting(
  tell: (leftOut: readonly LeftOut[]) => void,
  failed: (error: unknown) => void = () => undefined,
): Extension {
  let early: Early | null = null;
  const takeEarly = () => {
    const came = early;
    early = null;
    return came;
  };
  return Extension.create({
    name: 'pasting',
    addExtensions: () => [pastingLater(takeEarly, failed)],
    addProseMirrorPlugins() {
      let leftOut: readonly LeftOut[] = [];
      return [
        new Plugin({
          props: {
            handleDOMEvents: { paste: () => void (early = null), drop: () => void (early = null) },
            // What is pasted is one step to undo, also right after typing.
            handlePaste({ state, dispatch }) {
              dispatch(closeHistory(state.tr));
              return false;
            },
            transformPastedHTML(html, { state }) {
              leftOut = [];
              if (html.includes('data-pm-slice=')) return html;
              if (!conversion) {
                early = { html };
                return '';
              }
              const converted = conversion.convertHtml(html);
              ({ leftOut } = converted);
              return htmlOf(sliceOf(converted.text, state), state.schema);
            },
            // Null leaves it to the editor; its types don't say so.
            clipboardTextParser(words, _place, plain, { state }) {
              leftOut = [];
              if (!plain && !conversion) {
                early = { words };
                return Slice.empty;
              }
              const text = plain ? null : conversion!.convertPlain(words);
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

/** Puts in what came too early, unless somebody else has taken it; it is asked last. */
function pastingLater(take: () => Early | null, failed: (error: unknown) => void): Extension {
  const putIn = (view: EditorView, early: Early, event: ClipboardEvent | undefined, plain: string) => {
    loading().then(
      ({ convertPlain }) => {
        if (view.isDestroyed) return;
        if ('html' in early) return view.pasteHTML(early.html, event);
        const text = convertPlain(early.words);
        if (!text) return view.pasteText(early.words, event);
        return view.pasteHTML(htmlOf(sliceOf(text, view.state), view.state.schema), event);
      },
      (error: unknown) => {
        if (!view.isDestroyed) view.pasteText(plain, event);
        failed(error);
      },
    );
  };
  return Extension.create({
    name: 'pastingLater',
    priority: 50,
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handlePaste(view, event) {
            const early = take();
            if (early) putIn(view, early, event, event.clipboardData?.getData('text/plain') ?? '');
            return early !== null;
          },
          handleDrop(view, { dataTransfer, clientX, clientY }) {
            const early = take();
            if (!early) return false;
            const place = view.posAtCoords({ left: clientX, top: clientY });
            const { doc, tr } = view.state;
            if (place) view.dispatch(tr.setSelection(Selection.near(doc.resolve(place.pos))));
            putIn(view, early, undefined, dataTransfer?.getData('text/plain') ?? '');
            return true;
          },
        },
      }),
    ],
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
