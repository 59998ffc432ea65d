import { Extension, type Editor } from '@tiptap/core';
import { Plugin, type EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Texts } from '../i18n/texts.js';
import { FigureView } from './figure-view.js';
import { selectedNode, writeAfterSelected } from './selected-node.js';
import type { TextDialogs } from './text-dialogs.js';

/**
 * What pictures and footnotes need besides their schema: they are opened with Enter or a double click, files that are
 * pasted or dropped become pictures, and a letter that is typed while one is selected does not take its place.
 */
export function wholeNodes(dialogs: TextDialogs, t: Texts): Extension {
  return Extension.create({
    name: 'wholeNodes',
    addProseMirrorPlugins() {
      const { editor } = this;
      const takeFiles = (files: readonly File[]): boolean => {
        if (files.length === 0 || !dialogs.takesFigures()) return false;
        void dialogs.figures(editor, files);
        return true;
      };
      return [
        new Plugin({
          props: {
            nodeViews: {
              figure: (node, _view, place) =>
                new FigureView(node, t, () => {
                  const at = place();
                  if (at !== undefined) editor.commands.setNodeSelection(at);
                  dialogs.figure(editor);
                }),
            },
            handleKeyDown: ({ state }, event) => isPlainEnter(event) && open(editor, dialogs, state),
            handleDoubleClick: ({ state }) => open(editor, dialogs, state),
            handlePaste: (_view, event) => takeFiles(filesOf(event.clipboardData)),
            handleDrop: (view, event) => {
              const files = filesOf(event.dataTransfer);
              if (files.length > 0) moveTo(editor, view, event);
              return takeFiles(files);
            },
            handleTextInput: ({ state, dispatch }, _from, _to, text) => {
              const tr = writeAfterSelected(state, text);
              if (tr) dispatch(tr);
              return tr !== null;
            },
          },
        }),
      ];
    },
  });
}

function isPlainEnter({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Enter' && !shiftKey && !ctrlKey && !altKey && !metaKey;
}

function open(editor: Editor, dialogs: TextDialogs, state: EditorState): boolean {
  if (selectedNode(state, 'footnote')) dialogs.footnote(editor);
  else if (selectedNode(state, 'figure')) dialogs.figure(editor);
  else return false;
  return true;
}

/** Pictures that come as files. A program that copies words often adds a picture of them: then the words are meant. */
function filesOf(data: DataTransfer | null): File[] {
  const files = [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
  const words = new DOMParser().parseFromString(data?.getData('text/html') ?? '', 'text/html').body;
  return words.textContent?.trim() === '' ? files : [];
}

function moveTo(editor: Editor, view: EditorView, { clientX, clientY }: DragEvent): void {
  const place = view.posAtCoords({ left: clientX, top: clientY });
  if (place) editor.commands.setTextSelection(place.pos);
}
