import type { Section } from '../plan/plan.js';
import type { Block, Source } from './document.js';
import { reportLabels } from './labels.js';

/** The national strategy's sub-goals that a section is tagged with, as a line of words; none for an untagged one. */
export function strategyTags(
  { strategyGoals }: Pick<Section, 'strategyGoals'>,
  sources: readonly Source[],
): Block[] {
  const numbers = [...new Set(strategyGoals)].sort((a, b) => a - b);
  if (numbers.length === 0) return [];
  return [
    { type: 'paragraph', inlines: [{ text: reportLabels.strategyGoals(numbers), italic: true }], sources },
  ];
}
