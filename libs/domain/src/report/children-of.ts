import type { Block } from './document.js';

/** The blocks right inside another, in the order in which they are read. */
export function childrenOf(block: Block): readonly Block[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'figure':
    case 'chart':
    case 'lines':
      return [];
    case 'list':
      return block.items.flat();
    case 'table':
      return block.rows.flat().flatMap(({ blocks }) => blocks);
    case 'feedback':
      return [
        ...block.blocks,
        ...block.answers.flatMap(({ blocks }) => blocks),
        ...(block.reservation?.blocks ?? []),
        ...(block.reply?.blocks ?? []),
      ];
    default:
      return block.blocks;
  }
}
