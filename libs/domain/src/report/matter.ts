import * as z from 'zod';
import { oneLine } from '../field/field.js';

const passage = z.string().trim().max(20_000);

/** Something that a document rests on, with where it can be read. */
export const BasisDocument = z.strictObject({
  title: oneLine(300),
  href: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
});
export type BasisDocument = z.infer<typeof BasisDocument>;

/** The groups that a local agreement parts its basis in (F5): what it has its ground in, takes after, and follows. */
export const basisGroups = ['ground', 'inspiration', 'follows'] as const;
export type BasisGroup = (typeof basisGroups)[number];

/** An amount in kronor, at most to the öre. */
export const Kronor = z.string().regex(/^\d{1,12}(\.\d{1,2})?$/);

/**
 * What a document says besides what was contributed: written by whoever compiles it, and kept with the edition. Paragraphs
 * are parted by an empty line.
 */
export const Matter = z
  .strictObject({
    address: oneLine(200),
    /** `signed`: who signs it, with their title on a line of its own; `when`: place and day. */
    foreword: z.strictObject({
      text: passage,
      signed: z.string().trim().max(500),
      when: z.string().trim().max(100),
    }),
    purpose: passage,
    aim: passage,
    basis: z.strictObject({
      ground: z.array(BasisDocument).max(60),
      inspiration: z.array(BasisDocument).max(60),
      follows: z.array(BasisDocument).max(60),
    }),
    /** What sections of the plan cost, before value added tax. */
    costs: z.array(z.strictObject({ sectionId: z.uuid(), kronor: Kronor })).max(300),
    outlook: passage,
    imprint: z.strictObject({
      publisher: z.string().trim().max(300),
      registryNumber: z.string().trim().max(100),
      contact: z.string().trim().max(300),
    }),
  })
  .partial();
export type Matter = z.infer<typeof Matter>;
