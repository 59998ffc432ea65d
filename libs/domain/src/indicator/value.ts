import * as z from 'zod';
import { oneLine } from '../field/field.js';
import { decimalPattern } from './decimal.js';

/**
 * How an indicator is answered: a number, a share of a hundred, an amount in kronor, yes or no, a choice from a list,
 * in words; `none` is followed up in words only, by those who write the report.
 */
export const ValueType = z.enum(['number', 'share', 'money', 'yesNo', 'list', 'text', 'none']);
export type ValueType = z.infer<typeof ValueType>;

/** What is made of the units' values: added up, averaged, listed side by side, or nothing. */
export const Aggregation = z.enum(['sum', 'average', 'list', 'none']);
export type Aggregation = z.infer<typeof Aggregation>;

/** How exact a value is (F20, F21): part-year values are replaced by the full year's. */
export const Quality = z.enum(['exact', 'approximate', 'partialYear']);
export type Quality = z.infer<typeof Quality>;

/** A decimal as text with a point, at most six decimals: never a float. */
export const Decimal = z.string().regex(decimalPattern);
export type Decimal = z.infer<typeof Decimal>;

/** One of the answers that a list offers; the id stays from edition to edition, also when the words change. */
export const Choice = z.strictObject({ id: z.uuid(), text: oneLine(120) });
export type Choice = z.infer<typeof Choice>;

/** What is asked for, as far as reading, adding up and printing a value need to know. */
export interface Asked {
  readonly valueType: ValueType;
  readonly aggregation?: Aggregation | undefined;
  /** The unit of measure, e.g. `personer`. */
  readonly measure?: string | null | undefined;
  readonly choices?: readonly Choice[] | undefined;
}

/**
 * What a unit answers for one indicator: the value as written (`ca 230`, `17–18`, F21) with the number where there is
 * one, or a reason why nothing was followed up this year. A share's number is per cent, an amount's is kronor.
 */
export const ReportedValue = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('value'),
    indicatorId: z.uuid(),
    text: z.string().trim().min(1).max(500),
    number: Decimal.nullable(),
    quality: Quality,
    /** What was chosen: `yes` or `no`, or the ids of a list's choices. */
    choices: z.array(z.string().min(1).max(40)).max(30).optional(),
    /** The writer was asked whether it is right, and says that it is. Goes when the value is changed. */
    confirmed: z.literal(true).optional(),
    /** What the writer wants to say of it. */
    explanation: z.string().trim().max(500).optional(),
  }),
  z.strictObject({
    kind: z.literal('notAvailable'),
    indicatorId: z.uuid(),
    reason: z.string().trim().max(500),
  }),
]);
export type ReportedValue = z.infer<typeof ReportedValue>;
/** An answer that is one, and not the reason why there is none. */
export type GivenValue = Extract<ReportedValue, { kind: 'value' }>;

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
