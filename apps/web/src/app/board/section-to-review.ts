import type { Board, Me } from '@samsyn/domain';
import { reviewingRoles } from '@samsyn/domain/rules';

/**
 * The section whose review a person begins with: the first in which something is submitted to their unit, else the
 * first in which it reviews anything; null for those who review nothing in the round.
 */
export function sectionToReview(
  { cells, sections }: Pick<Board, 'cells' | 'sections'>,
  me: Pick<Me, 'seats'>,
): string | null {
  const roles: readonly string[] = reviewingRoles;
  const units = new Set(me.seats.filter(({ role }) => roles.includes(role)).map(({ unitId }) => unitId));
  const reviewed = cells.filter((cell) => units.has(cell.reviewUnitId) && cell.unitId !== cell.reviewUnitId);
  const waiting = new Set(reviewed.flatMap((cell) => (cell.turn === 'reviewer' ? [cell.sectionId] : [])));
  const any = new Set(reviewed.map(({ sectionId }) => sectionId));
  const first = sections.find(({ id }) => waiting.has(id)) ?? sections.find(({ id }) => any.has(id));
  return first?.id ?? null;
}
