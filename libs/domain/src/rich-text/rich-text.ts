import * as z from 'zod';
import { Inline, Words } from './inline.js';
import { maxAltLength, maxListDepth, maxTextLength } from './limits.js';
import { plainText } from './plain-text.js';

/**
 * That a block was taken over from what was submitted in another contribution: last year's answer, or a unit's words in
 * the county's text. `changed` says that it no longer reads as it did there.
 */
export const Taken = z.strictObject({
  contributionId: z.uuid(),
  revisionId: z.uuid(),
  changed: z.boolean(),
});
export type Taken = z.infer<typeof Taken>;

/** What a block carries besides its words: `id` stays with it when it moves, so that comments can point to it. */
const blockAttrs = {
  id: z
    .string()
    .regex(/^[\w-]{1,40}$/)
    .optional(),
  taken: Taken.optional(),
};

const Paragraph = z.strictObject({
  type: z.literal('paragraph'),
  attrs: z.strictObject(blockAttrs).optional(),
  content: z.array(Inline).optional(),
});
export type Paragraph = z.infer<typeof Paragraph>;
/** What may stand at any block, and is not its words. */
export type BlockAttrs = NonNullable<Paragraph['attrs']>;

/** A heading within the text. Its level counts from the text's own place: 1 is the first below what it stands in. */
const Heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(1), z.literal(2)]), ...blockAttrs }),
  content: z.array(Words).optional(),
});
export type Heading = z.infer<typeof Heading>;

/**
 * A picture. It is said in words (`alt`) unless it is `decorative`; a text may be on its way to that and have neither.
 */
const Figure = z.strictObject({
  type: z.literal('figure'),
  attrs: z
    .strictObject({
      attachmentId: z.uuid(),
      alt: z.string().max(maxAltLength).optional(),
      decorative: z.literal(true).optional(),
      caption: z.string().max(2000).optional(),
      ...blockAttrs,
    })
    .refine(({ alt, decorative }) => !(alt && decorative), { path: ['alt'], error: 'altOrDecorative' }),
});
export type Figure = z.infer<typeof Figure>;

export interface ListItem {
  type: 'listItem';
  content: (Paragraph | List)[];
}
export interface List {
  type: 'bulletList' | 'orderedList';
  attrs?: { start?: number };
  content: ListItem[];
}

/** A list's items hold paragraphs and, down to `maxListDepth`, lists: built level by level, so depth needs no counting. */
function listAt(depth: number): z.ZodType<List> {
  const part: z.ZodType<Paragraph | List> =
    depth < maxListDepth ? z.union([Paragraph, listAt(depth + 1)]) : Paragraph;
  const item = z.strictObject({ type: z.literal('listItem'), content: z.array(part).min(1) });
  return z.strictObject({
    type: z.enum(['bulletList', 'orderedList']),
    attrs: z.strictObject({ start: z.int().min(1).max(9999).optional() }).optional(),
    content: z.array(item).min(1),
  });
}
const List = listAt(1);

const span = z.int().min(1).max(40).optional();
const cell = <T extends string>(type: T) =>
  z.strictObject({
    type: z.literal(type),
    attrs: z.strictObject({ colspan: span, rowspan: span }).optional(),
    content: z.array(z.union([Paragraph, List])).min(1),
  });
const TableRow = z.strictObject({
  type: z.literal('tableRow'),
  content: z
    .array(z.discriminatedUnion('type', [cell('tableHeader'), cell('tableCell')]))
    .min(1)
    .max(40),
});
const Table = z.strictObject({
  type: z.literal('table'),
  attrs: z.strictObject(blockAttrs).optional(),
  content: z.array(TableRow).min(1).max(500),
});
export type Table = z.infer<typeof Table>;

const TextBlock = z.union([Paragraph, Heading, List, Table, Figure]);
export type TextBlock = Paragraph | Heading | List | Table | Figure;

/**
 * Everything that a person writes at length: restricted ProseMirror JSON. The one schema, used for every write.
 * No style, no raw HTML, no address but http, https and mailto.
 */
export const RichText = z
  .strictObject({ type: z.literal('doc'), content: z.array(TextBlock).max(5000) })
  .refine((text) => plainText(text).length <= maxTextLength, { error: 'tooLong' });
export type RichText = z.infer<typeof RichText>;
