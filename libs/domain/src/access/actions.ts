import type { AbilityBuilder, InferSubjects, MongoAbility } from '@casl/ability';
import type { Role } from '../seat/seat.js';
import type { EditionTransitionName } from '../workflow/edition-state.js';
import type { TransitionName } from '../workflow/state.js';
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

/** Somebody in whose place another acts, as four eyes see them. */
export interface StoodInFor {
  readonly accountId: string;
  /** The units in which they hold a seat that writes. */
  readonly writesFor: readonly string[];
}

/** A seat that a person holds today, or in which they stand in today for its holder. */
export interface HeldSeat {
  readonly seatId: string;
  readonly unitId: string;
  readonly rootId: string;
  readonly role: Role;
  /** The holder, who is away; nobody in a seat of one's own. */
  readonly actingFor?: StoodInFor | null;
}

/** A signed-in person, as permissions see them. */
export interface Actor {
  readonly accountId: string;
  readonly rootId: string;
  readonly seats: readonly HeldSeat[];
}
