import * as z from 'zod';

const place = { roundId: z.uuid(), sectionId: z.uuid(), unitId: z.uuid() };

/**
 * What `GET /api/events` says, one JSON object in the data of each server-sent event. It names what has changed and
 * never how: whoever shows it asks for it anew, by the same rules as ever. A person is told of nothing that they may
 * not know of, neither before the change nor after it.
 */
export const LiveEvent = z.discriminatedUnion('kind', [
  /** `status`: how far it has come, its deadline, whether it is waived. `draft`: the text being written was saved. */
  z.object({
    kind: z.literal('contribution'),
    change: z.enum(['status', 'draft']),
    id: z.uuid(),
    ...place,
  }),
  /** `status`: it was sent or replied to. `draft`: its own people saved it. */
  z.object({ kind: z.literal('feedback'), change: z.enum(['status', 'draft']), id: z.uuid(), ...place }),
  /** Something was said in a thread, or it was resolved or opened again. */
  z.object({ kind: z.literal('comment'), id: z.uuid(), contributionId: z.uuid() }),
  z.object({ kind: z.literal('edition'), id: z.uuid(), roundId: z.uuid() }),
  /** A round, or what it consists of. */
  z.object({ kind: z.literal('round'), id: z.uuid() }),
  /** Who has a text open, or is writing in it: said to those who may write there too. */
  z.object({ kind: z.literal('presence'), in: z.enum(['contribution', 'feedback']), id: z.uuid() }),
  /** My own seats have changed, and so what I may see and do. */
  z.object({ kind: z.literal('me') }),
  /** Something may have been missed: whatever is shown should be asked for anew. */
  z.object({ kind: z.literal('resync') }),
]);
export type LiveEvent = z.infer<typeof LiveEvent>;

/** Milliseconds between two signs of life on the stream. Whoever hears none for twice as long has lost it. */
export const heartbeat = 20_000;

/** `PUT /api/contributions/{id}/presence/{tab}` and `/api/feedback/{id}/presence/{tab}`: I am here; answers who else is. */
export const PresenceReport = z.strictObject({ writing: z.boolean() });
export type PresenceReport = z.infer<typeof PresenceReport>;

/** Somebody else who has the same text open. */
export const Present = z.object({
  accountId: z.uuid(),
  name: z.string(),
  since: z.iso.datetime({ offset: true }),
  /** Whether they have written in the last minute. */
  writing: z.boolean(),
});
export type Present = z.infer<typeof Present>;

/** Milliseconds after which somebody who has not said so again is no longer here. */
export const presenceLasts = 40_000;
