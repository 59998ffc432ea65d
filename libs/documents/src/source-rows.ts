import { labels } from './labels.js';
import type { SectionSources } from './sources.js';

/** One line of the sources appendix, in words. */
export interface SourceRow {
  readonly id: string;
  readonly unit: string;
  readonly what: string;
  readonly authors: string;
  readonly approved: string;
}

/** A section's sources as lines of the appendix: contributions, then user organisations, then statistics. */
export function sourceRows({ contributions, feedback, statistics }: SectionSources): SourceRow[] {
  const words = labels.sources;
  return [
    ...contributions.map(({ revisionId, unit, revisionNumber, authors, approvedBy, approvedOn, taken }) => ({
      id: revisionId,
      unit,
      what: taken ? words.takenOver(revisionNumber) : words.revision(revisionNumber),
      authors: authors.join(', ') || words.none,
      approved: words.approvedBy(approvedBy, approvedOn) || words.none,
    })),
    ...feedback.map(({ feedbackId, unit, authors }) => ({
      id: feedbackId,
      unit,
      what: words.feedback,
      authors: authors.join(', ') || words.none,
      approved: words.notApplicable,
    })),
    ...statistics.map((title) => ({
      id: '',
      unit: title,
      what: words.statistics,
      authors: words.none,
      approved: words.none,
    })),
  ];
}
