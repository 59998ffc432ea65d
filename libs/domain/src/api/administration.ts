import * as z from 'zod';
import { Version, oneLine } from '../field/field.js';
import { Locale, MailKind } from '../notice/notice.js';

const moment = z.iso.datetime({ offset: true });

/** `GET /api/people` */
export const Person = z.object({
  accountId: z.uuid(),
  name: z.string(),
  email: z.string(),
  locale: Locale,
  version: Version,
  /** Invited people have no password yet: when the mail with the link was written, and until when that is valid. */
  invitation: z.object({ sentAt: moment.nullable(), validUntil: moment.nullable() }).nullable(),
  /** The first day on which the account is no more. */
  endedFrom: z.iso.date().nullable(),
  seats: z.array(z.object({ seatId: z.uuid(), title: z.string(), unitName: z.string() })),
});
export type Person = z.infer<typeof Person>;

/** `PATCH /api/people/{id}`. A new address of somebody who is only invited gets a new invitation. */
export const PersonChange = z.strictObject({
  basedOn: Version,
  name: oneLine(200),
  email: z.email().max(320),
  locale: Locale,
});
export type PersonChange = z.infer<typeof PersonChange>;

/** `POST /api/people/{id}/invitation`: the same person, a new link; earlier ones are worth nothing from then on. */
export const InvitationRepeat = z.strictObject({});
export type InvitationRepeat = z.infer<typeof InvitationRepeat>;

/** `POST /api/invitations`: adds the person and mails a single-use link; optionally gives a seat from today. */
export const Invitation = z.strictObject({
  email: z.email().max(320),
  name: oneLine(200),
  locale: Locale,
  seatId: z.uuid().nullable(),
});
export type Invitation = z.infer<typeof Invitation>;

/** Why a letter could not be sent: the mail server is silent, wants other credentials, knows no such address, says no. */
export const MailFault = z.enum(['unreachable', 'credentials', 'address', 'refused', 'other']);
export type MailFault = z.infer<typeof MailFault>;

export const MailState = z.enum(['failed', 'waiting', 'sent']);
export type MailState = z.infer<typeof MailState>;

/** How many letters come at a time. */
export const mailPage = 50;

/** What `GET /api/outbox` is asked for: all of it may be left out. */
export const OutboxQuery = z.strictObject({
  state: MailState.optional(),
  kind: MailKind.optional(),
  /** A part of the receiver's name or address. */
  to: z.string().trim().max(320).optional(),
  /** The last letter that one has. */
  before: z.uuid().optional(),
});
export type OutboxQuery = z.infer<typeof OutboxQuery>;

/** `GET /api/outbox`, newest first: mail that has been sent, or waits. */
export const Mail = z.object({
  id: z.uuid(),
  kind: MailKind,
  to: z.string(),
  name: z.string(),
  subject: z.string(),
  createdAt: moment,
  sentAt: moment.nullable(),
  attempts: z.int(),
  fault: MailFault.nullable(),
  /** What the mail server said. */
  lastError: z.string().nullable(),
  /** When it is tried next; null once it is sent. */
  nextAttemptAt: moment.nullable(),
});
export type Mail = z.infer<typeof Mail>;

/** `GET /api/outbox/{id}` */
export const MailDetail = Mail.extend({ text: z.string(), html: z.string() });
export type MailDetail = z.infer<typeof MailDetail>;

/** `POST /api/outbox/{id}/attempt`: tries a letter that could not be sent at once, to the address its receiver has now. */
export const MailAttempt = z.strictObject({});
export type MailAttempt = z.infer<typeof MailAttempt>;
