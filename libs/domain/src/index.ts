export * from './light.js';
export * from './rules.js';
export * from './comment/audience.js';
export * from './comment/comment-text.js';
export * from './brand/brand.js';
export * from './contribution/content.js';
export * from './delegation/delegation.js';
export * from './feedback/feedback.js';
export * from './indicator/value.js';
export * from './log/log.js';
export * from './mail-template/mail-template.js';
export * from './notice/notice.js';
export * from './notice/setting.js';
export * from './plan/new-plan.js';
export * from './plan/plan.js';
export * from './report/changes.js';
export { DatasetFile, EditionFile, ReportFile, editionSchema } from './report/edition-file.js';
export { compileReport } from './report/compile.js';
export * from './report/compile-status.js';
export * from './report/matter.js';
export * from './report/output.js';
export * from './report/templates/template.js';
export { type Footnote, type Inline as RichTextInline, type Words } from './rich-text/inline.js';
export * from './rich-text/left-out.js';
export {
  RichText,
  Taken,
  type BlockAttrs,
  type Figure,
  type Heading,
  type TextBlock,
} from './rich-text/rich-text.js';
export * from './round/next-round.js';
export * from './round/round.js';
export * from './seat/seat.js';
export * from './unit/unit.js';
export * from './warning/edition-warning.js';
export * from './workflow/edition-state.js';
export * from './workflow/state.js';
export * from './api/administration.js';
export * from './api/calendar.js';
export * from './api/background.js';
export * from './api/comment.js';
export * from './api/attachment.js';
export * from './api/contribution.js';
export * from './api/edition.js';
export * from './api/feedback.js';
export * from './api/live.js';
export * from './api/log.js';
export * from './api/guest.js';
export * from './api/problem.js';
export * from './api/review.js';
export * from './api/round.js';
export * from './api/search.js';
export * from './api/session.js';
export * from './api/word-import.js';
export * from './api/whole-report.js';
