/** What a letter says, before it is text or HTML. */
export interface Wording {
  readonly subject: string;
  readonly body: readonly string[];
  /** Somebody's own words, and what introduces them. */
  readonly quote?: { readonly label: string; readonly text: string };
  /** What the link leads to. */
  readonly link: string;
}

/** One contribution in words. */
export interface ContributionWords {
  readonly section: string;
  readonly unit: string;
  readonly round: string;
  /** A day as the reader writes it. */
  readonly deadline: string;
}

/** A user organisation's feedback in words. */
export type FeedbackWords = Omit<ContributionWords, 'deadline'>;

export interface EditionWords {
  readonly title: string;
  readonly number: number;
  readonly round: string;
  readonly registryNumber: string | null;
}

/** A substitute's days and seats in words. */
export interface DelegationWords {
  readonly by: string | null;
  readonly from: string;
  readonly to: string;
  readonly seats: readonly string[];
}

/** All that letters say in one language; nothing else in the API writes letters' words. `by` is null where nobody did it. */
export interface Messages {
  readonly dayFormat: Intl.DateTimeFormat;
  greeting(name: string): string;
  /** Somebody who did it in another's place. */
  standIn(name: string, away: string): string;
  /** Below every letter. */
  readonly footer: string;
  /** The link below a letter, to where one chooses what one is mailed of. */
  readonly settings: string;
  /** A day's digest of several things. */
  digest(count: number): Wording;
  /** A contribution in a list of several; with its deadline where that is not the others'. */
  item(one: ContributionWords, withDeadline: boolean): string;
  submitted(
    one: ContributionWords,
    more: { by: string | null; late: boolean; returnedByYou: boolean },
  ): Wording;
  returned(one: ContributionWords, more: { by: string | null; comment: string | null }): Wording;
  approved(one: ContributionWords, more: { by: string | null }): Wording;
  /** A round has opened for the unit. */
  roundTask(first: ContributionWords, count: number): Wording;
  /** A seat's new holder has contributions to review. */
  seatTask(first: ContributionWords, count: number): Wording;
  /** All below a contribution is done, and it waits to be written or reviewed. */
  parentTask(one: ContributionWords, toDo: 'write' | 'review'): Wording;
  reminder(first: ContributionWords, count: number, daysLeft: number): Wording;
  /**
   * Somebody has mentioned the reader in a comment, or replied in a thread of the reader's. What was said is not in the
   * letter: the outbox is read by people who may not read comments.
   */
  mention(one: ContributionWords, more: { by: string | null }): Wording;
  reply(one: ContributionWords, more: { by: string | null }): Wording;
  feedbackSent(one: FeedbackWords): Wording;
  feedbackReply(one: FeedbackWords, more: { by: string | null }): Wording;
  /** A guest, by the representative's note on the link, wants a new one in the place of one that is too old. */
  guestAsks(one: FeedbackWords, more: { label: string }): Wording;
  editionCompiled(one: EditionWords, more: { by: string | null }): Wording;
  editionSentBack(one: EditionWords, more: { by: string | null; comment: string | null }): Wording;
  editionAdopted(one: EditionWords): Wording;
  editionPublished(one: EditionWords): Wording;
  /** The files that the reader asked for, after a long wait; some of them may have failed. */
  outputsReady(one: EditionWords, more: { failed: boolean }): Wording;
  /** Somebody is named a substitute, in these seats. */
  delegated(more: DelegationWords): Wording;
  /** A delegation has been ended before its last day. */
  delegationEnded(more: DelegationWords & { away: string; substitute: string }): Wording;
  invitation(more: { by: string | null; days: number }): Wording;
  passwordReset(more: { hours: number }): Wording;
}
