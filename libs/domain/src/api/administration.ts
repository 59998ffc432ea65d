import * as z from 'zod';
import { oneLine } from '../field/field.js';
import { Locale, NoticeKind } from '../notice/notice.js';

const moment = z.iso.datetime({ offset: true });

/** `GET /api/people` */
export const Person = z.object({
  accountId: z.uuid(),
  name: z.string(),
  email: z.string(),
  locale: Locale,
  /** Invited people have no password yet. */
  invited: z.boolean(),
  seats: z.array(z.object({ seatId: z.uuid(), title: z.string(), unitName: z.string() })),
});
export type Person = z.infer<typeof Person>;

/** `POST /api/invitations`: adds the person and mails a single-use link; optionally gives a seat from today. */
export const Invitation = z.strictObject({
  email: z.email().max(320),
  name: oneLine(200),
  locale: Locale,
  seatId: z.uuid().nullable(),
});
export type Invitation = z.infer<typeof Invitation>;

/** `GET /api/outbox`, newest first: mail that has been sent, or waits. */
export const Mail = z.object({
  id: z.uuid(),
  kind: NoticeKind,
  to: z.string(),
  name: z.string(),
  subject: z.string(),
  createdAt: moment,
  sentAt: moment.nullable(),
  attempts: z.int(),
  lastError: z.string().nullable(),
});
export type Mail = z.infer<typeof Mail>;

/** `GET /api/outbox/{id}` */
export const MailDetail = Mail.extend({ text: z.string(), html: z.string() });
export type MailDetail = z.infer<typeof MailDetail>;
