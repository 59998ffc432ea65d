import type { Action, Capacity, SubjectKind } from '@samsyn/domain';
import type { CurrentPerson } from './current.js';
import { where, type SqlParameters } from './where.js';

/** In whose place the person does something to the row that they may do, as `actingFor` says it in memory. */
export function actingForSql(
  { deciding }: CurrentPerson,
  action: Action,
  kind: SubjectKind,
  alias: string,
  parameters: SqlParameters,
): string {
  const [own, ...standIns] = deciding.capacities;
  if (!standIns.length) return 'null::uuid';
  const may = ({ ability }: Capacity) => where(ability, action, kind, alias, parameters);
  const places = standIns.map((one) => `when ${may(one)} then ${parameters.add(one.actingFor, 'uuid')}`);
  return `case when ${may(own!)} then null ${places.join(' ')} end`;
}

/**
 * Whether the person may approve the contribution `c` with its revision `v`, four eyes and all, as `decide` has it: in
 * some capacity in which nobody behind it wrote the text.
 */
export function mayApproveSql(
  { deciding }: CurrentPerson,
  c: string,
  v: string,
  parameters: SqlParameters,
): string {
  const wrote = ({ accountId, writesFor }: Capacity['behind'][number]) => {
    const id = parameters.add(accountId, 'uuid');
    return `coalesce(${id} = any(${v}.author_ids)
        or ${v}.stand_ins @> jsonb_build_array(jsonb_build_object('for', ${id})), false)
      or (${c}.unit_id <> ${c}.root_id and ${c}.unit_id = any(${parameters.add(writesFor, 'uuid[]')}))`;
  };
  const capacities = deciding.capacities.map(
    ({ ability, behind }) =>
      `(${where(ability, 'approve', 'Contribution', c, parameters)} and not (${behind.map(wrote).join(' or ')}))`,
  );
  return `(${capacities.join(' or ')})`;
}
