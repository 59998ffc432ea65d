import { abilityFor, writesFor } from './ability.js';
import type { Action, Actor, AppAbility, StoodInFor } from './actions.js';
import type { Subject } from './subjects.js';

/** One of the ways in which a person may act: in their own right, or in the place of somebody who is away. */
export interface Capacity {
  /** Who is stood in for; null in one's own right. */
  readonly actingFor: string | null;
  readonly ability: AppAbility;
  /** Whose hand it is, as four eyes see it: the person's, and that of whoever they stand in for. */
  readonly behind: readonly StoodInFor[];
}

/** The capacities of a person: in their own right first. Together they allow what `abilityFor` allows. */
export function capacitiesOf(actor: Actor): Capacity[] {
  const { accountId, seats } = actor;
  const self = { accountId, writesFor: writesFor(actor) };
  const away = Map.groupBy(
    seats.filter((seat) => seat.actingFor),
    (seat) => seat.actingFor!.accountId,
  );
  const own = { seats: seats.filter((seat) => !seat.actingFor) };
  return [
    { actingFor: null, ability: abilityFor(own), behind: [self] },
    ...[...away].map(([actingFor, held]) => ({
      actingFor,
      ability: abilityFor({ seats: held }),
      behind: [self, held[0]!.actingFor!],
    })),
  ];
}

/** In whose place something is done that a person may do: null where their own seats are enough for it. */
export function actingFor(capacities: readonly Capacity[], action: Action, subject: Subject): string | null {
  return capacities.find(({ ability }) => ability.can(action, subject))?.actingFor ?? null;
}

/** Who decides, in their own right or in somebody's place. */
export interface DecidingPerson {
  readonly accountId: string;
  readonly capacities: readonly Capacity[];
}

/** A person as `decide` asks for them. */
export function decidingPerson(actor: Actor): DecidingPerson {
  return { accountId: actor.accountId, capacities: capacitiesOf(actor) };
}
