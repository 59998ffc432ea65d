import { childrenOf, type Block, type ReportDocument, type SectionBlock, type Source } from '@samsyn/domain';

type ContributionSource = Extract<Source, { type: 'contribution' }>;
type FeedbackSource = Extract<Source, { type: 'feedback' }>;

/** What one section (level 2) was made of, each source once, in the order of the document. */
export interface SectionSources {
  readonly anchor: string;
  readonly title: string;
  readonly contributions: readonly ContributionSource[];
  readonly feedback: readonly FeedbackSource[];
  readonly statistics: readonly string[];
}

/** All that a document was made of. */
export interface DocumentSources {
  /** The titles of the plans that goals and indicators come from. */
  readonly plans: readonly string[];
  /** Sections that have sources besides the plan. */
  readonly sections: readonly SectionSources[];
}

/** Gathers the sources of every block, so that every paragraph's origin can be looked up. Pending blocks are left out. */
export function sourcesOf(document: ReportDocument): DocumentSources {
  const all = document.sections.flatMap((section) => sourcesIn([section]));
  const plans = all.flatMap((source) => (source.type === 'plan' ? [source.title] : []));
  const sections = sectionsAt(2, document.sections).map((section) => ({
    ...gather(sourcesIn([section])),
    anchor: section.anchor,
    title: section.title,
  }));
  return {
    plans: [...new Set(plans)],
    sections: sections.filter(
      (one) => one.contributions.length + one.feedback.length + one.statistics.length,
    ),
  };
}

/** The ids of a block's sources, as the value of a `data-source` attribute. */
export function sourceIds(sources: readonly Source[]): string {
  return [...new Set(sources.map(keyOf))].join(' ');
}

/** The sections of a level, in document order. */
export function sectionsAt(level: SectionBlock['level'], blocks: readonly Block[]): SectionBlock[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'section') return [];
    return block.level === level ? [block] : sectionsAt(level, block.blocks);
  });
}

function gather(sources: readonly Source[]): Omit<SectionSources, 'anchor' | 'title'> {
  const unique = [...Map.groupBy(sources, keyOf).values()].map(
    // What stands in the section as its unit's own is not told of as taken over besides.
    (same) => same.find((source) => !('taken' in source)) ?? same[0]!,
  );
  return {
    contributions: unique.filter((source) => source.type === 'contribution'),
    feedback: unique.filter((source) => source.type === 'feedback'),
    statistics: unique.flatMap((source) => (source.type === 'statistics' ? [source.title] : [])),
  };
}

function keyOf(source: Source): string {
  switch (source.type) {
    case 'contribution':
      return source.revisionId;
    case 'feedback':
      return source.feedbackId;
    case 'plan':
      return source.planId;
    case 'statistics':
      return `statistik:${source.title.replaceAll(/\s+/g, '_')}`;
  }
}

function sourcesIn(blocks: readonly Block[]): Source[] {
  return blocks.flatMap((block): Source[] => {
    if (block.type === 'pending') return [];
    return [...block.sources, ...childrenOf(block).flatMap((child) => sourcesIn([child]))];
  });
}
