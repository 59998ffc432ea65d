import * as z from 'zod';
import { UnitKind } from '../unit/unit.js';

/** What was found, in its context: the text before it and after it, in the letters that it has there. */
const context = { before: z.string(), match: z.string(), after: z.string() };
const place = { sectionTitle: z.string(), unitName: z.string(), roundTitle: z.string() };

/** One hit; `kind` says what was found. */
export const SearchHit = z.discriminatedUnion('kind', [
  /** A unit's text, or the unit and section that it is about. */
  z.object({
    kind: z.literal('contribution'),
    contributionId: z.uuid(),
    unitId: z.uuid(),
    ...place,
    ...context,
  }),
  /** A section of a plan: its name, goals and indicators. */
  z.object({
    kind: z.literal('section'),
    sectionId: z.uuid(),
    title: z.string(),
    planTitle: z.string(),
    /** The newest round that asks about it, if one has. */
    roundId: z.uuid().nullable(),
    /** One's own text about it in that round, if one writes any. */
    contributionId: z.uuid().nullable(),
    ...context,
  }),
  z.object({
    kind: z.literal('unit'),
    unitId: z.uuid(),
    unitKind: UnitKind,
    name: z.string(),
    parentName: z.string().nullable(),
    /** The newest round that it takes part in, if it has. */
    roundId: z.uuid().nullable(),
    ...context,
  }),
  /** What a user organisation has sent, and the reply to it. */
  z.object({
    kind: z.literal('feedback'),
    feedbackId: z.uuid(),
    roundId: z.uuid(),
    sectionId: z.uuid(),
    ...place,
    ...context,
  }),
  z.object({
    kind: z.literal('comment'),
    commentId: z.uuid(),
    authorName: z.string(),
    ...place,
    ...context,
  }),
]);
export type SearchHit = z.infer<typeof SearchHit>;

/** What is looked for, in the order in which it is shown. */
export const searchKinds = ['section', 'contribution', 'comment', 'feedback', 'unit'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** `GET /api/search?q=`: by kind, all counted and the first ones shown; only what one may read. */
export const SearchResult = z.object({
  groups: z.array(z.object({ kind: z.enum(searchKinds), count: z.int(), hits: z.array(SearchHit) })),
});
export type SearchResult = z.infer<typeof SearchResult>;
