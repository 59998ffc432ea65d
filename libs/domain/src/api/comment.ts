import * as z from 'zod';
import { Audience } from '../comment/audience.js';
import { Mentions, CommentText } from '../comment/comment-text.js';
import { Version } from '../field/field.js';

const PersonRef = z.object({ accountId: z.uuid(), name: z.string() });
const moment = z.iso.datetime({ offset: true });

/** One thing that somebody has said. */
export const Comment = z.object({
  id: z.uuid(),
  author: PersonRef,
  at: moment,
  /** Null once its author has taken it away; the place stays. */
  text: z.string().nullable(),
  /** When its author changed the words; null for never. */
  changedAt: moment.nullable(),
  version: z.int(),
  mentions: z.array(PersonRef),
  /** The transition that it was said with, where it was. */
  decision: z.enum(['returnForChanges', 'reopen']).nullable(),
  /** Whether the reader is mentioned in it and has not read it. */
  unread: z.boolean(),
});
export type Comment = z.infer<typeof Comment>;

/** A comment with its replies, oldest first. */
export const CommentThread = z.object({
  id: z.uuid(),
  contributionId: z.uuid(),
  audience: Audience,
  /** The block of the text that it is about; null for the section as a whole. */
  blockId: z.string().nullable(),
  /** The block's words when the thread began: what it was about, also when the block is gone. */
  quote: z.string().nullable(),
  resolved: z.object({ by: PersonRef, at: moment }).nullable(),
  comments: z.array(Comment),
});
export type CommentThread = z.infer<typeof CommentThread>;

/** `GET /api/contributions/{id}/comments`: the threads that one may read, in the order in which they began. */
export const CommentThreads = z.array(CommentThread);
export type CommentThreads = z.infer<typeof CommentThreads>;

/** A block's id, as the editor gives it. */
const BlockId = z.string().min(1).max(64);

/** `POST /api/contributions/{id}/comments`: begins a thread. The quote is taken from the text that its readers may read. */
export const NewThread = z.strictObject({
  audience: Audience,
  blockId: BlockId.nullable(),
  text: CommentText,
  mentions: Mentions,
});
export type NewThread = z.infer<typeof NewThread>;

/** `POST /api/threads/{id}/comments`: a reply. One to what was resolved opens it again. */
export const NewReply = z.strictObject({ text: CommentText, mentions: Mentions });
export type NewReply = z.infer<typeof NewReply>;

/** `PUT /api/threads/{id}/resolution` */
export const Resolution = z.strictObject({ resolved: z.boolean() });
export type Resolution = z.infer<typeof Resolution>;

/** `PUT /api/comments/{id}`: other words for one's own comment, or null to take it away. 409 `staleVersion`. */
export const CommentChange = z.strictObject({
  basedOn: Version,
  text: CommentText.nullable(),
  mentions: Mentions,
});
export type CommentChange = z.infer<typeof CommentChange>;

/** `PUT /api/comments/{id}/reading`: the reader has seen that they are mentioned. */
export const Reading = z.strictObject({ read: z.literal(true) });
export type Reading = z.infer<typeof Reading>;

/** `GET /api/comments/{id}`: where a comment stands, for whoever follows a link to it. */
export const CommentPlace = z.object({
  id: z.uuid(),
  threadId: z.uuid(),
  contributionId: z.uuid(),
  /** Whether the reader sees the contribution's draft, and so reads the comment beside it. */
  own: z.boolean(),
});
export type CommentPlace = z.infer<typeof CommentPlace>;

/** `GET /api/contributions/{id}/colleagues`: who can be mentioned, and in the comments of which audiences. */
export const Colleague = PersonRef.extend({
  /** Their seats, in words. */
  title: z.string(),
  audiences: z.array(Audience),
});
export type Colleague = z.infer<typeof Colleague>;
