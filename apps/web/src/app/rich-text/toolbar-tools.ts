import type { Editor } from '@tiptap/core';
import { maxListDepth } from '@samsyn/domain/rules';
import { takesFootnote } from './footnote-tools.js';
import { depthOf } from './list-depth.js';
import type { richTextSv } from './rich-text.sv.js';
import { selectedNode } from './selected-node.js';

/** What tools ask in a dialog before they act. */
export interface Dialogs {
  link(editor: Editor): void;
  footnote(editor: Editor): void;
  figure(editor: Editor): void;
}

/** A button of the editor's toolbar. Its name is the translation `richText.tool.<id>`. */
export interface Tool {
  readonly id: keyof typeof richTextSv.tool;
  /** The shortcut, as `aria-keyshortcuts` wants it; `Mod` is Control or Command. */
  readonly keys?: string;
  /** For tools that are on or off where the cursor stands. */
  readonly pressed?: (editor: Editor) => boolean;
  readonly enabled: (editor: Editor) => boolean;
  /** The table's menu is the toolbar's own. */
  readonly opens?: 'dialog' | 'menu';
  readonly run: (editor: Editor, dialogs: Dialogs) => void;
}

const always = () => true;

/** The tools from left to right. */
export const tools: readonly Tool[] = [
  {
    id: 'bold',
    keys: 'Mod+B',
    pressed: (editor) => editor.isActive('bold'),
    enabled: always,
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    id: 'italic',
    keys: 'Mod+I',
    pressed: (editor) => editor.isActive('italic'),
    enabled: always,
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  heading('heading', 1),
  heading('subheading', 2),
  {
    id: 'bulletList',
    keys: 'Mod+Shift+8',
    pressed: (editor) => nearestList(editor) === 'bulletList',
    enabled: always,
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    id: 'orderedList',
    keys: 'Mod+Shift+7',
    pressed: (editor) => nearestList(editor) === 'orderedList',
    enabled: always,
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    id: 'indent',
    keys: 'Alt+Shift+ArrowRight',
    enabled: (editor) => hasRoomBelow(editor) && editor.can().sinkListItem('listItem'),
    run: (editor) => editor.chain().focus().sinkListItem('listItem').run(),
  },
  {
    id: 'outdent',
    keys: 'Alt+Shift+ArrowLeft',
    enabled: (editor) => editor.can().liftListItem('listItem'),
    run: (editor) => editor.chain().focus().liftListItem('listItem').run(),
  },
  {
    id: 'link',
    keys: 'Mod+K',
    opens: 'dialog',
    pressed: (editor) => editor.isActive('link'),
    enabled: always,
    run: (editor, dialogs) => dialogs.link(editor),
  },
  {
    id: 'footnote',
    keys: 'Mod+Alt+F',
    opens: 'dialog',
    pressed: ({ state }) => selectedNode(state, 'footnote') !== null,
    enabled: takesFootnote,
    run: (editor, dialogs) => dialogs.footnote(editor),
  },
  {
    id: 'figure',
    keys: 'Mod+Alt+B',
    opens: 'dialog',
    pressed: ({ state }) => selectedNode(state, 'figure') !== null,
    enabled: always,
    run: (editor, dialogs) => dialogs.figure(editor),
  },
  { id: 'table', opens: 'menu', enabled: always, run: () => undefined },
  {
    id: 'undo',
    keys: 'Mod+Z',
    enabled: (editor) => editor.can().undo(),
    run: (editor) => editor.chain().focus().undo().run(),
  },
  {
    id: 'redo',
    keys: 'Mod+Y',
    enabled: (editor) => editor.can().redo(),
    run: (editor) => editor.chain().focus().redo().run(),
  },
];

function heading(id: 'heading' | 'subheading', level: 1 | 2): Tool {
  return {
    id,
    keys: `Mod+Shift+${level}`,
    pressed: (editor) => editor.isActive('heading', { level }),
    enabled: (editor) => editor.can().toggleHeading({ level }),
    run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
  };
}

/** The kind of list that the cursor stands in, the innermost. */
function nearestList(editor: Editor): string | null {
  const { $from } = editor.state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { name } = $from.node(depth).type;
    if (name === 'bulletList' || name === 'orderedList') return name;
  }
  return null;
}

/** Whether the item at the cursor, with the lists in it, may move one level in. */
function hasRoomBelow(editor: Editor): boolean {
  const { $from } = editor.state.selection;
  let above = 0;
  let below = 0;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (node.type.name === 'listItem' && below === 0) below = depthOf(node);
    if (node.type.name === 'bulletList' || node.type.name === 'orderedList') above += 1;
  }
  return above > 0 && above + below < maxListDepth;
}
