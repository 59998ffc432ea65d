import type { Unit } from '@samsyn/domain';

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
