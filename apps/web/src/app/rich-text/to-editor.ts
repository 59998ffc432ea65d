import type { RichText } from '@samsyn/domain';
import type { EditorNode } from './editor-node.js';

/**
 * The stored text as the editor's schema wants it: at least one block, and list items that begin with a paragraph
 * (the stored form also allows an item that begins with a list, the editor can't put the cursor in one).
 */
export function toEditor(text: RichText): EditorNode {
  const content = text.content.length > 0 ? text.content : [{ type: 'paragraph' as const }];
  return { type: 'doc', content: content.map((node) => withLeadingParagraphs(node as EditorNode)) };
}

function withLeadingParagraphs(node: EditorNode): EditorNode {
  if (!node.content) return node;
  const content = node.content.map(withLeadingParagraphs);
  const needsOne = node.type === 'listItem' && content[0]?.type !== 'paragraph';
  return { ...node, content: needsOne ? [{ type: 'paragraph' }, ...content] : content };
}
