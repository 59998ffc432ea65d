import { where } from '../access/where.js';
import type { CurrentPerson } from '../access/current.js';
import type { TaskParts } from './recent.js';

/** Editions to decide on or to publish; one that a newer edition of its round has overtaken is no task. */
export function editionTasks({ ability }: CurrentPerson, { parameters }: TaskParts): string {
  const may = (action: 'adopt' | 'publish') => where(ability, action, 'Edition', 'e', parameters);
  const adopts = may('adopt');
  return `
    select case when e.state = 'adopted' or ${adopts} then 'mine' else 'waiting' end,
      case e.state when 'adopted' then 'publishEdition' else 'decideEdition' end,
      e.id, r.id, r.title, null::uuid, null, root.name, e.state, null::date, false, null::text, null::text, null::int
    from edition e join round r on r.id = e.round_id join unit root on root.id = e.root_id
    where ((e.state = 'compiled' and (${adopts} or ${may('publish')})) or (e.state = 'adopted' and ${may('publish')}))
      and not exists (
        select from edition n where n.round_id = e.round_id and n.number > e.number
          and (e.state = 'compiled' or n.state in ('adopted', 'published')))`;
}
