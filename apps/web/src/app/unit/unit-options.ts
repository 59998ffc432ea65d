import type { Unit } from '@samsyn/domain';
import { fitsUnder } from '@samsyn/domain/rules';

/**
 * Units to choose from. One that lies deeper than right under the county is named together with what it lies under,
 * unless its name says that already.
 */
export function unitOptions(
  units: readonly Unit[],
  only: (unit: Unit) => boolean = () => true,
): { value: string; text: string }[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return units.filter(only).map(({ id, name, parentId }) => {
    const parent = byId.get(parentId ?? '');
    const alone = !parent || parent.parentId === null || name.includes(parent.name);
    return { value: id, text: alone ? name : `${name} (${parent.name})` };
  });
}

/** Under which units another may lie: larger ones that go on, and none that lies under itself. */
export function placesFor({ id, kind }: Pick<Unit, 'id' | 'kind'>, units: readonly Unit[]): Unit[] {
  const within = new Set([id]);
  // Every unit comes after its parent.
  for (const one of units) if (within.has(one.parentId ?? '')) within.add(one.id);
  return units.filter((one) => !within.has(one.id) && one.endedFrom === null && fitsUnder(kind, one.kind));
}
