import type { Plan } from '../plan/plan.js';
import type { Unit } from '../unit/unit.js';
import { mayTakePart, type NewRound, type RoundSetup } from './round.js';

/** A round as one would call it again, and what of the earlier one could not be taken along. */
export interface NextRound {
  readonly round: NewRound;
  /** Titles of sections that the plan no longer has. */
  readonly lostSections: readonly string[];
  /** Names of units that have ended. */
  readonly lostUnits: readonly string[];
}

/**
 * The same round a year later, by another plan: its sections by their lineage, those of its units that are still there,
 * its questions, its days. A day that the year does not have becomes the day before.
 */
export function nextRound(
  earlier: RoundSetup,
  plan: Pick<Plan, 'id' | 'focusAreas'>,
  units: readonly Pick<Unit, 'id' | 'name' | 'kind' | 'endedFrom'>[],
): NextRound {
  const deadline = yearLater(earlier.deadline);
  const byLineage = new Map(
    plan.focusAreas.flatMap(({ sections }) => sections.map((section) => [section.lineageId, section.id])),
  );
  const kept = earlier.sections.filter(({ lineageId }) => byLineage.has(lineageId));
  const here = new Set(units.filter((unit) => mayTakePart(unit, { deadline })).map(({ id }) => id));
  return {
    round: {
      planId: plan.id,
      kind: earlier.kind,
      year: earlier.year + 1,
      title: earlier.title.replaceAll(String(earlier.year), String(earlier.year + 1)),
      opens: yearLater(earlier.opens),
      deadline,
      sectionIds: kept.map(({ lineageId }) => byLineage.get(lineageId)!),
      unitIds: earlier.units.filter(({ id }) => here.has(id)).map(({ id }) => id),
      questions: kept.map(({ lineageId, questions }) => ({
        sectionId: byLineage.get(lineageId)!,
        texts: questions.map(({ text }) => text),
      })),
    },
    lostSections: earlier.sections.filter((one) => !kept.includes(one)).map(({ title }) => title),
    lostUnits: earlier.units.filter(({ id }) => !here.has(id)).map(({ name }) => name),
  };
}

function yearLater(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year + 1, month, 0)).getUTCDate();
  return new Date(Date.UTC(year + 1, month - 1, Math.min(date, last))).toISOString().slice(0, 10);
}
