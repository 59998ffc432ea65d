import * as z from 'zod';

/** Kinds of field that several schemas have. What they let through, PostgreSQL can hold and every page can print. */

/** A calendar day, `2023-09-30`, from 1900 to 2199: PostgreSQL has no year 0, and nobody means the year 9999. */
export const Day = z.iso.date().regex(/^(19|20|21)/);

export const Year = z.int().min(1900).max(2200);

/** The version of a draft that something is based on. */
export const Version = z.int32().min(0);

/**
 * A name or a title: one line, without what would turn its reading direction. It stands in the subjects and greetings
 * of letters, where a line break would begin a paragraph that Samsyn seems to say.
 */
export const oneLine = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]*$/u);
