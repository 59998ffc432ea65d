import type { EditorNode } from '../rich-text/editor-node.js';
import type { Style } from './element-style.js';
import type { LeftOutList } from './left-out-list.js';

/** What holds for the words at a place, from the elements around them. */
export interface Format {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link: { readonly href: string; readonly title?: string } | null;
  /** Whether line breaks in the source are line breaks. */
  readonly pre: boolean;
}

export const plain: Format = { bold: false, italic: false, link: null, pre: false };

/** One conversion: what all parts of it share. */
export interface Walk {
  readonly leftOut: LeftOutList;
  /** The page's address, for links that are relative to it. */
  readonly source: string | null;
  styleOf(element: Element): Style;
  isBlock(element: Element): boolean;
  /** The note that an anchor refers to. */
  noteOf(anchor: Element): Element | undefined;
  /** What is read by other means, such as a list item's printed number. */
  isMarker(element: Element): boolean;
  /** The blocks that the children of an element make. */
  blocksIn(parent: Node, format: Format): EditorNode[];
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function nameOf(element: Element): string {
  return element.tagName.toLowerCase();
}
