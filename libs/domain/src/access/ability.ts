import { AbilityBuilder, createMongoAbility } from '@casl/ability';
import type { Role } from '../seat/seat.js';
import type { Actor, AppAbility } from './actions.js';
import { grant } from './roles.js';
import type { Subject } from './subjects.js';

const detectSubjectType = (subject: unknown) => (subject as Subject).kind;

/** What a person may do: the sum of what their seats allow. A person without a seat may do nothing. */
export function abilityFor(actor: Pick<Actor, 'seats'>): AppAbility {
  const { can, build } = new AbilityBuilder<AppAbility>(createMongoAbility);
  for (const seat of actor.seats) grant(can, seat);
  return build({ detectSubjectType: detectSubjectType as never });
}

/** The roles whose seats write the text of their unit. */
export const writingRoles: readonly Role[] = ['contributor', 'contact', 'convenor'];

/** The units that a person writes for: whose text they may therefore not approve. */
export function writesFor(actor: Pick<Actor, 'seats'>): string[] {
  return actor.seats.filter((seat) => writingRoles.includes(seat.role)).map((seat) => seat.unitId);
}
