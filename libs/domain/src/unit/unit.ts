import * as z from 'zod';
import { oneLine } from '../field/field.js';

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

/** A node in the tree; the root (no parent) is the tenant. */
export const Unit = z.strictObject({
  id: z.uuid(),
  rootId: z.uuid(),
  parentId: z.uuid().nullable(),
  kind: UnitKind,
  name: oneLine(200),
});
export type Unit = z.infer<typeof Unit>;

/** What an administrator sends to add a unit under a parent. */
export const NewUnit = z.strictObject({
  parentId: z.uuid(),
  kind: UnitKind.exclude(['county']),
  name: oneLine(200),
});
export type NewUnit = z.infer<typeof NewUnit>;

/** What an administrator sends to rename a unit. */
export const UnitChange = z.strictObject({ name: oneLine(200) });
export type UnitChange = z.infer<typeof UnitChange>;
