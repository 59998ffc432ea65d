import * as z from 'zod';
import { Year, oneLine } from '../field/field.js';
import { Aggregation, Choice, ValueType } from '../indicator/value.js';
import { gaps, slotKinds } from './lines.js';

export const SlotKind = z.enum(slotKinds);
export type SlotKind = z.infer<typeof SlotKind>;

export const Gap = z.enum(gaps);
export type Gap = z.infer<typeof Gap>;

const lineText = z.string().trim().min(1).max(1000);
const gapLine = z.strictObject({ kind: z.literal('gap'), id: z.uuid(), gap: Gap });

export const Goal = z.strictObject({ kind: z.literal('goal'), id: z.uuid(), text: lineText });
export type Goal = z.infer<typeof Goal>;

/**
 * How a report shows an indicator's values over the years: in a sentence, as a table, or as a chart with its table.
 * Without it, a series of one area stays in a sentence (F19) and several areas are a table (F15).
 */
export const Presentation = z.enum(['sentence', 'table', 'line', 'bar', 'groupedBar']);
export type Presentation = z.infer<typeof Presentation>;

/** `lineageId` is the same in every edition of the plan, so that a series of values goes on when the wording changes. */
export const Indicator = z.strictObject({
  kind: z.literal('indicator'),
  id: z.uuid(),
  lineageId: z.uuid(),
  text: lineText,
  valueType: ValueType,
  aggregation: Aggregation,
  /** The unit of measure as printed after the value, e.g. `kommuner`. */
  measure: z.string().max(60).nullable(),
  /** What a list offers, and whether several of it may be chosen. */
  choices: z.array(Choice).max(30).optional(),
  several: z.boolean().optional(),
  presentation: Presentation.optional(),
});
export type Indicator = z.infer<typeof Indicator>;

export const Line = z.discriminatedUnion('kind', [Goal, Indicator, gapLine]);
export type Line = z.infer<typeof Line>;

export const Slot = z.strictObject({ kind: SlotKind, lines: z.array(Line) });
export type Slot = z.infer<typeof Slot>;

/** A section of the outline; `lineageId` lives on from edition to edition, also when the section is renamed (F7). */
export const Section = z.strictObject({
  id: z.uuid(),
  lineageId: z.uuid(),
  title: oneLine(200),
  /** Numbers of the national strategy's sub-goals that the section is tagged with. */
  strategyGoals: z.array(z.int().min(1).max(99)),
  /** What user organisations are asked about the section. */
  questions: z.array(z.strictObject({ id: z.uuid(), text: lineText })),
  slots: z.array(Slot),
});
export type Section = z.infer<typeof Section>;

export const FocusArea = z.strictObject({
  id: z.uuid(),
  /** As printed: `1` or `3.3`. */
  number: oneLine(10),
  title: oneLine(200),
  sections: z.array(Section),
});
export type FocusArea = z.infer<typeof FocusArea>;

/** An outline for a year. The plan's period, its year and a report's date are three different things (F4). */
export const Plan = z.strictObject({
  id: z.uuid(),
  rootId: z.uuid(),
  unitId: z.uuid(),
  title: oneLine(300),
  year: z.int().min(1990).max(2200),
  period: z.strictObject({ from: Year, to: Year }),
  focusAreas: z.array(FocusArea),
});
export type Plan = z.infer<typeof Plan>;
