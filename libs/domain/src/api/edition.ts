import * as z from 'zod';
import { SectionChanges } from '../report/changes.js';
import { Day, Year, oneLine } from '../field/field.js';
import { Matter } from '../report/matter.js';
import { TemplateName } from '../report/templates/template.js';
import { EditionState, EditionTransitionName } from '../workflow/edition-state.js';

const moment = z.iso.datetime({ offset: true });

/** The kinds of document that editions are; a unit's status report is made when it is asked for. */
export const EditionTemplate = TemplateName.exclude(['status']);
export type EditionTemplate = z.infer<typeof EditionTemplate>;

/** `POST /api/rounds/{id}/editions`: compiles what is approved. */
export const CompileRequest = z.strictObject({
  title: oneLine(300),
  subtitle: z.string().trim().max(300),
  /** The years whose notes are printed; null prints all. */
  noteYears: z.strictObject({ from: Year, to: Year }).nullable(),
  /** The kind of document; absent: a county report. */
  template: EditionTemplate.optional(),
  /** False leaves out the appendix of who wrote and approved what. */
  appendix: z.boolean().optional(),
  matter: Matter.optional(),
});
export type CompileRequest = z.infer<typeof CompileRequest>;

/**
 * `GET /api/rounds/{id}/compile-request`: what the next edition's request begins with, which is that of the last one of the
 * round or of its plan, and the sections that may have costs.
 */
export const CompileSuggestion = z.object({
  request: CompileRequest,
  sections: z.array(z.object({ id: z.uuid(), title: z.string() })),
});
export type CompileSuggestion = z.infer<typeof CompileSuggestion>;

/** An edition, without its document. */
export const Edition = z.object({
  id: z.uuid(),
  rootId: z.uuid(),
  rootName: z.string(),
  roundId: z.uuid(),
  roundTitle: z.string(),
  /** Counted within the round, from 1. */
  number: z.int(),
  state: EditionState,
  template: EditionTemplate,
  title: z.string(),
  subtitle: z.string(),
  /** SHA-256 of the document's canonical JSON. */
  hash: z.string(),
  compiledAt: moment,
  compiledBy: z.string(),
  decision: z.object({ date: z.iso.date(), registryNumber: z.string(), by: z.string() }).nullable(),
  comment: z.string().nullable(),
  publishedAt: moment.nullable(),
  withdrawnAt: moment.nullable(),
});
export type Edition = z.infer<typeof Edition>;

/** `POST /api/editions/{id}/transitions`. adopt needs `decision`, sendBack and withdraw a comment. */
export const EditionTransitionRequest = z.strictObject({
  transition: EditionTransitionName,
  comment: z.string().trim().max(5000).optional(),
  decision: z.strictObject({ date: Day, registryNumber: oneLine(100) }).optional(),
});
export type EditionTransitionRequest = z.infer<typeof EditionTransitionRequest>;

/** `GET /api/rounds/{id}/preview`: the report as it stands, what is not approved greyed out. */
export const Preview = z.object({ html: z.string(), approved: z.int(), open: z.int() });
export type Preview = z.infer<typeof Preview>;

/** Which edition something is compared with. */
const ComparedEdition = Edition.pick({ id: true, number: true, title: true, roundTitle: true, state: true });

/**
 * `GET /api/editions/{id}/changes` and `GET /api/rounds/{id}/preview/changes`, both with `?against=` an edition: what is
 * not as it was there. Without it, the edition before: the round's own, or else the last one that was adopted. `against`
 * is null where there is none, and then there is nothing to compare.
 */
export const ReportChanges = z.object({
  against: ComparedEdition.nullable(),
  sections: z.array(SectionChanges),
});
export type ReportChanges = z.infer<typeof ReportChanges>;

/** `GET /api/editions/{id}/approvals`: who wrote and who approved what the edition holds, in its own order. */
export const EditionApprovals = z.array(
  z.object({
    anchor: z.string(),
    section: z.string(),
    texts: z.array(
      z.object({
        unit: z.string(),
        revisionNumber: z.int(),
        authors: z.array(z.string()),
        approvedBy: z.string().nullable(),
        /** Europe/Stockholm day. */
        approvedOn: z.string().nullable(),
      }),
    ),
  }),
);
export type EditionApprovals = z.infer<typeof EditionApprovals>;
