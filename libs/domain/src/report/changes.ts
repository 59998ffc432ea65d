import * as z from 'zod';

const Difference = z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() });

/**
 * One thing that is not as it was. `place`: the headings below the section that it stands under. A figure is a cell of a
 * table, named by its row and column; null where there was, or is, none.
 */
export const ReportChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('added'), place: z.array(z.string()), text: z.string() }),
  z.object({ kind: z.literal('removed'), place: z.array(z.string()), text: z.string() }),
  z.object({ kind: z.literal('reworded'), place: z.array(z.string()), differences: z.array(Difference) }),
  z.object({
    kind: z.literal('figure'),
    place: z.array(z.string()),
    name: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
  }),
]);
export type ReportChange = z.infer<typeof ReportChange>;

/** What has changed in one section; `formerTitle` where it is called something else now. */
export const SectionChanges = z.object({
  anchor: z.string(),
  focusArea: z.string(),
  title: z.string(),
  formerTitle: z.string().nullable(),
  kind: z.enum(['added', 'removed', 'changed']),
  changes: z.array(ReportChange),
});
export type SectionChanges = z.infer<typeof SectionChanges>;
