import { hasEnded, type Person } from '@samsyn/domain';

export const peopleShown = ['current', 'invited', 'active', 'ended'] as const;
export type PeopleShown = (typeof peopleShown)[number];

/** Where somebody is between being invited and being gone. */
export type PersonState = 'sending' | 'invited' | 'expired' | 'withdrawn' | 'active' | 'ended';

/** A person's state on a day. */
export function personState(
  { invitation, endedFrom }: Pick<Person, 'invitation' | 'endedFrom'>,
  today: string,
): PersonState {
  const isGone = hasEnded({ endedFrom }, today);
  if (!invitation) return isGone ? 'ended' : 'active';
  if (isGone) return 'withdrawn';
  if (invitation.validUntil) return 'invited';
  return invitation.sentAt ? 'expired' : 'sending';
}

/** The people who are asked for, by name. */
export function peopleFound(
  people: readonly Person[],
  { shown, words, today }: { shown: PeopleShown; words: string; today: string },
): Person[] {
  const wanted = words.trim().toLocaleLowerCase();
  return people.filter((person) => {
    const isGone = hasEnded(person, today);
    if (isGone !== (shown === 'ended')) return false;
    if (shown === 'invited' && !person.invitation) return false;
    if (shown === 'active' && person.invitation) return false;
    const seats = person.seats.map(({ title, unitName }) => `${title} ${unitName}`);
    return [person.name, person.email, ...seats].join(' ').toLocaleLowerCase().includes(wanted);
  });
}
