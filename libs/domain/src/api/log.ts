import * as z from 'zod';
import { Day } from '../field/field.js';
import { LogGroup } from '../log/log.js';

/** The most lines that are asked for at a time; what a person sees of them at first is `logPage`. */
export const mostLogLines = 1000;
export const logPage = 50;

/** What `GET /api/log` is asked for: all of it may be left out. `from` and `to` are days in Europe/Stockholm. */
export const LogQuery = z.strictObject({
  group: LogGroup.optional(),
  /** Who did it, or whom it was done to. */
  person: z.uuid().optional(),
  from: Day.optional(),
  to: Day.optional(),
  /** The last line that one has. */
  before: z
    .string()
    .regex(/^[ah]\d{1,18}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(mostLogLines).default(logPage),
});
export type LogQuery = z.infer<typeof LogQuery>;

/** One line of the log: who did what, and the words that its sentence needs. */
export const LogLine = z.object({
  id: z.string(),
  at: z.iso.datetime({ offset: true }),
  /** Null where no person did it, such as a change that came with a day. */
  by: z.string().nullable(),
  /** A `LogEvent`; a string, so that a log holds what a newer program wrote. */
  event: z.string(),
  data: z.record(z.string(), z.string()),
});
export type LogLine = z.infer<typeof LogLine>;

/** `GET /api/log`, newest first. */
export const Log = z.object({ lines: z.array(LogLine), more: z.boolean() });
export type Log = z.infer<typeof Log>;
