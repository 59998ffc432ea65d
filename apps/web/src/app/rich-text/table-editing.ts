/** Selecting cells, moving between them and keeping tables whole: loaded by texts that have a table. */
export { tableEditing } from '@tiptap/pm/tables';
