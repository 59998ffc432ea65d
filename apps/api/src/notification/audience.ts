import {
  groupOf,
  refusalToExplain,
  writableStates,
  type EditionState,
  type NoticeGroup,
  type NoticeKind,
  type State,
} from '@samsyn/domain';
import type { Notice, NoticeContribution, Reader } from './notice.js';

/** That a notice concerns somebody, and which contributions of it. */
interface Concern {
  readonly contributions: readonly NoticeContribution[];
  /** Where it is not the kind's. */
  readonly group?: NoticeGroup;
}

/** That somebody is told, of which contributions, and whether it waits for them. */
export interface Told extends Concern {
  readonly group: NoticeGroup;
}

/**
 * Who is told of what: those who may read it and whose task or text it is. Every rule asks the abilities that the API
 * itself asks, so that mail can't say more than its reader may know. The one who did it is left out by `isTold`.
 */
const audience: Readonly<Record<NoticeKind, (notice: Notice, reader: Reader) => Concern | null>> = {
  submitted: (notice, reader) => about(notice, (one) => isToReview(reader, one)),
  returned: (notice, reader) =>
    about(
      notice,
      ({ subject }) =>
        subject.state === 'returned' && may(reader, 'write', subject) && may(reader, 'readHistory', subject),
    ),
  approved: (notice, reader) =>
    about(
      notice,
      ({ subject, authorIds }) =>
        subject.state === 'approved' &&
        may(reader, 'read', subject) &&
        (may(reader, 'submit', subject) || authorIds.includes(reader.person.accountId)),
    ),
  // For a seat's new holder what is to be reviewed, for a unit what is to be written, for one contribution whose turn it is.
  task: (notice, reader) =>
    about(notice, (one) => {
      if (notice.accountId) return notice.accountId === reader.person.accountId && isToReview(reader, one);
      return isToWrite(reader, one) || (notice.ofOneContribution && isToReview(reader, one));
    }),
  reminder: (notice, reader) => about(notice, (one) => isToWrite(reader, one)),
  // Whoever lost the right to read it between the saying and the telling hears nothing; nor does anybody of what was taken back.
  mention: ({ remark, contributions }, { ability, person }) =>
    remark?.mentionedIds.includes(person.accountId) && ability.can('read', remark.subject)
      ? { contributions }
      : null,
  // The thread's people, but for those who are told that they are mentioned.
  reply: ({ remark, contributions }, { ability, person }) =>
    remark?.participantIds.includes(person.accountId) &&
    !remark.mentionedIds.includes(person.accountId) &&
    ability.can('read', remark.subject)
      ? { contributions }
      : null,
  feedbackSent: ({ feedback }, { ability }) =>
    yes(!!feedback && ability.can('read', feedback.subject) && ability.can('reply', feedback.subject)),
  feedbackReply: ({ feedback }, { ability }) =>
    yes(!!feedback && ability.can('read', feedback.subject) && ability.can('write', feedback.subject)),
  // The organisation's people of today, who are the ones to make a new one.
  guestAsks: ({ guestLink }, { ability }) => yes(!!guestLink && ability.can('create', guestLink.subject)),
  editionCompiled: (notice, reader) => ofEdition(notice, reader, 'compiled', 'adopt'),
  editionSentBack: (notice, reader) => ofEdition(notice, reader, 'sentBack', 'publish'),
  // Whoever publishes has something to do; whoever adopted it has not.
  editionAdopted: (notice, reader) => {
    const publishes = ofEdition(notice, reader, 'adopted', 'publish');
    return publishes ? { ...publishes, group: 'needsMe' } : ofEdition(notice, reader, 'adopted', 'adopt');
  },
  editionPublished: (notice, reader) => ofEdition(notice, reader, 'published', 'read'),
  // Whoever waited for the files.
  outputsReady: ({ edition, accountId }, { ability, person }) =>
    yes(accountId === person.accountId && !!edition && ability.can('read', edition.subject)),
  delegated: (notice, { person }) => yes(notice.accountId === person.accountId),
  delegationEnded: (notice, { person }) => yes(notice.accountId === person.accountId),
  invitation: (notice, { person }) => yes(notice.accountId === person.accountId),
  passwordReset: (notice, { person }) => yes(notice.accountId === person.accountId),
};

/** Whether, and of what, a person is told. */
export function isTold(notice: Notice, reader: Reader): Told | null {
  // Who asked for a link is the one who needs it.
  const own = notice.kind === 'invitation' || notice.kind === 'passwordReset';
  if (!own && notice.actingId === reader.person.accountId) return null;
  const concern = audience[notice.kind](notice, reader);
  return concern && { group: groupOf[notice.kind], ...concern };
}

function may(
  { ability }: Reader,
  action: 'read' | 'readHistory' | 'write' | 'submit',
  subject: NoticeContribution['subject'],
) {
  return ability.can(action, subject);
}

/** Whose move it is to review: those who could approve it once all below it is done; never its authors. */
function isToReview(
  reader: Reader,
  { subject, waived, authorIds, actedForIds }: NoticeContribution,
): boolean {
  if (waived || !may(reader, 'read', subject)) return false;
  const situation = {
    contribution: subject,
    open: true,
    complete: true,
    revision: { hash: '', authorIds, actedForIds },
    openChildren: 0,
    inAdoptedEdition: false,
  };
  return refusalToExplain(reader.ability, situation, 'approve', reader.deciding) === null;
}

/** Whose move it is to write: the unit's own people, as long as it is neither submitted nor waived. */
function isToWrite(reader: Reader, { subject, waived }: NoticeContribution): boolean {
  const open: readonly State[] = writableStates;
  return !waived && open.includes(subject.state) && may(reader, 'write', subject);
}

function about(
  { contributions }: Notice,
  concerns: (contribution: NoticeContribution) => boolean,
): Concern | null {
  const some = contributions.filter(concerns);
  return some.length ? { contributions: some } : null;
}

/** An edition that is still where the notice says that it came to. */
function ofEdition(
  { edition }: Notice,
  { ability }: Reader,
  state: EditionState,
  action: 'read' | 'adopt' | 'publish',
): Concern | null {
  return yes(
    edition?.subject.state === state &&
      ability.can('read', edition.subject) &&
      ability.can(action, edition.subject),
  );
}

function yes(told: boolean): Concern | null {
  return told ? { contributions: [] } : null;
}
