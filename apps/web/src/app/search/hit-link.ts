import { writesFor, type Me, type SearchHit } from '@samsyn/domain';

/** Where what was found is read: one's own unit's where it is written, that of others where it is reviewed. */
export function hitLink({ contributionId, unitId }: SearchHit, me: Me): string[] {
  const own = writesFor(me).includes(unitId);
  return own ? ['/contributions', contributionId] : ['/contributions', contributionId, 'review'];
}
