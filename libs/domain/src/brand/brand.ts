import * as z from 'zod';
import { Version } from '../field/field.js';
import { Locale } from '../notice/notice.js';

/** A colour as a form gives it: `#rrggbb`, in small letters. */
export const Colour = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/);

/** `GET /api/brand`: how a county looks, and the language of its new people. */
export const Brand = z.object({
  version: Version,
  colours: z.object({ light: z.string(), dark: z.string() }).nullable(),
  /** Where the logo is fetched, and its size in pixels. */
  logo: z.object({ href: z.string(), width: z.int(), height: z.int() }).nullable(),
  locale: Locale,
});
export type Brand = z.infer<typeof Brand>;

/** `GET /api/welcome?county=…`: the county that the browser remembers, where it does. */
export const WelcomeQuery = z.strictObject({ county: z.uuid().optional() });
export type WelcomeQuery = z.infer<typeof WelcomeQuery>;

/** `GET /api/welcome`: how the county looks where somebody signs in; null where it can't be known which county that is. */
export const Welcome = z.object({
  county: Brand.omit({ version: true }).extend({ name: z.string() }).nullable(),
});
export type Welcome = z.infer<typeof Welcome>;

/** `PUT /api/brand`; colours that can't be read are refused (lowContrast), null goes back to the standard. */
export const BrandChange = z.strictObject({
  basedOn: Version,
  colours: z.strictObject({ light: Colour, dark: Colour }).nullable(),
  locale: Locale,
});
export type BrandChange = z.infer<typeof BrandChange>;
