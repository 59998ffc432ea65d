import { boardEn } from '../board/board.en.js';
import { boardSv } from '../board/board.sv.js';
import { outboxEn } from '../outbox/outbox.en.js';
import { outboxSv } from '../outbox/outbox.sv.js';
import { peopleEn } from '../people/people.en.js';
import { peopleSv } from '../people/people.sv.js';
import { roundEn } from '../round/round.en.js';
import { roundSv } from '../round/round.sv.js';
import { sessionEn } from '../session/session.en.js';
import { sessionSv } from '../session/session.sv.js';
import { shellEn } from '../shell/shell.en.js';
import { shellSv } from '../shell/shell.sv.js';
import { taskEn } from '../task/task.en.js';
import { taskSv } from '../task/task.sv.js';
import type { Translated } from './translated.js';

/** The texts of each concept, under its name. */
export const sv = {
  board: boardSv,
  outbox: outboxSv,
  people: peopleSv,
  round: roundSv,
  session: sessionSv,
  shell: shellSv,
  task: taskSv,
} as const;

export const en = {
  board: boardEn,
  outbox: outboxEn,
  people: peopleEn,
  round: roundEn,
  session: sessionEn,
  shell: shellEn,
  task: taskEn,
} as const satisfies Translated<typeof sv>;

export const translations = { sv, en };
