import type { Block, SectionBlock } from './document.js';

/** How deep headings are numbered: `x.y.z`. */
const deepest = 3;

/** Chapters with numbers in front of their headings and of those below, in the order in which they stand. */
export function numbered(chapters: readonly SectionBlock[]): SectionBlock[] {
  return chapters.map((one, at) => within(one, String(at + 1)));
}

function within(section: SectionBlock, number: string): SectionBlock {
  let count = 0;
  const inside = (one: Block): Block =>
    one.type === 'section' && one.level <= deepest ? within(one, `${number}.${(count += 1)}`) : one;
  return { ...section, number, blocks: section.blocks.map(inside) };
}
