import { slotKinds, type Line, type Slot } from '@samsyn/domain';
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

/** The id of a section in a plan. */
export const sectionId = (plan: string, section: string) => idOf('section', `${plan} ${section}`);
/** An indicator keeps its id from plan to plan. */
export const indicatorId = (key: string) => idOf('indicator', key);
export const questionId = (key: string) => idOf('question', key);

/** Loads a plan with its outline. */
export async function loadPlan(tx: EntityManager, plan: DemoPlan): Promise<void> {
  const [planId, rootId] = [idOf('plan', plan.key), idOf('unit', plan.unit)];
  await tx.query(
    'insert into plan (id, root_id, unit_id, title, year, period_from, period_to) values ($1, $2, $2, $3, $4, $5, $6)',
    [planId, rootId, plan.title, plan.year, plan.period.from, plan.period.to],
  );
  for (const [position, area] of plan.focusAreas.entries()) {
    const areaId = idOf('focusArea', `${plan.key} ${area.key}`);
    await tx.query(
      'insert into focus_area (id, plan_id, number, title, position) values ($1, $2, $3, $4, $5)',
      [areaId, planId, area.number, area.name, position],
    );
    for (const [place, section] of area.sections.entries())
      await tx.query(
        `insert into section (id, root_id, plan_id, focus_area_id, lineage_id, title, position, strategy_goals,
           questions, slots)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          sectionId(plan.key, section.key),
          rootId,
          planId,
          areaId,
          idOf('lineage', section.lineage),
          section.name,
          place,
          section.strategyGoals,
          JSON.stringify((section.questions ?? []).map(({ key, text }) => ({ id: questionId(key), text }))),
          JSON.stringify(slotsOf(plan, section)),
        ],
      );
  }
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
  const { text, valueType, aggregation } = line;
  return {
    kind: 'indicator',
    id,
    lineageId: indicatorId(line.key),
    text,
    valueType,
    aggregation,
    measure: line.unit ?? null,
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
