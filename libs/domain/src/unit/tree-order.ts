/** The part of what is put in order that the order needs. */
interface OfUnit {
  readonly unit: { readonly id: string };
  /** The units above it, nearest first. */
  readonly ancestorIds: readonly string[];
}

/** In order of the tree: each unit with those below it under it, otherwise in the order in which they came. */
export function inTreeOrder<T extends OfUnit>(all: readonly T[]): T[] {
  const present = new Set(all.map(({ unit }) => unit.id));
  const above = ({ ancestorIds }: T) => ancestorIds.find((id) => present.has(id));
  const below = (unitId: string | undefined): T[] =>
    all.filter((one) => above(one) === unitId).flatMap((one) => [one, ...below(one.unit.id)]);
  return below(undefined);
}
