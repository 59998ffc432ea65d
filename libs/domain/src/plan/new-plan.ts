import * as z from 'zod';
import { oneLine } from '../field/field.js';
import { FocusArea, Gap, Goal, Indicator, Plan, Section, Slot } from './plan.js';

const lineage = z.uuid().nullable().default(null);

const NewIndicator = Indicator.omit({ id: true, lineageId: true, choices: true })
  .extend({
    lineageId: lineage,
    choices: z
      .array(z.strictObject({ id: lineage, text: oneLine(120) }))
      .max(30)
      .optional(),
  })
  .refine(
    ({ valueType, choices = [] }) => (valueType === 'list' ? choices.length > 1 : choices.length === 0),
    {
      path: ['choices'],
      error: 'listWithoutChoices',
    },
  )
  .refine(({ valueType, aggregation }) => valueType !== 'share' || aggregation !== 'sum', {
    path: ['aggregation'],
    error: 'sumOfShares',
  });

const NewLine = z.discriminatedUnion('kind', [
  Goal.omit({ id: true }),
  NewIndicator,
  z.strictObject({ kind: z.literal('gap'), gap: Gap }),
]);

const NewSection = Section.omit({ id: true }).extend({
  lineageId: lineage,
  questions: z.array(z.string().trim().min(1).max(1000)).max(50).default([]),
  slots: z.array(Slot.extend({ lines: z.array(NewLine).max(100) })).max(4),
});

/**
 * A plan as a convenor sends it, without ids. A `lineageId` that is left out begins a new lineage; one that is named
 * continues that section or indicator of an earlier plan, also under a new name (F7).
 */
export const NewPlan = Plan.omit({ id: true, rootId: true, unitId: true })
  .extend({
    focusAreas: z
      .array(FocusArea.omit({ id: true }).extend({ sections: z.array(NewSection).min(1).max(100) }))
      .min(1)
      .max(50),
  })
  .refine((plan) => plan.period.from <= plan.period.to, { path: ['period', 'to'], error: 'yearsReversed' });
export type NewPlan = z.infer<typeof NewPlan>;

/** The plan with ids for everything that has none. */
export function planWithIds(
  plan: NewPlan,
  place: Pick<Plan, 'rootId' | 'unitId'>,
  newId: () => string,
): Plan {
  return {
    ...place,
    id: newId(),
    title: plan.title,
    year: plan.year,
    period: plan.period,
    focusAreas: plan.focusAreas.map((area) => ({
      ...area,
      id: newId(),
      sections: area.sections.map((section) => ({
        ...section,
        id: newId(),
        lineageId: section.lineageId ?? newId(),
        questions: section.questions.map((text) => ({ id: newId(), text })),
        slots: section.slots.map(({ kind, lines }) => ({
          kind,
          lines: lines.map((line) =>
            line.kind === 'indicator' ? indicatorWithIds(line, newId) : { ...line, id: newId() },
          ),
        })),
      })),
    })),
  };
}

function indicatorWithIds(
  { choices, ...line }: z.infer<typeof NewIndicator>,
  newId: () => string,
): Indicator {
  return {
    ...line,
    id: newId(),
    lineageId: line.lineageId ?? newId(),
    ...(choices && { choices: choices.map(({ id, text }) => ({ id: id ?? newId(), text })) }),
  };
}

/** The lineages that a new plan says it continues, each with its place in what was sent. */
export function namedLineages(plan: NewPlan): { lineageId: string; path: string }[] {
  return plan.focusAreas.flatMap((area, a) =>
    area.sections.flatMap((section, s) => {
      const path = `focusAreas.${a}.sections.${s}`;
      const lines = section.slots.flatMap((slot, p) =>
        slot.lines.flatMap((line, l) =>
          line.kind === 'indicator' && line.lineageId
            ? [{ lineageId: line.lineageId, path: `${path}.slots.${p}.lines.${l}.lineageId` }]
            : [],
        ),
      );
      return section.lineageId
        ? [{ lineageId: section.lineageId, path: `${path}.lineageId` }, ...lines]
        : lines;
    }),
  );
}
