import type { Indicator, Section } from '../plan/plan.js';
import { indicatorsOf } from '../plan/lines.js';
import { aggregate, type Aggregate, type UnitValue } from './aggregate.js';
import type { ReportedValue } from './value.js';

/** What one unit reported. */
export interface UnitReport {
  readonly unit: { readonly id: string; readonly name: string };
  /** The units above it, nearest first: what they report has this unit's values in it already. */
  readonly ancestorIds: readonly string[];
  readonly values: readonly ReportedValue[];
}

/** A unit's value for an indicator. */
export interface ReportedPart extends UnitValue {
  /** Whether it is part of a value above it: shown, but not added again (docs/adr/0009-a-value-is-added-once.md). */
  readonly nested: boolean;
}

/** What all units reported for one indicator, and what it comes to. */
export interface IndicatorValues {
  readonly indicator: Indicator;
  readonly parts: readonly ReportedPart[];
  readonly aggregate: Aggregate;
}

/** The values of a section, indicator by indicator in print order; the units in the order in which they came. */
export function valueTable(
  section: Pick<Section, 'slots'>,
  reports: readonly UnitReport[],
): IndicatorValues[] {
  return indicatorsOf(section).map((indicator) => {
    const parts = partsOf(indicator, reports);
    const added = parts.filter(({ nested }) => !nested);
    return { indicator, parts, aggregate: aggregate(indicator, added) };
  });
}

function partsOf({ lineageId }: Indicator, reports: readonly UnitReport[]): ReportedPart[] {
  const reported = reports.flatMap(({ unit, ancestorIds, values }) => {
    const value = values.find(({ indicatorId }) => indicatorId === lineageId);
    return value ? [{ unit, ancestorIds, value }] : [];
  });
  const reporting = new Set(
    reported.filter(({ value }) => value.kind === 'value').map(({ unit }) => unit.id),
  );
  return reported.map(({ unit, ancestorIds, value }) => ({
    unitId: unit.id,
    unitName: unit.name,
    value,
    nested: ancestorIds.some((id) => reporting.has(id)),
  }));
}
