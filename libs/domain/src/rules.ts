/**
 * What needs no schema: the web's pages import it as `@samsyn/domain/rules`, for one import of the whole would bring the
 * validator along.
 */
export * from './access/actions.js';
export * from './access/subjects.js';
export * from './comment/audiences.js';
export * from './comment/comment.js';
export * from './brand/contrast.js';
export * from './csv/csv.js';
export * from './contribution/canonical-json.js';
export * from './contribution/answers.js';
export * from './difference/sequence-diff.js';
export * from './difference/word-diff.js';
export * from './contribution/doubts.js';
export * from './contribution/earlier.js';
export * from './contribution/progress.js';
export * from './feedback/empty-feedback.js';
export * from './indicator/aggregate.js';
export * from './indicator/change.js';
export * from './indicator/chosen.js';
export { average, compareDecimals, formatDecimal, sum } from './indicator/decimal.js';
export * from './indicator/format-value.js';
export * from './indicator/parse-value.js';
export * from './indicator/plausible.js';
export * from './indicator/words-of-value.js';
export * from './indicator/value-table.js';
export * from './plan/lines.js';
export * from './plan/strategy-goals.js';
export { runsOf, type Plotted } from './report/chart.js';
export * from './report/compare-reports.js';
export * from './report/compile-input.js';
export { childrenOf } from './report/children-of.js';
export {
  datasetCsv,
  datasetsOf,
  nameOfNumbered,
  numberedIn,
  type Dataset,
  type Numbered,
} from './report/datasets.js';
export * from './report/document.js';
export * from './report/labels.js';
export { templates } from './report/templates/index.js';
export * from './funding/cost-table.js';
export * from './report/value-words.js';
export { blocksOf } from './report/from-rich-text.js';
export * from './rich-text/attachment-ids.js';
export * from './rich-text/block.js';
export * from './rich-text/left-out-kinds.js';
export * from './rich-text/limits.js';
export * from './rich-text/plain-paragraphs.js';
export * from './rich-text/plain-text.js';
export * from './rich-text/taken.js';
export * from './seat/roles.js';
export * from './unit/fits-under.js';
export * from './unit/reviewing-unit.js';
export * from './unit/tree-order.js';
export * from './warning/content-warnings.js';
export * from './warning/document-warnings.js';
export { runWarnings } from './warning/run-warnings.js';
export * from './warning/text-warnings.js';
export * from './warning/warning.js';
export * from './workflow/decide.js';
export * from './workflow/decide-edition.js';
export * from './workflow/edition-transitions.js';
export * from './workflow/refusal.js';
export * from './workflow/states.js';
export * from './workflow/transitions.js';
export * from './api/file-sizes.js';
export * from './api/guest-days.js';
