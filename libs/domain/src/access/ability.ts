import { AbilityBuilder, createMongoAbility, type InferSubjects, type MongoAbility } from '@casl/ability';
import type { EditionTransitionName } from '../workflow/edition-transitions.js';
import type { TransitionName } from '../workflow/transitions.js';
import { grant } from './roles.js';
import type { Role } from '../seat/seat.js';
import type { Subject } from './subjects.js';

/**
 * readStatus: that it exists and how far it has come. read: what was last submitted. readHistory: earlier versions and
 * comments. readDraft: the text being written. `manage` is never granted: every action is named.
 */
export type Action =
  | 'readStatus'
  | 'read'
  | 'readHistory'
  | 'readDraft'
  | 'write'
  | TransitionName
  | 'waive'
  | 'extendDeadline'
  | 'remind'
  | 'reply'
  | 'compile'
  | 'preview'
  | EditionTransitionName
  | 'create'
  | 'change';

export type AppAbility = MongoAbility<[Action, InferSubjects<Subject, true>]>;
export type Grants = AbilityBuilder<AppAbility>['can'];

/** A seat that a person holds today. */
export interface HeldSeat {
  readonly seatId: string;
  readonly unitId: string;
  readonly rootId: string;
  readonly role: Role;
}

/** A signed-in person, as permissions see them. */
export interface Actor {
  readonly accountId: string;
  readonly rootId: string;
  readonly seats: readonly HeldSeat[];
}

const detectSubjectType = (subject: unknown) => (subject as Subject).kind;

/** What a person may do: the sum of what their seats allow. A person without a seat may do nothing. */
export function abilityFor(actor: Pick<Actor, 'seats'>): AppAbility {
  const { can, build } = new AbilityBuilder<AppAbility>(createMongoAbility);
  for (const seat of actor.seats) grant(can, seat);
  return build({ detectSubjectType: detectSubjectType as never });
}

const writingRoles: readonly Role[] = ['contributor', 'contact', 'convenor'];

/** The units that a person writes for: whose text they may therefore not approve. */
export function writesFor(actor: Pick<Actor, 'seats'>): string[] {
  return actor.seats.filter((seat) => writingRoles.includes(seat.role)).map((seat) => seat.unitId);
}
