/** The part of a unit that the rule needs. */
interface Node {
  readonly id: string;
  readonly parentId: string | null;
}

/**
 * The unit that reviews `unitId` in a round: its nearest ancestor among the participants, else the root.
 * The root reviews itself: one convenor writes the county's own text, the other approves it.
 *
 * @param units every unit of the root, by id
 * @throws RangeError if the unit is not among `units`
 */
export function reviewingUnit(
  unitId: string,
  units: ReadonlyMap<string, Node>,
  participants: ReadonlySet<string>,
): string {
  let node = units.get(unitId);
  if (!node) throw new RangeError(`Unknown unit ${unitId}`);
  while (node.parentId !== null) {
    const parent: Node | undefined = units.get(node.parentId);
    if (!parent) throw new RangeError(`Unknown unit ${node.parentId}`);
    if (parent.parentId === null || participants.has(parent.id)) return parent.id;
    node = parent;
  }
  return node.id;
}
