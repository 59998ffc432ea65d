import { boardEn } from '../board/board.en.js';
import { boardSv } from '../board/board.sv.js';
import { commentEn } from '../comment/comment.en.js';
import { commentSv } from '../comment/comment.sv.js';
import { contributionEn } from '../contribution/contribution.en.js';
import { contributionSv } from '../contribution/contribution.sv.js';
import { delegationEn } from '../delegation/delegation.en.js';
import { delegationSv } from '../delegation/delegation.sv.js';
import { draftEn } from '../draft/draft.en.js';
import { draftSv } from '../draft/draft.sv.js';
import { feedbackEn } from '../feedback/feedback.en.js';
import { feedbackSv } from '../feedback/feedback.sv.js';
import { liveEn } from '../live/live.en.js';
import { liveSv } from '../live/live.sv.js';
import { guestEn } from '../guest/guest.en.js';
import { guestSv } from '../guest/guest.sv.js';
import { pasteEn } from '../paste/paste.en.js';
import { pasteSv } from '../paste/paste.sv.js';
import { reportEn } from '../report/report.en.js';
import { reportSv } from '../report/report.sv.js';
import { reviewEn } from '../review/review.en.js';
import { reviewSv } from '../review/review.sv.js';
import { richTextEn } from '../rich-text/rich-text.en.js';
import { richTextSv } from '../rich-text/rich-text.sv.js';
import { roundEn } from '../round/round.en.js';
import { roundSv } from '../round/round.sv.js';
import { searchEn } from '../search/search.en.js';
import { searchSv } from '../search/search.sv.js';
import { sessionEn } from '../session/session.en.js';
import { sessionSv } from '../session/session.sv.js';
import { shellEn } from '../shell/shell.en.js';
import { shellSv } from '../shell/shell.sv.js';
import { taskEn } from '../task/task.en.js';
import { taskSv } from '../task/task.sv.js';
import type { administrationTexts } from '../administration/administration.texts.js';
import type { historyTexts } from '../history/history.texts.js';
import type { sectionReviewTexts } from '../review/section-review.texts.js';
import type { roundSettingsTexts } from '../round/round-settings.texts.js';
import type { settingsTexts } from '../settings/settings.texts.js';
import type { wholeReportTexts } from '../whole-report/whole-report.texts.js';
import { warningEn } from '../warning/warning.en.js';
import { warningSv } from '../warning/warning.sv.js';
import { valueEn } from '../value/value.en.js';
import { valueSv } from '../value/value.sv.js';
import type { Translated } from './translated.js';

/** The texts of each concept, under its name; these come with the first script. */
export const sv = {
  board: boardSv,
  comment: commentSv,
  contribution: contributionSv,
  delegation: delegationSv,
  draft: draftSv,
  feedback: feedbackSv,
  guest: guestSv,
  live: liveSv,
  paste: pasteSv,
  report: reportSv,
  review: reviewSv,
  richText: richTextSv,
  round: roundSv,
  search: searchSv,
  session: sessionSv,
  shell: shellSv,
  task: taskSv,
  warning: warningSv,
  value: valueSv,
} as const;

export const en = {
  board: boardEn,
  comment: commentEn,
  contribution: contributionEn,
  delegation: delegationEn,
  draft: draftEn,
  feedback: feedbackEn,
  guest: guestEn,
  live: liveEn,
  paste: pasteEn,
  report: reportEn,
  review: reviewEn,
  richText: richTextEn,
  round: roundEn,
  search: searchEn,
  session: sessionEn,
  shell: shellEn,
  task: taskEn,
  warning: warningEn,
  value: valueEn,
} as const satisfies Translated<typeof sv>;

export const translations = { sv, en };

/** Every text there is, also those that come with the pages that show them (see `provideMoreTexts`). */
export type Dictionary = typeof sv &
  (typeof administrationTexts)['sv'] &
  (typeof historyTexts)['sv'] &
  (typeof roundSettingsTexts)['sv'] &
  (typeof sectionReviewTexts)['sv'] &
  (typeof settingsTexts)['sv'] &
  (typeof wholeReportTexts)['sv'];
