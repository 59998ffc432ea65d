import type { Editor } from '@tiptap/core';
import { insertBlock } from './block-place.js';
import type { FigureAttributes } from './figure-attributes.js';
import { replaceSelected, selectedNode } from './selected-node.js';

/** What is said of the selected picture; null where none is selected. */
export function selectedFigure({ state }: Editor): FigureAttributes | null {
  const { node } = selectedNode(state, 'figure') ?? {};
  if (!node) return null;
  const { attachmentId, alt, decorative, caption } = node.attrs as Record<string, string | true | null>;
  return {
    attachmentId: String(attachmentId),
    ...(alt && { alt: String(alt) }),
    ...(decorative && { decorative: true }),
    ...(caption && { caption: String(caption) }),
  };
}

/** Puts in a picture, or changes the selected one. */
export function setFigure(
  editor: Editor,
  { attachmentId, alt, decorative, caption }: FigureAttributes,
): void {
  const figure = editor.schema.nodes['figure']!;
  const attrs = {
    attachmentId,
    alt: alt ?? null,
    decorative: decorative ?? null,
    caption: caption ?? null,
  };
  const selected = selectedNode(editor.state, 'figure');
  if (selected) replaceSelected(editor, selected, figure.create({ ...selected.node.attrs, ...attrs }));
  else insertBlock(editor, figure.create(attrs));
}
