import { hasBlock, takenOf } from '../rich-text/taken.js';
import type { TakenRevision } from './compile-input.js';
import type { Source } from './document.js';

/** As much of a written block as tells where it was taken from. */
type Written = Parameters<typeof hasBlock>[1];

/** The source that a block was taken over from; undefined where it was not, or nothing is known of that revision. */
export type Origins = (block: Written) => Source | undefined;

/** For texts in which no block was taken over. */
export const noOrigins: Origins = () => undefined;

/**
 * Finds the sources of blocks that were taken over. Whether a block still reads as it did there is looked up in the
 * revision itself, whatever the block says of it.
 */
export function originsIn(revisions: readonly TakenRevision[]): Origins {
  const byId = new Map(revisions.map((revision) => [revision.id, revision]));
  return (block) => {
    const taken = takenOf(block);
    const revision = taken && byId.get(taken.revisionId);
    if (!revision || revision.contributionId !== taken.contributionId) return undefined;
    const { id, contributionId, number, unit, authors, approvedBy, approvedOn, texts } = revision;
    return {
      type: 'contribution',
      contributionId,
      revisionId: id,
      revisionNumber: number,
      unit,
      authors,
      approvedBy,
      approvedOn,
      taken: texts.some((text) => hasBlock(text, block)) ? 'asWritten' : 'changed',
    };
  };
}
