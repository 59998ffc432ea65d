import * as z from 'zod';
import { Round } from '../round/round.js';
import { State } from '../workflow/state.js';

/** `GET /api/rounds`, newest first. */
export const RoundList = z.array(Round);
export type RoundList = z.infer<typeof RoundList>;

/**
 * `GET /api/rounds/{id}/board`: all sections × all units of a round that one may know of, in print order.
 * A pair without a cell takes no part or may not be known.
 */
export const Board = z.object({
  round: Round,
  /** Today in Europe/Stockholm, for lateness. */
  today: z.iso.date(),
  sections: z.array(
    z.object({ id: z.uuid(), title: z.string(), focusArea: z.string(), focusAreaTitle: z.string() }),
  ),
  units: z.array(
    z.object({ id: z.uuid(), name: z.string(), parentId: z.uuid().nullable(), kind: z.string() }),
  ),
  cells: z.array(
    z.object({
      id: z.uuid(),
      sectionId: z.uuid(),
      unitId: z.uuid(),
      reviewUnitId: z.uuid(),
      state: State,
      turn: z.enum(['unit', 'reviewer', 'nobody']),
      deadline: z.iso.date(),
      /** Submitted after the deadline, or not submitted though it has passed. */
      late: z.boolean(),
      waived: z.boolean(),
      submittedAt: z.iso.datetime({ offset: true }).nullable(),
    }),
  ),
});
export type Board = z.infer<typeof Board>;
export type BoardCell = Board['cells'][number];

/** `GET /api/tasks`: what waits for me, what I wait for, what is done. */
export const Task = z.object({
  kind: z.enum([
    'write',
    'mend',
    'review',
    'feedback',
    'mention',
    'replyFeedback',
    'decideEdition',
    'publishEdition',
  ]),
  /** The contribution, comment, feedback (null: not begun) or edition. */
  id: z.uuid().nullable(),
  roundId: z.uuid(),
  roundTitle: z.string(),
  sectionId: z.uuid().nullable(),
  sectionTitle: z.string().nullable(),
  unitName: z.string(),
  state: z.string(),
  deadline: z.iso.date().nullable(),
  late: z.boolean(),
  /** Why, where it was returned or one was mentioned: by whom, and what they said. */
  comment: z.string().nullable(),
  commentBy: z.string().nullable(),
});
export type Task = z.infer<typeof Task>;
/** A unit's whole report in a round, where it has several sections and not all of them are done. */
export const ReportTask = z.object({
  roundId: z.uuid(),
  roundTitle: z.string(),
  unitId: z.uuid(),
  unitName: z.string(),
  done: z.int(),
  total: z.int(),
  deadline: z.iso.date(),
});
export type ReportTask = z.infer<typeof ReportTask>;
export const Tasks = z.object({
  mine: z.array(Task),
  waiting: z.array(Task),
  done: z.array(Task),
  reports: z.array(ReportTask),
});
export type Tasks = z.infer<typeof Tasks>;

/** `POST /api/rounds/{id}/reminders`: to the contacts of those that are not done; empty means all of them. */
export const ReminderRequest = z.strictObject({ contributionIds: z.array(z.uuid()).max(2000) });
export type ReminderRequest = z.infer<typeof ReminderRequest>;
export const ReminderResult = z.object({ reminded: z.int() });
export type ReminderResult = z.infer<typeof ReminderResult>;

/** `POST /api/rounds/{id}/reminders/preview`: the letters, one for each person, as they would be sent. */
export const ReminderPreview = z.array(
  z.object({
    /** The unit that has not finished. */
    unit: z.string(),
    to: z.string(),
    subject: z.string(),
    text: z.string(),
  }),
);
export type ReminderPreview = z.infer<typeof ReminderPreview>;
