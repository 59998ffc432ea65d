import type { Gap, Indicator, Plan, Section } from './plan.js';

/** The fixed parts of a section, in the order that reports print them (F1). A template may leave some out. */
export const slotKinds = [
  'shortTermGoals',
  'shortTermIndicators',
  'longTermGoals',
  'longTermIndicators',
] as const;

/**
 * A goal or indicator that is missing, said as a type and never as an empty text (F3):
 * missing `Saknas`, toBeDeveloped `Bör tas fram`, needsSpecification `Behöver specificeras ytterligare`,
 * notDeveloped `Indikatorer ej framtagna`.
 */
export const gaps = ['missing', 'toBeDeveloped', 'needsSpecification', 'notDeveloped'] as const;

/** The indicators of a section, in print order. */
export function indicatorsOf(section: Pick<Section, 'slots'>): Indicator[] {
  return section.slots.flatMap((slot) => slot.lines.filter((line) => line.kind === 'indicator'));
}

/** How many lines of each kind of gap the outline has. */
export function countGaps(plan: Pick<Plan, 'focusAreas'>): Record<Gap, number> {
  const counts: Record<Gap, number> = {
    missing: 0,
    toBeDeveloped: 0,
    needsSpecification: 0,
    notDeveloped: 0,
  };
  for (const area of plan.focusAreas)
    for (const section of area.sections)
      for (const slot of section.slots)
        for (const line of slot.lines) if (line.kind === 'gap') counts[line.gap] += 1;
  return counts;
}
