import * as z from 'zod';
import { Version, oneLine } from '../field/field.js';
import { Locale } from '../notice/notice.js';

/** The letters whose subject and first words a county can change, with what a text can name in each besides `name`. */
export const templatePlaceholders = {
  roundTask: ['unit', 'round', 'deadline', 'count'],
  reminder: ['unit', 'round', 'deadline', 'count'],
  submitted: ['person', 'section', 'unit', 'round', 'deadline'],
  returned: ['person', 'section', 'unit', 'round', 'deadline'],
  approved: ['person', 'section', 'unit', 'round', 'deadline'],
  parentWrite: ['section', 'unit', 'round', 'deadline'],
  parentReview: ['section', 'unit', 'round', 'deadline'],
  seatTask: ['round', 'count'],
  mention: ['person', 'section', 'unit', 'round'],
  reply: ['person', 'section', 'unit', 'round'],
  feedbackSent: ['section', 'unit', 'round'],
  feedbackReply: ['person', 'section', 'unit', 'round'],
  guestAsks: ['section', 'unit', 'round'],
  editionCompiled: ['person', 'title', 'number', 'round'],
  editionSentBack: ['person', 'title', 'number', 'round'],
  editionAdopted: ['title', 'number', 'round', 'registryNumber'],
  editionPublished: ['title', 'number', 'round'],
  outputsReady: ['title', 'number', 'round'],
  delegated: ['person', 'from', 'to', 'seats'],
  delegationEnded: ['person', 'away', 'substitute', 'seats'],
  invitation: ['person', 'days'],
  passwordReset: ['hours'],
} as const;
export type TemplateKind = keyof typeof templatePlaceholders;
export const TemplateKind = z.enum(Object.keys(templatePlaceholders) as [TemplateKind]);
export type Placeholder = 'name' | (typeof templatePlaceholders)[TemplateKind][number];

/** How each thing that a text can name is written, in braces: `{organisation}`. */
export const placeholderNames: Readonly<Record<Locale, Readonly<Record<Placeholder, string>>>> = {
  sv: {
    name: 'namn',
    person: 'person',
    section: 'område',
    unit: 'organisation',
    round: 'omgång',
    deadline: 'sista dag',
    count: 'antal',
    title: 'titel',
    number: 'nummer',
    registryNumber: 'diarienummer',
    from: 'från',
    to: 'till',
    seats: 'platser',
    away: 'frånvarande',
    substitute: 'vikarie',
    days: 'dagar',
    hours: 'timmar',
  },
  en: {
    name: 'name',
    person: 'person',
    section: 'section',
    unit: 'organisation',
    round: 'round',
    deadline: 'last day',
    count: 'count',
    title: 'title',
    number: 'number',
    registryNumber: 'registry number',
    from: 'from',
    to: 'to',
    seats: 'seats',
    away: 'away',
    substitute: 'substitute',
    days: 'days',
    hours: 'hours',
  },
};

/** All that a text of a kind of letter can name. */
export function placeholdersOf(kind: TemplateKind): Placeholder[] {
  return ['name', ...templatePlaceholders[kind]];
}

/** What a county says in place of the standard: the subject, and what comes first after the greeting. */
export interface TemplateText {
  readonly subject: string;
  readonly introduction: string;
}

const braces = /\{([^{}]*)\}/g;

/** What stands in braces and can't be named in this letter, as it is written; a brace without its other half as well. */
export function unknownPlaceholders(text: string, kind: TemplateKind, locale: Locale): string[] {
  const known = new Set(placeholdersOf(kind).map((one) => placeholderNames[locale][one]));
  const unknown = [...text.matchAll(braces)].filter(([, name]) => !known.has(name!)).map(([whole]) => whole);
  const loose = /[{}]/.exec(text.replace(braces, ''));
  return [...new Set([...unknown, ...(loose ? [loose[0]] : [])])];
}

/**
 * A text with the values in their places. What a value holds is not looked into again, and what is not known stays as it
 * is written.
 */
export function fillTemplate(
  text: string,
  locale: Locale,
  values: Readonly<Partial<Record<Placeholder, string>>>,
): string {
  const names = placeholderNames[locale];
  const byName = new Map(
    (Object.keys(values) as Placeholder[]).map((one) => [names[one], values[one] ?? '']),
  );
  return text.replace(braces, (whole, name: string) => byName.get(name) ?? whole);
}

/** A text's paragraphs: its lines, without those that are empty. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** `PUT /api/mail-templates/{kind}/{locale}` */
export const MailTemplateChange = z.strictObject({
  basedOn: Version,
  subject: oneLine(200),
  introduction: z.string().trim().min(1).max(2000),
});
export type MailTemplateChange = z.infer<typeof MailTemplateChange>;

/** `POST /api/mail-templates/{kind}/{locale}/preview`: the letter with an example, before anything is saved. */
export const MailTemplatePreview = MailTemplateChange.omit({ basedOn: true });
export type MailTemplatePreview = z.infer<typeof MailTemplatePreview>;
export const PreviewedLetter = z.object({ subject: z.string(), text: z.string(), html: z.string() });
export type PreviewedLetter = z.infer<typeof PreviewedLetter>;

const Text = z.object({ subject: z.string(), introduction: z.string() });

/** `GET /api/mail-templates`: every kind of letter in every language. `own` is null where the standard is used. */
export const MailTemplate = z.object({
  kind: TemplateKind,
  locale: Locale,
  version: Version,
  standard: Text,
  own: Text.nullable(),
  changedAt: z.iso.datetime({ offset: true }).nullable(),
  changedBy: z.string().nullable(),
});
export type MailTemplate = z.infer<typeof MailTemplate>;

/** `GET /api/mail-templates/{kind}/{locale}`: with every text it has had, newest first; null is the standard. */
export const MailTemplateDetail = MailTemplate.extend({
  history: z.array(
    z.object({
      version: Version,
      text: Text.nullable(),
      at: z.iso.datetime({ offset: true }),
      by: z.string(),
    }),
  ),
});
export type MailTemplateDetail = z.infer<typeof MailTemplateDetail>;
