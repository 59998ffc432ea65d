import { reviewingRoles, type Action, type Role } from '@samsyn/domain';
import { mayApproveSql } from '../access/acting.sql.js';
import type { CurrentPerson } from '../access/current.js';
import { SqlParameters, where } from '../access/where.js';
import { earlierOf } from '../contribution/earlier.sql.js';
import { joinSeen, previousReturned, previousRevision, seenBefore } from '../database/compared.js';
import {
  childrenOf,
  inAdoptedEdition,
  isLate,
  isOpen,
  isWaived,
  threadRows,
} from '../database/conditions.js';
import {
  ancestorIds,
  reviewersJson,
  revisionJson,
  roundJson,
  roundJsonOf,
  sectionJsonIn,
  unitJson,
} from '../database/json.js';

/**
 * One statement for `SectionReview` as text. It holds the contributions of the units that the person reviews for and of
 * all units below them, as far as the person may know of them.
 */
export function sectionReviewStatement(
  person: CurrentPerson,
  roundId: string,
  sectionId: string,
  today: string,
): { sql: string; values: unknown[] } {
  const { ability, accountId, actor } = person;
  const parameters = new SqlParameters();
  const may = (action: Action, alias = 'c') => where(ability, action, 'Contribution', alias, parameters);
  const reviewing: readonly Role[] = reviewingRoles;
  const units = actor.seats.filter(({ role }) => reviewing.includes(role)).map(({ unitId }) => unitId);
  const [round, section] = [parameters.add(roundId, 'uuid'), parameters.add(sectionId, 'uuid')];
  const [me, day] = [parameters.add(accountId, 'uuid'), parameters.add(today, 'date')];
  const [read, history, readDraft] = [may('read'), may('readHistory'), may('readDraft')];
  const earlier = (id: string) =>
    `case when ${history} then (select ${revisionJson('p')} from revision p where p.id = ${id}) end`;

  const earlierValues = `json_build_object('round', ${roundJsonOf('er')}, 'values', ev.content -> 'values') as answer`;
  const contribution = `json_build_object(
    'id', c.id, 'rootId', c.root_id, 'unit', ${unitJson('u')}, 'reviewUnit', ${unitJson('ru')},
    'state', c.state, 'deadline', coalesce(c.deadline, r.deadline), 'submittedAt', c.submitted_at,
    'waivedReason', case when ${isWaived} then c.waived_reason end,
    'reviewerSeatIds', c.reviewer_seat_ids, 'reviewers', ${reviewersJson(day)},
    'revision', case when v.id is not null and ${read} then ${revisionJson('v')} end,
    'previousRevision', ${earlier(previousRevision)}, 'previousReturned', ${history} and ${previousReturned},
    'seenRevision', ${earlier(seenBefore)}, 'seen', coalesce(sr.revision_id = v.id, false),
    'openChildren', (
      select count(*) from contribution k where ${childrenOf('k')} and ${isOpen('k')}
        and (${may('approve')} or ${may('readStatus', 'k')})),
    'inAdoptedEdition', ${inAdoptedEdition},
    'openThreads', (
      select count(*) from ${threadRows} t where t.contribution_id = c.id and t.resolved_at is null
        and ${where(ability, 'read', 'Comment', 't', parameters)}),
    'ancestorIds', ${ancestorIds('u', 'r.deadline')}, 'late', ${isLate(day)},
    'returned', case when ${history} then (
      select json_build_object('comment', h.comment, 'by', a.name, 'at', h.at)
      from history h left join account a on a.id = h.account_id
      where h.contribution_id = c.id and h.event in ('returnForChanges', 'reopen') order by h.id desc limit 1) end,
    'earlier', coalesce((select json_agg(answer) from (${earlierOf(earlierValues, may('read', 'e'))}) a), '[]'),
    'draft', case when ${readDraft} then json_build_object('version', c.version, 'content', c.draft) end)`;

  const waits = `c.state in ('submitted', 'inReview') and not ${isWaived}
    and ${mayApproveSql(person, 'c', 'v', parameters)}`;

  const mine = parameters.add(units, 'uuid[]');
  const sql = `
    with recursive within as (
      select id from unit where id = any(${mine})
      union select u.id from unit u join within on u.parent_id = within.id
    ), known as materialized (
      select c.* from contribution c
      where c.round_id = ${round} and (c.unit_id in (select id from within) or c.review_unit_id = any(${mine})) and ${may('readStatus')}
    )
    select json_build_object(
      'round', ${roundJson}, 'focusArea', json_build_object('number', f.number, 'title', f.title),
      'section', ${sectionJsonIn('r.id')},
      'sections', (
        select json_agg(json_build_object('id', o.id, 'title', o.title, 'focusArea', of.number,
          'all', n.all, 'done', n.done, 'waiting', n.waiting) order by os.position)
        from round_section os join section o on o.id = os.section_id join focus_area of on of.id = o.focus_area_id
        cross join lateral (
          select count(*) as all, count(*) filter (where c.state = 'approved' or ${isWaived}) as done,
            count(*) filter (where ${waits}) as waiting
          from known c left join revision v on v.id = c.revision_id where c.section_id = o.id) n
        where os.round_id = r.id and n.all > 0),
      'contributions', (
        select json_agg(${contribution} order by u.position, u.name, u.id)
        from known c join unit u on u.id = c.unit_id join unit ru on ru.id = c.review_unit_id
        left join revision v on v.id = c.revision_id ${joinSeen(me)}
        where c.section_id = s.id)
    )::text as json
    from round r join round_section rs on rs.round_id = r.id join section s on s.id = rs.section_id
    join focus_area f on f.id = s.focus_area_id
    where r.id = ${round} and s.id = ${section} and ${where(ability, 'read', 'Round', 'r', parameters)}
      and exists (select from known where section_id = s.id)`;
  return { sql, values: parameters.values };
}
