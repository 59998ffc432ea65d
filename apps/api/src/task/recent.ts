import type { SqlParameters } from '../access/where.js';

/** What the parts of the tasks statement share. */
export interface TaskParts {
  /** The placeholder of today in Europe/Stockholm. */
  readonly today: string;
  readonly parameters: SqlParameters;
}

/** Days for which what is done is shown. */
const shown = 400;

/** Whether what is done in the round `r` is still shown: a year and a bit, and always the latest round. */
export const isRecent = (today: string) =>
  `(r.deadline >= ${today} - ${shown} or r.id in (select id from latest))`;
