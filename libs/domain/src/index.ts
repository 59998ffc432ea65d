export * from './access/ability.js';
export * from './access/actions.js';
export * from './access/capacity.js';
export * from './access/subjects.js';
export * from './comment/audience.js';
export * from './comment/comment.js';
export * from './brand/brand.js';
export * from './brand/contrast.js';
export * from './contribution/canonical-json.js';
export * from './contribution/content.js';
export * from './difference/sequence-diff.js';
export * from './difference/word-diff.js';
export * from './contribution/doubts.js';
export * from './contribution/earlier.js';
export * from './contribution/progress.js';
export * from './delegation/delegation.js';
export * from './feedback/feedback.js';
export * from './indicator/aggregate.js';
export * from './indicator/change.js';
export * from './indicator/chosen.js';
export { average, compareDecimals, formatDecimal, sum } from './indicator/decimal.js';
export * from './indicator/format-value.js';
export * from './indicator/parse-value.js';
export * from './indicator/plausible.js';
export * from './indicator/value.js';
export * from './indicator/value-table.js';
export * from './log/log.js';
export * from './mail-template/mail-template.js';
export * from './notice/notice.js';
export * from './notice/setting.js';
export * from './plan/new-plan.js';
export * from './plan/plan.js';
export * from './plan/strategy-goals.js';
export * from './report/changes.js';
export { runsOf, type Plotted } from './report/chart.js';
export * from './report/compare-reports.js';
export * from './report/compile-input.js';
export { compileReport } from './report/compile.js';
export * from './report/compile-status.js';
export * from './report/document.js';
export * from './report/labels.js';
export * from './report/matter.js';
export * from './report/templates/template.js';
export { templates } from './report/templates/index.js';
export * from './funding/cost-table.js';
export * from './report/value-words.js';
export { blocksOf } from './report/from-rich-text.js';
export * from './rich-text/attachment-ids.js';
export {
  maxTextLength,
  type Footnote,
  type Inline as RichTextInline,
  type Words,
} from './rich-text/inline.js';
export * from './rich-text/block.js';
export * from './rich-text/left-out.js';
export * from './rich-text/plain-text.js';
export {
  RichText,
  Taken,
  emptyRichText,
  maxAltLength,
  maxListDepth,
  richText,
  type BlockAttrs,
  type Figure,
  type Heading,
  type TextBlock,
} from './rich-text/rich-text.js';
export * from './rich-text/taken.js';
export * from './round/deadline.js';
export * from './round/next-round.js';
export * from './round/round.js';
export * from './seat/seat.js';
export * from './unit/reviewing-unit.js';
export * from './unit/tree-order.js';
export * from './unit/unit.js';
export * from './warning/content-warnings.js';
export * from './warning/document-warnings.js';
export * from './warning/edition-warning.js';
export { runWarnings } from './warning/run-warnings.js';
export * from './warning/text-warnings.js';
export * from './warning/warning.js';
export * from './workflow/decide.js';
export * from './workflow/decide-edition.js';
export * from './workflow/edition-transitions.js';
export * from './workflow/refusal.js';
export * from './workflow/states.js';
export * from './workflow/transitions.js';
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
