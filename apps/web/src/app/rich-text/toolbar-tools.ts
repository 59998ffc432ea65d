import type { Editor } from '@tiptap/core';
import { maxListDepth } from '@samsyn/domain';
import type { richTextSv } from './rich-text.sv.js';
import { depthOf } from './list-depth.js';

/** A button of the editor's toolbar. Its name is the translation `richText.tool.<id>`. */
export interface Tool {
  readonly id: keyof typeof richTextSv.tool;
  /** As `aria-keyshortcuts` wants it. */
  readonly keys?: string;
  /** For tools that are on or off where the cursor stands. */
  readonly pressed?: (editor: Editor) => boolean;
  readonly enabled: (editor: Editor) => boolean;
  readonly run: (editor: Editor) => void;
}

/** The tools that act at once; link and table open something and are drawn by the toolbar itself. */
export const tools: readonly Tool[] = [
  {
    id: 'bold',
    keys: 'Control+B',
    pressed: (editor) => editor.isActive('bold'),
    enabled: () => true,
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    id: 'italic',
    keys: 'Control+I',
    pressed: (editor) => editor.isActive('italic'),
    enabled: () => true,
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    id: 'bulletList',
    keys: 'Control+Shift+8',
    pressed: (editor) => nearestList(editor) === 'bulletList',
    enabled: () => true,
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    id: 'orderedList',
    keys: 'Control+Shift+7',
    pressed: (editor) => nearestList(editor) === 'orderedList',
    enabled: () => true,
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
    id: 'undo',
    keys: 'Control+Z',
    enabled: (editor) => editor.can().undo(),
    run: (editor) => editor.chain().focus().undo().run(),
  },
  {
    id: 'redo',
    keys: 'Control+Y',
    enabled: (editor) => editor.can().redo(),
    run: (editor) => editor.chain().focus().redo().run(),
  },
];

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
