import type { Extensions } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Italic } from '@tiptap/extension-italic';
import { Link } from '@tiptap/extension-link';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Gapcursor, UndoRedo } from '@tiptap/extensions';
import { BlockAttributes } from './block-attributes.js';
import { Figure } from './figure-node.js';
import { Footnote } from './footnote-node.js';
import { Heading } from './heading-node.js';
import { ListDepth } from './list-depth.js';
import { Table, TableCell, TableHeader, TableRow } from './table-nodes.js';
import { isLinkAddress } from './link-address.js';

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
  Link.configure({
    openOnClick: false,
    autolink: false,
    defaultProtocol: 'https',
    isAllowedUri: (address) => isLinkAddress(address),
    HTMLAttributes: { target: null, rel: null },
  }),
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
