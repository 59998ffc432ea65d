import type { Unit } from '@samsyn/domain';

/** A unit with those that lie under it, in their order. */
export interface Branch {
  readonly unit: Unit;
  readonly children: readonly Branch[];
}

/** The units as a tree; of those that `shown` leaves out, nothing below is shown either. */
export function branches(units: readonly Unit[], shown: (unit: Unit) => boolean = () => true): Branch[] {
  const under = new Map<string | null, Unit[]>();
  for (const unit of units.filter(shown))
    under.set(unit.parentId, [...(under.get(unit.parentId) ?? []), unit]);
  const grow = (parentId: string | null): Branch[] =>
    (under.get(parentId) ?? []).map((unit) => ({ unit, children: grow(unit.id) }));
  return grow(null);
}

/** A unit's place among its siblings, from 1, and the siblings in their order. */
export function placeOf(unit: Unit, units: readonly Unit[]): { place: number; siblings: Unit[] } {
  const siblings = units.filter(({ parentId }) => parentId === unit.parentId);
  return { place: siblings.indexOf(unit) + 1, siblings };
}
