import type { Action, AppAbility, LiveEvent, Subject } from '@samsyn/domain';

/** What the database says has changed: see the migration `live`. */
export type Announcement =
  /** The streams of an account have to ask anew who it is and what it may hear. */
  | { readonly accountId: string }
  | {
      readonly rootId: string;
      readonly event: LiveEvent;
      /** The row as it was and as it is, as permissions see it. Whoever may know of either is told. */
      readonly subjects?: readonly Subject[];
    };

/** What one has to be allowed for, with the row that an event is about, to be told of it. */
function needed(event: LiveEvent): Action {
  switch (event.kind) {
    case 'contribution':
      return event.change === 'draft' ? 'readDraft' : 'readStatus';
    case 'feedback':
      return event.change === 'draft' ? 'write' : 'read';
    case 'presence':
      return event.in === 'contribution' ? 'readDraft' : 'write';
    default:
      return 'read';
  }
}

/** Whether somebody with this ability is told. */
export function isTold(
  ability: AppAbility,
  { event, subjects = [] }: Extract<Announcement, { event: LiveEvent }>,
): boolean {
  // To look again tells nobody anything.
  if (event.kind === 'resync') return true;
  return subjects.some((subject) => ability.can(needed(event), subject));
}
