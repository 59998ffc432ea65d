import { slotKinds, yesAndNo, type Line, type Plan, type Slot } from '@samsyn/domain';
import type { EntityManager } from 'typeorm';
import type {
  DemoPlan,
  DemoSection,
  DemoSeries,
  DemoSlots,
  GapLine,
  GoalLine,
  IndicatorLine,
} from './content/types.js';
import { idOf } from './id-of.js';
import { rootOf } from './organisation.js';

/** The id of a section in a plan. */
export const sectionId = (plan: string, section: string) => idOf('section', `${plan} ${section}`);
/** An indicator keeps its id from plan to plan. */
export const indicatorId = (key: string) => idOf('indicator', key);
/** The id of an answer: yes and no are the same everywhere, a list's own are made of their keys. */
export const choiceId = (key: string) =>
  (yesAndNo as readonly string[]).includes(key) ? key : idOf('choice', key);
export const questionId = (key: string) => idOf('question', key);

/** A plan with its outline, as the domain has it. */
export function planOf(plan: DemoPlan): Plan {
  return {
    id: idOf('plan', plan.key),
    rootId: idOf('unit', rootOf(plan.unit)),
    unitId: idOf('unit', plan.unit),
    title: plan.title,
    year: plan.year,
    period: plan.period,
    focusAreas: plan.focusAreas.map((area) => ({
      id: idOf('focusArea', `${plan.key} ${area.key}`),
      number: area.number,
      title: area.name,
      sections: area.sections.map((section) => ({
        id: sectionId(plan.key, section.key),
        lineageId: idOf('lineage', section.lineage),
        title: section.name,
        strategyGoals: section.strategyGoals,
        questions: (section.questions ?? []).map(({ key, text }) => ({ id: questionId(key), text })),
        slots: slotsOf(plan, section),
      })),
    })),
  };
}

function slotsOf(plan: DemoPlan, section: DemoSection): Slot[] {
  return slotKinds.map((kind) => ({
    kind,
    lines: section.slots[kind].map((line, at) =>
      lineOf(line, idOf('line', `${plan.key} ${section.key} ${kind} ${at}`)),
    ),
  }));
}

function lineOf(line: DemoSlots[keyof DemoSlots][number], id: string): Line {
  if (isGap(line)) return { kind: 'gap', id, gap: line.gap };
  if (!isIndicator(line)) return { kind: 'goal', id, text: line.text };
  const { text, valueType, aggregation, choices, several, presentation } = line;
  return {
    kind: 'indicator',
    id,
    lineageId: indicatorId(line.key),
    text,
    valueType,
    aggregation,
    measure: line.unit ?? null,
    ...(choices && {
      choices: Object.entries(choices).map(([key, text]) => ({ id: choiceId(key), text })),
    }),
    ...(several && { several }),
    ...(presentation && { presentation }),
  };
}

const isGap = (line: GoalLine | IndicatorLine | GapLine): line is GapLine => 'gap' in line;
const isIndicator = (line: GoalLine | IndicatorLine): line is IndicatorLine => 'key' in line;

/** Loads a series of values. */
export async function loadSeries(tx: EntityManager, root: string, series: DemoSeries): Promise<void> {
  for (const [year, number] of Object.entries(series.points)) {
    const text = series.texts?.[Number(year)] ?? '';
    await tx.query(
      `insert into observation (root_id, indicator_id, area, year, measure, age, text, number, quality, definition, source)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        idOf('unit', root),
        indicatorId(series.indicator),
        series.area,
        year,
        series.measure,
        series.split?.age ?? null,
        text,
        number,
        text ? 'approximate' : (series.quality ?? 'exact'),
        series.definition ?? null,
        series.source,
      ],
    );
  }
}
