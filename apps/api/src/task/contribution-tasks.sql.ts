import { where } from '../access/where.js';
import type { CurrentPerson } from '../access/current.js';
import { mayApproveSql } from '../access/acting.sql.js';
import { childrenOf, isBeingWritten, isLate, isOpen, isWaived } from '../database/conditions.js';
import { isRecent, type TaskParts } from './recent.js';

/**
 * Contributions that a person writes or reviews. What they may not approve (four eyes) is no task to them; what cannot
 * be approved yet, because a unit below is not done, waits.
 */
export function contributionTasks(person: CurrentPerson, { today, parameters }: TaskParts): string {
  const { ability } = person;
  const may = (action: 'write' | 'approve') => where(ability, action, 'Contribution', 'c', parameters);
  return `
    select case
        when ${isBeingWritten} and c.writes then 'mine'
        when c.state = 'returned' then 'waiting'
        when c.state in ('submitted', 'inReview') then case
          when not c.reviews then case when c.writes then 'waiting' end
          when exists (select from contribution k where ${childrenOf('k')} and ${isOpen('k')})
            then 'waiting'
          else 'mine' end
        when c.state = 'approved' and c.writes and c.recent then 'done' end,
      case
        when c.state = 'returned' then 'mend'
        when c.state in ('submitted', 'inReview') and c.reviews then 'review'
        else 'write' end,
      c.id, c.round_id, c.round_title, c.section_id, c.section_title, c.unit_name, c.state, c.due, c.late,
      said.comment, said.name, c.position
    from (
      select c.id, c.round_id, r.title as round_title, c.section_id, s.title as section_title, c.unit_id,
        u.name as unit_name, c.state, coalesce(c.deadline, r.deadline) as due, ${isLate(today)} as late,
        ${isRecent(today)} as recent, ${may('write')} as writes,
        ${mayApproveSql(person, 'c', 'v', parameters)} as reviews, rs.position
      from contribution c join round r on r.id = c.round_id join section s on s.id = c.section_id
      join unit u on u.id = c.unit_id left join revision v on v.id = c.revision_id
      left join round_section rs on rs.round_id = c.round_id and rs.section_id = c.section_id
      where not ${isWaived} and r.opens <= ${today} and (${may('write')} or ${may('approve')})
    ) c
    left join lateral (
      select h.comment, a.name from history h left join account a on a.id = h.account_id
      where c.state = 'returned' and h.contribution_id = c.id and h.event in ('returnForChanges', 'reopen')
      order by h.id desc limit 1) said on true`;
}
