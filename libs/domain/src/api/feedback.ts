import * as z from 'zod';
import { Version } from '../field/field.js';
import { FeedbackContent } from '../feedback/feedback.js';
import { RichText } from '../rich-text/rich-text.js';

const moment = z.iso.datetime({ offset: true });

/** `GET /api/rounds/{id}/feedback` and `/api/feedback/{id}`. `content` is the draft for its own people, else what was sent. */
export const Feedback = z.object({
  id: z.uuid(),
  rootId: z.uuid(),
  roundId: z.uuid(),
  sectionId: z.uuid(),
  sectionTitle: z.string(),
  questions: z.array(z.object({ id: z.uuid(), text: z.string() })),
  unitId: z.uuid(),
  unitName: z.string(),
  version: z.int(),
  content: FeedbackContent,
  sent: z.boolean(),
  /** Whether the draft differs from what was sent; always false for others than its own people. */
  changed: z.boolean(),
  sentAt: moment.nullable(),
  sentBy: z.string().nullable(),
  reply: z.object({ body: RichText, changes: z.string(), by: z.string(), at: moment }).nullable(),
});
export type Feedback = z.infer<typeof Feedback>;

/** `PUT /api/rounds/{roundId}/sections/{sectionId}/feedback`: begins or changes the own organisation's words. */
export const FeedbackSave = z.strictObject({
  /** The user organisation that one speaks for. */
  unitId: z.uuid(),
  /** 0 for the first save. */
  basedOn: Version,
  content: FeedbackContent,
});
export type FeedbackSave = z.infer<typeof FeedbackSave>;
export const FeedbackSaved = z.object({ id: z.uuid(), version: z.int(), savedAt: moment });
export type FeedbackSaved = z.infer<typeof FeedbackSaved>;

/** `POST /api/feedback/{id}/sending`: makes the saved words readable to others. */
export const FeedbackSend = z.strictObject({ basedOn: Version.min(1) });
export type FeedbackSend = z.infer<typeof FeedbackSend>;

/** `PUT /api/feedback/{id}/reply`. `changes`: what was changed because of the feedback, in plain words; empty where nothing was. */
export const FeedbackReply = z.strictObject({
  body: RichText,
  changes: z.string().trim().max(5000).default(''),
});
export type FeedbackReply = z.infer<typeof FeedbackReply>;
