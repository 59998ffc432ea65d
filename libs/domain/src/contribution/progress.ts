import type { ContributionContent, MissingAnswer } from './content.js';
import { formOf, missingAnswers } from './answers.js';
import type { Section } from '../plan/plan.js';
import { writableStates } from '../workflow/states.js';
import type { State } from '../workflow/state.js';

/** One section of a unit's report, as far as its progress is concerned. */
export interface ProgressPart {
  readonly state: State;
  /** Why nobody waits for it; null where somebody does. */
  readonly waivedReason: string | null;
}

/** Whether the unit has done its part: it is submitted, or nobody waits for it. */
export function isDone({ state, waivedReason }: ProgressPart): boolean {
  return waivedReason !== null || !(writableStates as readonly State[]).includes(state);
}

/** How much of a report is done: the count of its sections. */
export function progressOf(parts: readonly ProgressPart[]): { done: number; total: number } {
  return { done: parts.filter(isDone).length, total: parts.length };
}

/** What a section of a report lacks before it can be submitted; nothing once it is done. */
export function missingInPart(
  part: ProgressPart & {
    readonly content: ContributionContent;
    readonly section: Pick<Section, 'slots'>;
    readonly unit: { readonly id: string };
    readonly rootId: string;
  },
): MissingAnswer[] {
  if (isDone(part)) return [];
  return missingAnswers(part.content, part.section, formOf({ unitId: part.unit.id, rootId: part.rootId }));
}

/**
 * Whether a section goes along when the report is submitted as a whole: it is complete, and if it came back something has
 * been done about it. Nobody submits anew by accident what they were asked to mend.
 */
export function isReady(
  part: Parameters<typeof missingInPart>[0] & { readonly returned: { readonly changed: boolean } | null },
): boolean {
  return !isDone(part) && missingInPart(part).length === 0 && part.returned?.changed !== false;
}
