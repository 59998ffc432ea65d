import { where } from '../access/where.js';
import type { CurrentPerson } from '../access/current.js';
import { threadRows } from '../database/conditions.js';
import type { TaskParts } from './recent.js';

/** Comments in which somebody is mentioned, until they have read or answered them, or the thread is done with. */
export function mentionTasks(person: CurrentPerson, { parameters }: TaskParts): string {
  const me = parameters.add(person.accountId, 'uuid');
  return `
    select 'mine', 'mention', m.id, r.id, r.title, s.id, s.title, u.name, 'unread', null::date, false, m.text, a.name,
      null::int
    from comment_mention n join comment m on m.id = n.comment_id join account a on a.id = m.author_id
    join ${threadRows} t on t.id = m.thread_id join contribution c on c.id = t.contribution_id
    join round r on r.id = c.round_id join section s on s.id = c.section_id join unit u on u.id = c.unit_id
    where n.account_id = ${me} and n.read_at is null and m.text is not null and t.resolved_at is null
      and ${where(person.ability, 'read', 'Comment', 't', parameters)}`;
}
