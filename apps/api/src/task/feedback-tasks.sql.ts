import { where } from '../access/where.js';
import type { CurrentPerson } from '../access/current.js';
import { isRecent, type TaskParts } from './recent.js';

/** Days after a round's deadline for which user organisations are still asked for their words. */
const askedFor = 60;

const columns = (
  list: string,
  kind: string,
  unit: string,
) => `${list}, '${kind}', b.id, r.id, r.title, s.id, s.title,
  ${unit}`;

/** What a person's user organisation has yet to say, what it waits for, and what a convenor has yet to answer. */
export function feedbackTasks(person: CurrentPerson, { today, parameters }: TaskParts): string {
  const { ability, actor } = person;
  const may = (action: 'write' | 'reply') => where(ability, action, 'Feedback', 'b', parameters);
  const represented = actor.seats.filter(({ role }) => role === 'representative').map(({ unitId }) => unitId);
  // A reply that came before the words were sent anew answers what nobody reads any more.
  const answered = 'coalesce(b.replied_at >= b.sent_at, false)';
  const joins = `join round r on r.id = b.round_id join section s on s.id = b.section_id
    join unit u on u.id = b.unit_id
    left join round_section rs on rs.round_id = b.round_id and rs.section_id = b.section_id`;
  return `
    select ${columns(`'mine'`, 'feedback', 'u.name')}, case when b.id is null then 'notBegun' else 'draft' end,
      r.deadline, ${today} > r.deadline, null::text, null::text, rs.position
    from unit u join round r on r.root_id = u.root_id join round_section rs on rs.round_id = r.id
    join section s on s.id = rs.section_id
    left join feedback b on b.round_id = r.id and b.section_id = s.id and b.unit_id = u.id
    where u.id = any(${parameters.add(represented, 'uuid[]')}) and ${where(ability, 'read', 'Round', 'r', parameters)}
      and r.opens <= ${today} and r.deadline >= ${today} - ${askedFor} and b.sent_at is null
    union all
    select ${columns(`case when ${answered} then 'done' else 'waiting' end`, 'feedback', 'u.name')},
      case when ${answered} then 'replied' else 'sent' end, r.deadline, false, null, null, rs.position
    from feedback b ${joins}
    where b.sent_at is not null and ${may('write')} and (not ${answered} or ${isRecent(today)})
    union all
    select ${columns(`'mine'`, 'replyFeedback', 'u.name')}, 'sent', null, false, null, null, rs.position
    from feedback b ${joins}
    where ${may('reply')} and not ${answered}`;
}
