import type { UnitKind } from './unit.js';

const levels: Readonly<Record<UnitKind, number>> = {
  county: 0,
  subRegion: 1,
  municipality: 2,
  administration: 3,
  userOrganisation: 4,
};

/** Whether a unit of one kind may lie under one of another: under a larger one, and a part of an administration under it. */
export function fitsUnder(kind: UnitKind, parent: UnitKind): boolean {
  return levels[kind] > levels[parent] || (kind === 'administration' && parent === 'administration');
}
