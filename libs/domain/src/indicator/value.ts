import * as z from 'zod';

/** How an indicator is answered; `none` is followed up in words only. */
export const ValueType = z.enum(['number', 'text', 'none']);
export type ValueType = z.infer<typeof ValueType>;

/** What is made of the units' values: added up, averaged, listed side by side, or nothing. */
export const Aggregation = z.enum(['sum', 'average', 'list', 'none']);
export type Aggregation = z.infer<typeof Aggregation>;

/** How exact a value is (F20, F21): part-year values are replaced by the full year's. */
export const Quality = z.enum(['exact', 'approximate', 'partialYear']);
export type Quality = z.infer<typeof Quality>;

/** A decimal as text with a point, at most six decimals: never a float. */
export const Decimal = z.string().regex(/^-?\d{1,12}(\.\d{1,6})?$/);
export type Decimal = z.infer<typeof Decimal>;

/**
 * What a unit answers for one indicator: the value as written (`ca 230`, `17–18`, F21) with the number where
 * there is one, or a reason why there is no value.
 */
export const ReportedValue = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('value'),
    indicatorId: z.uuid(),
    text: z.string().trim().min(1).max(500),
    number: Decimal.nullable(),
    quality: Quality,
  }),
  z.strictObject({
    kind: z.literal('notAvailable'),
    indicatorId: z.uuid(),
    reason: z.string().trim().max(500),
  }),
]);
export type ReportedValue = z.infer<typeof ReportedValue>;

/** A value with its place in time and space: what tables and series are made of. */
export const Observation = z.strictObject({
  indicatorId: z.uuid(),
  area: z.string().min(1).max(120),
  year: z.int().min(1900).max(2200),
  measure: z.enum(['count', 'per100k']),
  split: z.strictObject({ age: z.string().optional(), sex: z.string().optional() }).optional(),
  text: z.string().max(500),
  number: Decimal.nullable(),
  quality: Quality,
  definition: z.string().max(500).nullable(),
  source: z.string().max(300),
});
export type Observation = z.infer<typeof Observation>;

const swedishNumber = /^[-−]?\d{1,3}(?:[ \u00a0\u202f]?\d{3})*(?:,\d{1,6})?$|^[-−]?\d{1,12}(?:,\d{1,6})?$/;

/**
 * Reads a value as a Swede writes it: `1 309`, `16,82`, `ca 230`. The number is null where the text is not one
 * number (`17–18`, `ungefär hälften`).
 */
export function parseValue(written: string): { number: Decimal | null; quality: Quality } {
  const text = written.trim();
  const about = /^(?:ca\.?|cirka|ungefär|omkring|drygt|knappt|about|approx\.?)\s+(.*)$/i.exec(text);
  const digits = about?.[1] ?? text;
  const plain = digits
    .replace(/[ \u00a0\u202f]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  const number = swedishNumber.test(digits) && Decimal.safeParse(plain).success ? plain : null;
  return { number, quality: about || (number === null && /\d/.test(text)) ? 'approximate' : 'exact' };
}
