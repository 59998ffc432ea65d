import type { Extensions } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Italic } from '@tiptap/extension-italic';
import { BulletList } from '@tiptap/extension-list/bullet-list';
import { ListItem } from '@tiptap/extension-list/item';
import { OrderedList } from '@tiptap/extension-list/ordered-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Gapcursor } from '@tiptap/extensions/gap-cursor';
import { UndoRedo } from '@tiptap/extensions/undo-redo';
import { BlockAttributes } from './block-attributes.js';
import { Figure } from './figure-node.js';
import { Footnote } from './footnote-node.js';
import { Heading } from './heading-node.js';
import { Link } from './link-mark.js';
import { ListDepth } from './list-depth.js';
import { Table, TableCell, TableHeader, TableRow } from './table-nodes.js';

/** Items move a level with the keys that Word uses; Tab is left alone, so that it leaves the text. */
const Item = ListItem.extend({
  content: 'paragraph (paragraph | bulletList | orderedList)*',
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      'Alt-Shift-ArrowRight': () => this.editor.commands.sinkListItem(this.name),
      'Alt-Shift-ArrowLeft': () => this.editor.commands.liftListItem(this.name),
    };
  },
});

/** Exactly the nodes and marks of the domain's `RichText`, and what it takes to edit them. */
export const editorExtensions: Extensions = [
  Document,
  Paragraph,
  Heading,
  Text,
  Bold,
  Italic,
  HardBreak,
  BulletList,
  OrderedList,
  Item,
  Link,
  Table,
  TableRow,
  TableHeader,
  TableCell,
  Figure,
  Footnote,
  ListDepth,
  BlockAttributes,
  Gapcursor,
  UndoRedo,
];
