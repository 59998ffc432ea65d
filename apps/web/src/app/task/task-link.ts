import type { Task } from '@samsyn/domain';

/** Where a task is done. */
export function taskLink({ kind, id, roundId, sectionId }: Task): string[] {
  switch (kind) {
    case 'write':
    case 'mend':
      return ['/contributions', id ?? ''];
    case 'review':
      return ['/contributions', id ?? '', 'review'];
    case 'mention':
      return ['/comments', id ?? ''];
    case 'feedback':
      return ['/rounds', roundId, 'sections', sectionId ?? '', 'feedback'];
    case 'replyFeedback':
      return ['/rounds', roundId, 'feedback'];
    case 'decideEdition':
    case 'publishEdition':
      return ['/editions', id ?? ''];
  }
}
