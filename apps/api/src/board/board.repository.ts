import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { states, turns, type AppAbility } from '@samsyn/domain';
import type { DataSource } from 'typeorm';
import { SqlParameters, where } from '../access/where.js';
import { isLate, isWaived } from '../database/conditions.js';
import { roundJson } from '../database/json.js';

/** Whose turn it is, from the domain's table; a waived contribution waits for nobody. */
const turn = `case when ${isWaived} and c.state <> 'approved' then 'nobody' ${states
  .map((state) => `when c.state = '${state}' then '${turns[state]}'`)
  .join(' ')} end`;

@Injectable()
export class BoardRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** `Board` as JSON text, in one statement; undefined for a round that the person may not read. */
  async board(ability: AppAbility, roundId: string, day: string): Promise<string | undefined> {
    const parameters = new SqlParameters();
    const today = parameters.add(day, 'date');
    const [row] = await this.db.query<{ json: string }[]>(
      `select json_build_object('round', ${roundJson}, 'today', ${today},
         'sections', (
           select coalesce(json_agg(json_build_object('id', s.id, 'title', s.title, 'focusArea', f.number,
             'focusAreaTitle', f.title) order by rs.position), '[]')
           from round_section rs join section s on s.id = rs.section_id join focus_area f on f.id = s.focus_area_id
           where rs.round_id = r.id),
         'units', (
           select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name, 'parentId', u.parent_id,
             'kind', u.kind) order by ru.position), '[]')
           from round_unit ru join unit u on u.id = ru.unit_id where ru.round_id = r.id),
         'cells', (
           select coalesce(json_agg(json_build_object('id', c.id, 'sectionId', c.section_id, 'unitId', c.unit_id,
             'reviewUnitId', c.review_unit_id, 'state', c.state, 'turn', ${turn},
             'deadline', coalesce(c.deadline, r.deadline), 'late', ${isLate(today)},
             'waived', ${isWaived}, 'submittedAt', c.submitted_at)), '[]')
           from contribution c
           where c.round_id = r.id and ${where(ability, 'readStatus', 'Contribution', 'c', parameters)})
       )::text as json
       from round r
       where r.id = ${parameters.add(roundId, 'uuid')} and ${where(ability, 'read', 'Round', 'r', parameters)}`,
      parameters.values,
    );
    return row?.json;
  }
}
