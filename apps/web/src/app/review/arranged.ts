import type { Me, ReviewedContribution } from '@samsyn/domain';
import { inTreeOrder, reviewingRoles } from '@samsyn/domain/rules';

/** A section's contributions as its review shows them, each part in order of the tree. */
export interface Arranged {
  /** Submitted, and reviewed by the reader's unit. */
  readonly reviewed: readonly ReviewedContribution[];
  /** Nothing of them is there to be read yet. */
  readonly missing: readonly ReviewedContribution[];
  /** Submitted further down, and reviewed by others. */
  readonly further: readonly ReviewedContribution[];
  /** The texts of the units that the reader writes for: what the reviewed ones are taken into. */
  readonly own: readonly ReviewedContribution[];
}

/** @param me whose seats say which units the reader reviews for */
export function arranged(contributions: readonly ReviewedContribution[], me: Pick<Me, 'seats'>): Arranged {
  const roles: readonly string[] = reviewingRoles;
  const units = new Set(me.seats.filter(({ role }) => roles.includes(role)).map(({ unitId }) => unitId));
  const ordered = inTreeOrder(contributions);
  const own = ordered.filter(({ draft }) => draft !== null);
  const others = ordered.filter(({ draft }) => draft === null);
  const readable = others.filter(({ revision }) => revision !== null);
  return {
    reviewed: readable.filter(({ reviewUnit }) => units.has(reviewUnit.id)),
    missing: others.filter(({ revision }) => revision === null),
    further: readable.filter(({ reviewUnit }) => !units.has(reviewUnit.id)),
    own,
  };
}

/** The text that a unit's words can be taken into: that of the nearest unit above it which the reader writes for. */
export function textAbove(
  { ancestorIds }: Pick<ReviewedContribution, 'ancestorIds'>,
  own: readonly ReviewedContribution[],
): ReviewedContribution | null {
  const nearest = ancestorIds.find((id) => own.some(({ unit }) => unit.id === id));
  return own.find(({ unit }) => unit.id === nearest) ?? null;
}
