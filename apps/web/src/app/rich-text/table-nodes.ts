import { Node, callOrReturn, getExtensionField, mergeAttributes, type Editor } from '@tiptap/core';
import { Plugin, type EditorState } from '@tiptap/pm/state';
import { loadOnce } from '../shell/load-once.js';

/**
 * The table nodes over ProseMirror's own table package: no column widths, no tables in tables. `tableRole` is how
 * `@tiptap/pm/tables` knows which node is which.
 */
const cellAttributes = {
  colspan: { default: 1, parseHTML: (cell: HTMLElement) => Number(cell.getAttribute('colspan') ?? 1) },
  rowspan: { default: 1, parseHTML: (cell: HTMLElement) => Number(cell.getAttribute('rowspan') ?? 1) },
  // Read by the table package when it adds columns; never stored.
  colwidth: { default: null, rendered: false },
};
const cellContent = '(paragraph | bulletList | orderedList)+';

function cell(name: string, tag: 'td' | 'th', tableRole: string) {
  return Node.create({
    name,
    content: cellContent,
    isolating: true,
    tableRole,
    addAttributes: () => cellAttributes,
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, mergeAttributes(HTMLAttributes), 0],
  });
}

export const TableCell = cell('tableCell', 'td', 'cell');
export const TableHeader = cell('tableHeader', 'th', 'header_cell');

export const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)+',
  tableRole: 'row',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: ({ HTMLAttributes }) => ['tr', HTMLAttributes, 0],
});

export const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  tableRole: 'table',
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
  addProseMirrorPlugins() {
    return [withFirstTable(this.editor)];
  },
  extendNodeSchema(extension) {
    const context = { name: extension.name, options: extension.options, storage: extension.storage };
    return { tableRole: callOrReturn(getExtensionField(extension, 'tableRole', context)) };
  },
});

const tableEditing = loadOnce(() => import('./table-editing.js'));

/** Most texts have no table: what it takes to edit one comes with the first, and then stands in this plugin's place. */
function withFirstTable(editor: Editor): Plugin {
  let asked = false;
  const look = ({ doc }: EditorState) => {
    if (asked || !doc.content.content.some(({ type }) => type.name === 'table')) return;
    asked = true;
    tableEditing().then(
      (loaded) => {
        if (editor.isDestroyed) return;
        editor.registerPlugin(loaded.tableEditing(), (plugin, all) =>
          all.map((one) => (one === place ? plugin : one)),
        );
      },
      // The table can be written in all the same; the next change asks again.
      () => (asked = false),
    );
  };
  const place = new Plugin({
    view({ state }) {
      look(state);
      return { update: ({ state }) => look(state) };
    },
  });
  return place;
}

declare module '@tiptap/core' {
  // The names of the parameters are TipTap's: an interface that is added to has to repeat them.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  interface NodeConfig<Options, Storage> {
    tableRole?: string;
  }
}
