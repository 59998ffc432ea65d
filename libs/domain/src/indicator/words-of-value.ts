import type { ReportedValue } from './value.js';

/** The words of an answer: for search, and to tell what has changed. */
export function wordsOfValue(value: ReportedValue): string {
  return value.kind === 'value' ? [value.text, value.explanation].filter(Boolean).join('\n') : value.reason;
}
