import * as z from 'zod';

const moment = z.iso.datetime({ offset: true });

/** `GET /api/me/calendar`: whether there is an address, since when, and when a calendar last asked for it. */
export const CalendarFeed = z.object({
  createdAt: moment.nullable(),
  readAt: moment.nullable(),
});
export type CalendarFeed = z.infer<typeof CalendarFeed>;

/** `POST /api/me/calendar` takes nothing. */
export const CalendarRequest = z.strictObject({});
export type CalendarRequest = z.infer<typeof CalendarRequest>;

/** Its answer: the secret address, which is shown this once; an earlier one no longer works. */
export const CalendarAddress = z.object({ url: z.string() });
export type CalendarAddress = z.infer<typeof CalendarAddress>;
