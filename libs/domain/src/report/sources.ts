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

/** What a preview shows in the place of an unapproved contribution. */
export function pendingBlock(contribution: CompileContribution, blocks: readonly Block[]): PendingBlock {
  const { unit, state } = contribution;
  return {
    type: 'pending',
    unit: unit.name,
    state,
    message: reportLabels.pending(unit.name, reportLabels.state[state]),
    blocks,
    sources: contribution.revision ? [sourceOf(contribution)] : [],
  };
}
