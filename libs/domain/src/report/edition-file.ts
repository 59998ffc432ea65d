import * as z from 'zod';
import { Decimal, Quality, ValueType } from '../indicator/value.js';
import { Presentation } from '../plan/plan.js';
import { states } from '../workflow/states.js';
import type * as report from './document.js';

/*
 * The published form of an edition as data, checked to the letter: what `document.ts` has is here as well, or a test
 * with every kind of block fails.
 */

const text = z.string();
const texts = z.array(text).readonly();
const Source = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('contribution'),
    contributionId: text,
    revisionId: text,
    revisionNumber: z.int(),
    unit: text,
    authors: texts,
    approvedBy: text.nullable(),
    approvedOn: text.nullable(),
    taken: z.enum(['asWritten', 'changed']).optional(),
  }),
  z.strictObject({ type: z.literal('feedback'), feedbackId: text, unit: text, authors: texts }),
  z.strictObject({ type: z.literal('plan'), planId: text, title: text }),
  z.strictObject({ type: z.literal('statistics'), title: text }),
]);
const sources = z.array(Source).readonly();

const Inline: z.ZodType<report.Inline> = z.strictObject({
  text,
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  href: text.optional(),
  title: text.optional(),
  footnote: z.lazy(() => z.array(Inline).readonly().optional()),
});
const inlines = z.array(Inline).readonly();
const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

const blocks = z.lazy(() => z.array(Block).readonly());
const titled = z.strictObject({ title: text, blocks });
const Section: z.ZodType<report.SectionBlock> = z.strictObject({
  type: z.literal('section'),
  level,
  anchor: text,
  number: text.optional(),
  title: text,
  blocks,
  sources,
});
const Cell = z.strictObject({
  blocks,
  header: z.boolean(),
  colspan: z.int(),
  rowspan: z.int(),
  numeric: z.boolean(),
});
const Point = z.strictObject({
  year: z.int(),
  value: Decimal.nullable(),
  printed: text,
  quality: Quality,
});

const Block: z.ZodType<report.Block> = z.lazy(() =>
  z.union([
    Section,
    z.strictObject({ type: z.literal('paragraph'), inlines, sources }),
    z.strictObject({
      type: z.literal('heading'),
      level: z.union([z.literal(1), z.literal(2)]),
      inlines,
      sources,
    }),
    z.strictObject({
      type: z.literal('figure'),
      attachmentId: text,
      alt: text.nullable(),
      caption: text.nullable(),
      sources,
    }),
    z.strictObject({
      type: z.literal('chart'),
      form: Presentation.exclude(['sentence', 'table']),
      caption: text,
      measure: text,
      valueType: ValueType,
      series: z.array(z.strictObject({ name: text, points: z.array(Point).readonly() })).readonly(),
      breaks: z.array(z.int()).readonly(),
      alt: text,
      definition: text.nullable(),
      sources,
    }),
    z.strictObject({
      type: z.literal('list'),
      ordered: z.boolean(),
      start: z.int(),
      items: z.array(blocks).readonly(),
      sources,
    }),
    z.strictObject({
      type: z.literal('table'),
      caption: text.nullable(),
      definition: text.optional(),
      headRows: z.int(),
      rows: z.array(z.array(Cell).readonly()).readonly(),
      sources,
    }),
    z.strictObject({
      type: z.literal('lines'),
      items: z.array(z.strictObject({ text, gap: z.boolean() })).readonly(),
      sources,
    }),
    z.strictObject({ type: z.literal('note'), years: text, blocks, sources }),
    z.strictObject({
      type: z.literal('feedback'),
      title: text,
      blocks,
      answers: z.array(z.strictObject({ question: text, blocks })).readonly(),
      reservation: titled.nullable(),
      reply: titled.nullable(),
      sources,
    }),
    z.strictObject({
      type: z.literal('pending'),
      unit: text,
      state: z.enum(states),
      message: text,
      blocks,
      sources,
    }),
  ]),
);

const sections = z.array(Section).readonly();

/** A report as data. */
export const ReportFile: z.ZodType<report.ReportDocument> = z.strictObject({
  version: z.literal(1),
  kind: z.enum(['edition', 'preview']),
  language: z.literal('sv'),
  title: text,
  subtitle: text,
  owners: texts,
  date: z.iso.date(),
  template: z.enum(['county', 'agreement', 'state', 'status']).optional(),
  facts: z
    .array(z.strictObject({ term: text, text }))
    .readonly()
    .optional(),
  mark: z.strictObject({ text, short: text }).optional(),
  front: sections.optional(),
  contents: z.literal(false).optional(),
  appendix: z.literal(false).optional(),
  sections,
  revisionIds: texts,
});

/** A published edition as data, as `/public/editions/{id}.json` gives it. */
export const EditionFile = z.strictObject({
  $schema: z.url(),
  id: z.uuid(),
  address: z.url(),
  county: text,
  number: z.int(),
  decision: z.strictObject({ date: z.iso.date(), registryNumber: text }).nullable(),
  /** SHA-256 of the document's canonical JSON (RFC 8785), in hexadecimal. */
  hash: text,
  document: ReportFile,
});

export type EditionFile = z.infer<typeof EditionFile>;

/** The figures of a table or chart as data, as `/public/editions/{id}/{name}.json` gives them. */
export const DatasetFile = z.strictObject({
  edition: z.url(),
  name: text,
  title: text,
  definition: text.nullable(),
  sources,
  columns: texts,
  rows: z.array(texts).readonly(),
});
export type DatasetFile = z.infer<typeof DatasetFile>;

/** What `EditionFile` allows, as JSON Schema (2020-12), for those who read editions with programs of their own. */
export function editionSchema(): object {
  return { title: 'Edition', ...z.toJSONSchema(EditionFile) };
}
