import type { Plan, Unit, UnitKind } from '@samsyn/domain';
import type { CheckOption, CheckOptions } from '../form/check-group.js';
import { unitOptions } from '../unit/unit-options.js';

/** The kinds of unit that answer, from the top down. User organisations don't: they comment. */
const answering = ['county', 'subRegion', 'municipality', 'administration'] as const satisfies UnitKind[];
type Answering = (typeof answering)[number];

/** A plan's sections to choose from, by focus area, in print order. */
export function sectionsOf({ focusAreas }: Pick<Plan, 'focusAreas'>): CheckOptions[] {
  return focusAreas
    .filter(({ sections }) => sections.length > 0)
    .map(({ number, title, sections }) => ({
      heading: `${number} ${title}`,
      options: sections.map((section) => ({ value: section.id, text: section.title })),
    }));
}

/** The units that can take part, by kind. */
export function participants(units: readonly Unit[]): { kind: Answering; options: CheckOption[] }[] {
  return answering
    .map((kind) => ({ kind, options: unitOptions(units, (unit) => unit.kind === kind) }))
    .filter(({ options }) => options.length > 0);
}

/** What somebody has written in and that is not among the chosen any more. */
export function keptOut<One extends { readonly id: string; readonly written: boolean }>(
  all: readonly One[],
  chosen: readonly string[],
): One[] {
  return all.filter(({ id, written }) => written && !chosen.includes(id));
}
