import { canonicalJson } from '../contribution/canonical-json.js';
import type { CompileContribution } from './compile-input.js';
import type { Block, PendingBlock, Source } from './document.js';
import { reportLabels } from './labels.js';

const collator = new Intl.Collator('sv');

/** Swedish alphabetical order. */
export function byName(a: string, b: string): number {
  return collator.compare(a, b);
}

/** The source of what a contribution's revision says. */
export function sourceOf(contribution: CompileContribution): Source {
  const { id, unit, revision, approvedBy, approvedOn, state } = contribution;
  return {
    type: 'contribution',
    contributionId: id,
    revisionId: revision?.id ?? '',
    revisionNumber: revision?.number ?? 0,
    unit: unit.name,
    authors: revision?.authors ?? [],
    approvedBy: state === 'approved' ? approvedBy : null,
    approvedOn: state === 'approved' ? approvedOn : null,
  };
}

/** Lists of sources as one, each source once; the first list itself where the others add nothing to it. */
export function joinedSources([first = [], ...rest]: readonly (readonly Source[])[]): readonly Source[] {
  const others = rest.filter((list) => list !== first);
  if (others.length === 0) return first;
  const known = new Set(first.map(canonicalJson));
  const added = others.flat().filter((source) => {
    const key = canonicalJson(source);
    return !known.has(key) && known.add(key);
  });
  return added.length > 0 ? [...first, ...added] : first;
}

/** What a preview shows in the place of an unapproved contribution. */
export function pendingBlock(contribution: CompileContribution, blocks: readonly Block[]): PendingBlock {
  const { unit, state } = contribution;
  return {
    type: 'pending',
    unit: unit.name,
    state,
    message: reportLabels.pending(unit.name, state),
    blocks,
    sources: contribution.revision ? [sourceOf(contribution)] : [],
  };
}
