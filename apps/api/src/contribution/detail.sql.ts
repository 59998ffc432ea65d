import type { Action } from '@samsyn/domain';
import type { CurrentPerson } from '../access/current.js';
import { SqlParameters, where } from '../access/where.js';
import { joinSeen, previousReturned, previousRevision, seenBefore } from '../database/compared.js';
import { childrenOf, inAdoptedEdition, isOpen, isWaived, isWaivedAt } from '../database/conditions.js';
import {
  historyJson,
  reviewersJson,
  revisionJson,
  roundJson,
  sectionJsonIn,
  unitJson,
} from '../database/json.js';

/** One statement for `ContributionDetail` as text: what the person may not read is not in it. */
export function detailStatement(
  { ability, accountId }: CurrentPerson,
  id: string,
  today: string,
): { sql: string; values: unknown[] } {
  const parameters = new SqlParameters();
  const may = (action: Action, alias: string) => where(ability, action, 'Contribution', alias, parameters);
  const [idAt, todayAt] = [parameters.add(id, 'uuid'), parameters.add(today, 'date')];
  const history = may('readHistory', 'c');
  const sql = `
    select json_build_object(
      'id', c.id, 'rootId', c.root_id, 'round', ${roundJson},
      'focusArea', json_build_object('number', f.number, 'title', f.title), 'section', ${sectionJsonIn('r.id')},
      'unit', ${unitJson('u')}, 'reviewUnit', ${unitJson('ru')},
      'state', c.state, 'deadline', coalesce(c.deadline, r.deadline), 'submittedAt', c.submitted_at,
      'waivedReason', case when ${isWaived} then c.waived_reason end, 'reviewerSeatIds', c.reviewer_seat_ids,
      'reviewers', ${reviewersJson(todayAt)},
      'version', c.version, 'savedAt', case when ${may('readDraft', 'c')} then c.saved_at end,
      'content', case when ${may('readDraft', 'c')} then c.draft else v.content end,
      'revision', case when v.id is not null then ${revisionJson('v')} end,
      'previousRevision', case when ${history} then (
        select ${revisionJson('p')} from revision p where p.id = ${previousRevision}) end,
      'previousReturned', ${history} and ${previousReturned},
      'seenRevision', case when ${history} then (
        select ${revisionJson('p')} from revision p where p.id = ${seenBefore}) end,
      'children', coalesce((
        select json_agg(json_build_object('id', k.id, 'unit', ${unitJson('ku')}, 'state', k.state,
          'waived', ${isWaivedAt('k')}, 'readable', ${may('read', 'k')}) order by ku.position, ku.name)
        from contribution k join unit ku on ku.id = k.unit_id
        where ${childrenOf('k')} and ${may('readStatus', 'k')}), '[]'),
      'openChildren', (
        select count(*) from contribution k where ${childrenOf('k')} and ${isOpen('k')}
          and (${may('approve', 'c')} or ${may('readStatus', 'k')})),
      'inAdoptedEdition', ${inAdoptedEdition},
      'history', case when ${history} then coalesce((
        select json_agg(${historyJson('iv.number')} order by i.id)
        from history i left join account a on a.id = i.account_id left join account g on g.id = i.acting_for_id
        left join revision iv on iv.id = i.revision_id
        where i.contribution_id = c.id), '[]') else '[]' end
    )::text as json
    from contribution c
    join round r on r.id = c.round_id join section s on s.id = c.section_id
    join focus_area f on f.id = s.focus_area_id
    join unit u on u.id = c.unit_id join unit ru on ru.id = c.review_unit_id
    left join revision v on v.id = c.revision_id
    ${joinSeen(parameters.add(accountId, 'uuid'))}
    where c.id = ${idAt} and (${may('read', 'c')} or ${may('readDraft', 'c')})`;
  return { sql, values: parameters.values };
}
