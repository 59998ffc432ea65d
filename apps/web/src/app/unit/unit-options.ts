import type { Unit } from '@samsyn/domain';

/** Units to choose from; one that lies deeper than right under the county is named together with what it lies under. */
export function unitOptions(
  units: readonly Unit[],
  only: (unit: Unit) => boolean = () => true,
): { value: string; text: string }[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return units.filter(only).map(({ id, name, parentId }) => {
    const parent = byId.get(parentId ?? '');
    return { value: id, text: parent && parent.parentId !== null ? `${name} (${parent.name})` : name };
  });
}
