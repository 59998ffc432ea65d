import * as z from 'zod';
import { Brand } from '../brand/brand.js';
import { Locale } from '../notice/notice.js';
import { Role } from '../seat/seat.js';
import { UnitKind } from '../unit/unit.js';

/** `POST /api/session` */
export const SignIn = z.strictObject({
  email: z.string().trim().min(1).max(320),
  password: z.string().min(1).max(1000),
});
export type SignIn = z.infer<typeof SignIn>;

/** `GET /api/me`: who is signed in; the web builds the same ability from `seats` as the API does. */
export const Me = z.object({
  accountId: z.uuid(),
  rootId: z.uuid(),
  rootName: z.string(),
  /** How the county looks, and the language of its new people. */
  brand: Brand.omit({ version: true }),
  name: z.string(),
  email: z.string(),
  locale: Locale,
  seats: z.array(
    z.object({
      seatId: z.uuid(),
      unitId: z.uuid(),
      rootId: z.uuid(),
      role: Role,
      title: z.string(),
      unitName: z.string(),
      unitKind: UnitKind,
      /** Whose seat it is, where one stands in for somebody who is away. */
      actingFor: z.object({ accountId: z.uuid(), name: z.string(), writesFor: z.array(z.uuid()) }).nullable(),
    }),
  ),
});
export type Me = z.infer<typeof Me>;

/** `GET /api/session`, and `POST /api/session/extension`, which gives it its full length again. */
export const SessionEnd = z.object({
  /** When the session ends by itself. */
  endsAt: z.iso.datetime({ offset: true }),
  /** The same from now on: a browser's clock may be wrong. */
  secondsLeft: z.int(),
  /** Whether an extension would move the end; a session that has been extended ten times comes to its end. */
  extendable: z.boolean(),
});
export type SessionEnd = z.infer<typeof SessionEnd>;

/** `POST /api/session/extension`: an object with nothing in it. */
export const SessionExtension = z.strictObject({});
export type SessionExtension = z.infer<typeof SessionExtension>;

/** `PATCH /api/me` */
export const MeChange = z.strictObject({ locale: Locale });
export type MeChange = z.infer<typeof MeChange>;

/** `POST /api/password-reset`: answers 202 whether the address is known or not. */
export const PasswordResetRequest = z.strictObject({ email: z.string().trim().min(1).max(320) });
export type PasswordResetRequest = z.infer<typeof PasswordResetRequest>;

/** `GET /api/links/{token}`: what a single-use link is for; reading it consumes nothing. */
export const LinkInfo = z.object({
  purpose: z.enum(['invitation', 'passwordReset']),
  email: z.string(),
  name: z.string(),
});
export type LinkInfo = z.infer<typeof LinkInfo>;

export const minPasswordLength = 12;

/** `POST /api/links/{token}`: sets the password, consumes the link and signs in. */
export const LinkUse = z.strictObject({ password: z.string().min(minPasswordLength).max(1000) });
export type LinkUse = z.infer<typeof LinkUse>;

/** `POST /api/links/{token}/renewal`: an object with nothing in it. Answers 202 whether the link is known or not. */
export const LinkRenewal = z.strictObject({});
export type LinkRenewal = z.infer<typeof LinkRenewal>;
