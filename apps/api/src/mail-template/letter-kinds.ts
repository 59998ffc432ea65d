import type { Locale, Placeholder, TemplateKind } from '@samsyn/domain';
import type { ContributionWords, Messages, Wording } from '../notification/words.js';

/** All that letters name, for one letter of any kind. */
export interface LetterWords extends Record<
  Exclude<Placeholder, 'count' | 'number' | 'seats' | 'days' | 'hours'>,
  string
> {
  readonly count: number;
  readonly number: number;
  readonly seats: readonly string[];
  readonly days: number;
  readonly hours: number;
}

/** Each kind of letter as the standard words it. */
export const standardWording: Readonly<Record<TemplateKind, (m: Messages, w: LetterWords) => Wording>> = {
  roundTask: (m, w) => m.roundTask(contribution(w), w.count),
  reminder: (m, w) => m.reminder(contribution(w), w.count, 7),
  submitted: (m, w) => m.submitted(contribution(w), { by: w.person, late: false, returnedByYou: false }),
  returned: (m, w) => m.returned(contribution(w), { by: w.person, comment: null }),
  approved: (m, w) => m.approved(contribution(w), { by: w.person }),
  parentWrite: (m, w) => m.parentTask(contribution(w), 'write'),
  parentReview: (m, w) => m.parentTask(contribution(w), 'review'),
  seatTask: (m, w) => m.seatTask(contribution(w), w.count),
  mention: (m, w) => m.mention(contribution(w), { by: w.person }),
  reply: (m, w) => m.reply(contribution(w), { by: w.person }),
  feedbackSent: (m, w) => m.feedbackSent(contribution(w)),
  feedbackReply: (m, w) => m.feedbackReply(contribution(w), { by: w.person }),
  guestAsks: (m, w) => m.guestAsks(contribution(w), { label: w.name }),
  editionCompiled: (m, w) => m.editionCompiled(w, { by: w.person }),
  editionSentBack: (m, w) => m.editionSentBack(w, { by: w.person, comment: null }),
  editionAdopted: (m, w) => m.editionAdopted(w),
  editionPublished: (m, w) => m.editionPublished(w),
  outputsReady: (m, w) => m.outputsReady(w, { failed: false }),
  delegated: (m, w) => m.delegated({ ...w, by: w.person }),
  delegationEnded: (m, w) => m.delegationEnded({ ...w, by: w.person }),
  invitation: (m, w) => m.invitation({ by: w.person, days: w.days }),
  passwordReset: (m, w) => m.passwordReset({ hours: w.hours }),
};

function contribution({ section, unit, round, deadline }: LetterWords): ContributionWords {
  return { section, unit, round, deadline };
}

/** The words of an example, and of a preview; nobody and nothing in them exists. */
export const exampleWords: Readonly<Record<Locale, LetterWords>> = {
  sv: {
    name: 'Kim Exempel',
    person: 'Alva Exempel',
    section: 'Samsjuklighet',
    unit: 'Exempelkommunen',
    round: 'Lägesrapport september',
    deadline: '30 september 2027',
    title: 'Årsrapport för länet',
    registryNumber: 'EX 2027-1',
    from: '1 juli 2027',
    to: '31 juli 2027',
    away: 'Bo Exempel',
    substitute: 'Siri Exempel',
    seats: ['Kontaktperson, Exempelkommunen'],
    count: 3,
    number: 1,
    days: 14,
    hours: 2,
  },
  en: {
    name: 'Kim Example',
    person: 'Alva Example',
    section: 'Comorbidity',
    unit: 'Example Town',
    round: 'Status report September',
    deadline: '30 September 2027',
    title: 'The county’s annual report',
    registryNumber: 'EX 2027-1',
    from: '1 July 2027',
    to: '31 July 2027',
    away: 'Bo Example',
    substitute: 'Siri Example',
    seats: ['Contact, Example Town'],
    count: 3,
    number: 1,
    days: 14,
    hours: 2,
  },
};
