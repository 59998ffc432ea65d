import {
  abilityFor,
  decidingPerson,
  type AppAbility,
  type CommentSubject,
  type ContributionSubject,
  type DecidingPerson,
  type EditionSubject,
  type FeedbackSubject,
  type GuestLinkSubject,
  type HeldSeat,
  type Locale,
  type NoticeSettings,
  type NoticeKind,
} from '@samsyn/domain';
import type { CountyLook } from './letter.js';

/** A contribution that a notice is about, as it is now. */
export interface NoticeContribution {
  readonly subject: ContributionSubject;
  readonly waived: boolean;
  readonly sectionTitle: string;
  readonly unitName: string;
  readonly roundTitle: string;
  readonly deadline: string;
  /** Submitted after the deadline. */
  readonly late: boolean;
  readonly authorIds: readonly string[];
  /** In whose place some of them wrote. */
  readonly actedForIds: readonly string[];
  /** Who sent it back last, if anyone has. */
  readonly returnedBy: string | null;
}

/** What has happened, with all that says whom it concerns; read when it is told, not when it happened. */
export interface Notice {
  readonly id: string;
  readonly rootId: string;
  readonly kind: NoticeKind;
  /** Who did it; they are never told of it themselves. */
  readonly actingId: string | null;
  readonly acting: string | null;
  /** In whose place they did it. */
  readonly actingFor: string | null;
  /** The one person it is for, where it is for one alone. */
  readonly accountId: string | null;
  /** Whether it names one contribution, and not a unit's or a seat's. */
  readonly ofOneContribution: boolean;
  readonly comment: string | null;
  /** Whether some of what was waited for could not be made. */
  readonly failed: boolean;
  /** Of a substitute: which days, in which seats, and for whom. */
  readonly delegation: {
    readonly from: string;
    readonly to: string;
    readonly seats: readonly string[];
    readonly away: string | null;
    readonly substitute: string | null;
  } | null;
  readonly contributions: readonly NoticeContribution[];
  /** What somebody has said in a thread; null where it is about none, or was taken back. */
  readonly remark: {
    readonly id: string;
    readonly subject: CommentSubject;
    /** Who is to be told that they are mentioned. */
    readonly mentionedIds: readonly string[];
    /** Who has said something in the thread before. */
    readonly participantIds: readonly string[];
  } | null;
  readonly feedback: {
    readonly subject: FeedbackSubject;
    readonly roundId: string;
    readonly sectionId: string;
    readonly sectionTitle: string;
    readonly unitName: string;
    readonly roundTitle: string;
  } | null;
  /** A guest's link that has grown too old. */
  readonly guestLink: {
    readonly subject: GuestLinkSubject;
    readonly roundId: string;
    readonly sectionId: string;
    readonly sectionTitle: string;
    readonly unitName: string;
    readonly roundTitle: string;
    readonly label: string;
  } | null;
  readonly edition: {
    readonly subject: EditionSubject;
    readonly title: string;
    readonly number: number;
    readonly roundTitle: string;
    readonly registryNumber: string | null;
  } | null;
}

/** Somebody of the root who may have to be told. */
export interface Person {
  readonly accountId: string;
  readonly rootId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  /** How their county's letters look. */
  readonly look: CountyLook;
  readonly seats: readonly HeldSeat[];
  /** Seats of their own of which a substitute is told, and they are not. */
  readonly quietSeatIds: readonly string[];
  /** What they want to hear of, and when. */
  readonly choices: NoticeSettings;
}

/** A person with what they may do today, as far as they are told of it. */
export class Reader {
  readonly ability: AppAbility;
  #deciding: DecidingPerson | undefined;

  constructor(readonly person: Person) {
    const { seats, quietSeatIds } = person;
    this.ability = abilityFor({
      seats: seats.filter((seat) => seat.actingFor || !quietSeatIds.includes(seat.seatId)),
    });
  }

  /** As `decide` sees them. */
  get deciding(): DecidingPerson {
    return (this.#deciding ??= decidingPerson(this.person));
  }
}
