import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
  toggleHeaderRow,
} from '@tiptap/pm/tables';
import { insertBlock } from './block-place.js';
import type { richTextSv } from './rich-text.sv.js';

/** An entry of the table menu. Its name is the translation `richText.table.<id>`. */
export interface TableTool {
  readonly id: keyof typeof richTextSv.table;
  readonly run: (editor: Editor) => void;
}

/** What may be done to the table that the cursor stands in. */
export const tableTools: readonly TableTool[] = [
  tool('addRow', addRowAfter),
  tool('addColumn', addColumnAfter),
  tool('headerRow', toggleHeaderRow),
  tool('deleteRow', deleteRow),
  tool('deleteColumn', deleteColumn),
  tool('deleteTable', deleteTable),
];

/** A new table, three by three with a header row. */
export const insertTableTool: TableTool = {
  id: 'insert',
  run: (editor) => insertTable(editor),
};

/** Whether the cursor stands in a table: then the menu is about that table, and no other can be put into it. */
export function inTable(editor: Editor): boolean {
  return isInTable(editor.state);
}

function tool(id: TableTool['id'], command: Command): TableTool {
  return {
    id,
    run: ({ state, view }) => {
      command(state, view.dispatch);
    },
  };
}

/** Puts in a table with a header row, and the cursor into its first cell. */
export function insertTable(editor: Editor, rows = 3, columns = 3): void {
  const { table, tableRow, tableCell, tableHeader } = editor.schema.nodes;
  const cells = (header: boolean) =>
    Array.from({ length: columns }, () => (header ? tableHeader : tableCell)!.createAndFill()!);
  const node = table!.create(
    null,
    Array.from({ length: rows }, (_, row) => tableRow!.create(null, cells(row === 0))),
  );
  // Table, row, cell, paragraph: four steps in.
  insertBlock(editor, node, (from) => from + 4);
}
