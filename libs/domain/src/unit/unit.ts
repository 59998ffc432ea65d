import * as z from 'zod';
import { Day, Version, oneLine } from '../field/field.js';

/** The kinds of node in a root's tree of units. */
export const unitKinds = [
  'county',
  'subRegion',
  'municipality',
  'administration',
  'userOrganisation',
] as const;
export const UnitKind = z.enum(unitKinds);
export type UnitKind = z.infer<typeof UnitKind>;

/** A name that a unit once had; `from` is null where it had it from the beginning. */
export const FormerName = z.strictObject({ name: z.string(), from: Day.nullable(), to: Day });
export type FormerName = z.infer<typeof FormerName>;

/** What a unit once lay under; `from` is null where it did from the beginning. */
export const FormerParent = z.strictObject({
  parentId: z.uuid(),
  name: z.string(),
  from: Day.nullable(),
  to: Day,
});
export type FormerParent = z.infer<typeof FormerParent>;

/** A node in the tree; the root (no parent) is the tenant. */
export const Unit = z.strictObject({
  id: z.uuid(),
  rootId: z.uuid(),
  parentId: z.uuid().nullable(),
  kind: UnitKind,
  name: oneLine(200),
  version: Version,
  /** The first day on which it is no more. Until then it takes part as any other; its texts stay. */
  endedFrom: Day.nullable(),
  /** Oldest first. */
  formerNames: z.array(FormerName),
  /** Oldest first. */
  formerParents: z.array(FormerParent),
});
export type Unit = z.infer<typeof Unit>;

/** What an administrator sends to add a unit under a parent. */
export const NewUnit = z.strictObject({
  parentId: z.uuid(),
  kind: UnitKind.exclude(['county']),
  name: oneLine(200),
});
export type NewUnit = z.infer<typeof NewUnit>;

/** What an administrator sends to rename a unit, from today. */
export const UnitChange = z.strictObject({ basedOn: Version, name: oneLine(200) });
export type UnitChange = z.infer<typeof UnitChange>;

/** `PUT /api/units/{id}/position`: after which of its siblings; null puts it first. */
export const UnitPosition = z.strictObject({ after: z.uuid().nullable() });
export type UnitPosition = z.infer<typeof UnitPosition>;

/** `PUT /api/units/{id}/parent`: under which unit it lies from today. */
export const UnitPlacement = z.strictObject({ basedOn: Version, parentId: z.uuid() });
export type UnitPlacement = z.infer<typeof UnitPlacement>;

/** What an administrator sends to end a unit, a seat or an account: the first day on which it is no more. */
export const Ending = z.strictObject({ from: Day });
export type Ending = z.infer<typeof Ending>;

/** Whether something that may end has ended by a day. */
export function hasEnded({ endedFrom }: { readonly endedFrom: string | null }, day: string): boolean {
  return endedFrom !== null && endedFrom <= day;
}
