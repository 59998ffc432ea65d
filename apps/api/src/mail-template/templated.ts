import {
  fillTemplate,
  paragraphsOf,
  placeholderNames,
  type Locale,
  type Placeholder,
  type TemplateKind,
  type TemplateText,
} from '@samsyn/domain';
import type { Messages, Wording } from '../notification/words.js';
import { exampleWords, standardWording, type LetterWords } from './letter-kinds.js';

/** What a county says in one language, where that is not the standard. */
export type OwnTexts = ReadonlyMap<TemplateKind, TemplateText>;

type Values = Readonly<Partial<Record<Placeholder, string>>>;

const nobody: Readonly<Record<Locale, string>> = { sv: 'Någon', en: 'Somebody' };

/** A number of sections or contributions, as a sentence has it. */
function counted(n: number, of: 'sections' | 'contributions', locale: Locale): string {
  const [one, other] = {
    sv: { sections: ['område', 'områden'], contributions: ['bidrag', 'bidrag'] },
    en: { sections: ['section', 'sections'], contributions: ['contribution', 'contributions'] },
  }[locale][of] as [string, string];
  return `${n} ${n === 1 ? one : other}`;
}

/** A letter's words with the county's own subject and first paragraphs; what follows them stays. */
export function withText(
  standard: Wording,
  { subject, introduction }: TemplateText,
  locale: Locale,
  values: Values,
): Wording {
  const fill = (text: string) => fillTemplate(text, locale, values);
  return {
    ...standard,
    subject: fill(subject),
    // In paragraphs first: a value makes none.
    body: [...paragraphsOf(introduction).map(fill), ...standard.body.slice(1)],
  };
}

/** The messages of a language as a county words them, for one reader. */
export function templated(standard: Messages, locale: Locale, own: OwnTexts, name: string): Messages {
  if (own.size === 0) return standard;
  const said = (kind: TemplateKind, wording: Wording, values: Values): Wording => {
    const text = own.get(kind);
    return text ? withText(wording, text, locale, { ...values, name }) : wording;
  };
  const person = (by: string | null) => by ?? nobody[locale];
  const sections = (n: number) => counted(n, 'sections', locale);
  return {
    ...standard,
    roundTask: (one, n) => said('roundTask', standard.roundTask(one, n), { ...one, count: sections(n) }),
    reminder: (one, n, left) =>
      said('reminder', standard.reminder(one, n, left), { ...one, count: sections(n) }),
    submitted: (one, more) =>
      said('submitted', standard.submitted(one, more), { ...one, person: person(more.by) }),
    returned: (one, more) =>
      said('returned', standard.returned(one, more), { ...one, person: person(more.by) }),
    approved: (one, more) =>
      said('approved', standard.approved(one, more), { ...one, person: person(more.by) }),
    parentTask: (one, toDo) =>
      said(toDo === 'write' ? 'parentWrite' : 'parentReview', standard.parentTask(one, toDo), { ...one }),
    seatTask: (one, n) =>
      said('seatTask', standard.seatTask(one, n), { ...one, count: counted(n, 'contributions', locale) }),
    mention: (one, more) => said('mention', standard.mention(one, more), { ...one, person: person(more.by) }),
    reply: (one, more) => said('reply', standard.reply(one, more), { ...one, person: person(more.by) }),
    feedbackSent: (one) => said('feedbackSent', standard.feedbackSent(one), { ...one }),
    feedbackReply: (one, more) =>
      said('feedbackReply', standard.feedbackReply(one, more), { ...one, person: person(more.by) }),
    guestAsks: (one, more) => said('guestAsks', standard.guestAsks(one, more), { ...one }),
    editionCompiled: (one, more) =>
      said('editionCompiled', standard.editionCompiled(one, more), {
        ...edition(one),
        person: person(more.by),
      }),
    editionSentBack: (one, more) =>
      said('editionSentBack', standard.editionSentBack(one, more), {
        ...edition(one),
        person: person(more.by),
      }),
    editionAdopted: (one) => said('editionAdopted', standard.editionAdopted(one), edition(one)),
    editionPublished: (one) => said('editionPublished', standard.editionPublished(one), edition(one)),
    outputsReady: (one, more) => said('outputsReady', standard.outputsReady(one, more), edition(one)),
    delegated: (more) => said('delegated', standard.delegated(more), delegation(more, person(more.by))),
    delegationEnded: (more) =>
      said('delegationEnded', standard.delegationEnded(more), {
        ...delegation(more, person(more.by)),
        away: more.away,
        substitute: more.substitute,
      }),
    invitation: (more) =>
      said('invitation', standard.invitation(more), { person: person(more.by), days: String(more.days) }),
    passwordReset: (more) =>
      said('passwordReset', standard.passwordReset(more), { hours: String(more.hours) }),
  };
}

function edition(one: {
  title: string;
  number: number;
  round: string;
  registryNumber: string | null;
}): Values {
  return { ...one, number: String(one.number), registryNumber: one.registryNumber ?? '' };
}

function delegation(more: { from: string; to: string; seats: readonly string[] }, person: string): Values {
  return { person, from: more.from, to: more.to, seats: more.seats.join('; ') };
}

/** Numbers that stand for themselves nowhere in a letter. */
const marks = { count: 910_001, number: 910_002, days: 910_003, hours: 910_004 } as const;

/** The standard as a text that could be written: what it names stands in braces. */
export function standardText(kind: TemplateKind, messages: Messages, locale: Locale): TemplateText {
  const names = placeholderNames[locale];
  const inBraces = (one: Placeholder) => `{${names[one]}}`;
  const words: LetterWords = {
    ...(Object.fromEntries(
      (Object.keys(names) as Placeholder[]).map((one) => [one, inBraces(one)]),
    ) as unknown as LetterWords),
    ...marks,
    seats: [inBraces('seats')],
  };
  const { subject, body } = standardWording[kind](messages, words);
  const named = (text: string) =>
    [
      [counted(marks.count, 'sections', locale), 'count'] as const,
      [counted(marks.count, 'contributions', locale), 'count'] as const,
      ...(['number', 'days', 'hours'] as const).map((one) => [String(marks[one]), one] as const),
    ].reduce((said, [mark, one]) => said.replaceAll(mark, inBraces(one)), text);
  return { subject: named(subject), introduction: named(body[0]!) };
}

/** A letter as the county's text would make it, with an example. */
export function exampleWording(
  kind: TemplateKind,
  text: TemplateText,
  messages: Messages,
  locale: Locale,
): Wording {
  const words = exampleWords[locale];
  const own = templated(messages, locale, new Map([[kind, text]]), words.name);
  return standardWording[kind](own, words);
}
