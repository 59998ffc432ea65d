import type { AppAbility, Me, SearchHit } from '@samsyn/domain';
import { writesFor } from '@samsyn/domain/light';

/** Where a hit leads; the query chooses what is shown there. */
export interface HitLink {
  readonly path: readonly string[];
  readonly query?: Readonly<Record<string, string>>;
}

/**
 * Where what was found is read: one's own unit's where it is written, that of others where it is reviewed. Null where
 * there is no page to go to.
 */
export function hitLink(hit: SearchHit, me: Me, ability: AppAbility): HitLink | null {
  switch (hit.kind) {
    case 'contribution': {
      const own = writesFor(me).includes(hit.unitId);
      return { path: ['/contributions', hit.contributionId, ...(own ? [] : ['review'])] };
    }
    case 'section':
      return sectionLink(hit, ability);
    case 'unit':
      if (ability.can('change', 'Unit')) return { path: ['/administration', 'units', hit.unitId] };
      return hit.roundId ? { path: ['/rounds', hit.roundId, 'board'], query: { unit: hit.unitId } } : null;
    case 'feedback':
      return ability.can('create', 'Feedback')
        ? { path: ['/rounds', hit.roundId, 'sections', hit.sectionId, 'feedback'] }
        : { path: ['/rounds', hit.roundId, 'feedback'] };
    case 'comment':
      return { path: ['/comments', hit.commentId] };
  }
}

function sectionLink(
  { sectionId, roundId, contributionId }: Extract<SearchHit, { kind: 'section' }>,
  ability: AppAbility,
): HitLink | null {
  if (contributionId) return { path: ['/contributions', contributionId] };
  if (!roundId) return null;
  if (ability.can('approve', 'Contribution'))
    return { path: ['/rounds', roundId, 'sections', sectionId, 'review'] };
  if (ability.can('create', 'Feedback'))
    return { path: ['/rounds', roundId, 'sections', sectionId, 'feedback'] };
  return { path: ['/rounds', roundId, 'board'] };
}
