import { where } from '../access/where.js';
import type { CurrentPerson } from '../access/current.js';
import { isBeingWritten, isWaived } from '../database/conditions.js';
import type { TaskParts } from './recent.js';

/**
 * The reports that a person's units have begun and not finished, as a JSON list: as in the domain's `progressOf`, a
 * section is done when it is submitted or waived. Of a single section there is no whole to look at.
 */
export function reportTasks({ ability }: CurrentPerson, { today, parameters }: TaskParts): string {
  const open = `${isBeingWritten} and not ${isWaived}`;
  return `coalesce((
    select json_agg(json_build_object('roundId', p.round_id, 'roundTitle', p.title, 'unitId', p.unit_id,
      'unitName', p.name, 'done', p.total - p.open, 'total', p.total, 'deadline', p.due)
      order by p.due, p.title, p.name, p.unit_id)
    from (
      select c.round_id, r.title, c.unit_id, u.name, count(*) as total, count(*) filter (where ${open}) as open,
        min(coalesce(c.deadline, r.deadline)) filter (where ${open}) as due
      from contribution c join round r on r.id = c.round_id join unit u on u.id = c.unit_id
      where r.opens <= ${today} and ${where(ability, 'write', 'Contribution', 'c', parameters)}
      group by c.round_id, r.title, c.unit_id, u.name
    ) p where p.total > 1 and p.open > 0), '[]')`;
}
