import * as z from 'zod';
import { oneLine } from '../field/field.js';
import { RichText } from '../rich-text/rich-text.js';

const moment = z.iso.datetime({ offset: true });
const words = (most: number) => z.string().trim().max(most);

/**
 * `GET /api/rounds/{roundId}/sections/{sectionId}/reading`: a section to be read by somebody who is no civil servant:
 * what is wanted, what each unit that may be read has sent in, and what is asked.
 */
export const SectionReading = z.object({
  county: z.string(),
  round: z.object({ id: z.uuid(), title: z.string(), year: z.int() }),
  section: z.object({
    id: z.uuid(),
    title: z.string(),
    goals: z.array(z.string()),
    questions: z.array(z.object({ id: z.uuid(), text: z.string() })),
  }),
  texts: z.array(
    z.object({
      unit: z.string(),
      /** Why there is nothing to tell; null where there is. */
      nothing: z.string().nullable(),
      body: RichText,
    }),
  ),
});
export type SectionReading = z.infer<typeof SectionReading>;

/** `POST /api/rounds/{roundId}/sections/{sectionId}/guest-links`, by a representative of the user organisation. */
export const NewGuestLink = z.strictObject({
  unitId: z.uuid(),
  /** Whom it is for, as a note to oneself. */
  label: oneLine(100),
  days: z.int().min(1).max(60),
});
export type NewGuestLink = z.infer<typeof NewGuestLink>;

/** What a guest has written: plain words, which nobody changes afterwards. */
export const GuestWords = z.strictObject({
  /** What the guest wants to be called; may be empty. */
  name: words(100),
  body: words(20_000),
  answers: z.array(z.strictObject({ questionId: z.uuid(), text: words(20_000) })).max(50),
});
export type GuestWords = z.infer<typeof GuestWords>;

/** `GET …/guest-links`: the links of the organisations that one speaks for, newest first. */
export const GuestLink = z.object({
  id: z.uuid(),
  unitId: z.uuid(),
  label: z.string(),
  createdBy: z.string(),
  createdAt: moment,
  expiresAt: moment,
  withdrawn: z.boolean(),
  usedAt: moment.nullable(),
  /** When the guest, whose link had grown too old, asked for a new one. */
  askedAt: moment.nullable(),
  words: GuestWords.nullable(),
});
export type GuestLink = z.infer<typeof GuestLink>;

/** The answer to a new link: its address, which is shown this once and is stored nowhere. */
export const GuestLinkMade = z.object({ id: z.uuid(), url: z.string(), expiresAt: moment });
export type GuestLinkMade = z.infer<typeof GuestLinkMade>;

/** `GET /api/guest/{token}`, without an account. Looking uses nothing up; sending the words does. */
export const GuestInvitation = z.object({
  organisation: z.string(),
  expiresAt: moment,
  reading: SectionReading,
});
export type GuestInvitation = z.infer<typeof GuestInvitation>;

/** `POST /api/guest/{token}/renewal`: an object with nothing in it. Answers 202 whether the link is known or not. */
export const GuestRenewal = z.strictObject({});
export type GuestRenewal = z.infer<typeof GuestRenewal>;
