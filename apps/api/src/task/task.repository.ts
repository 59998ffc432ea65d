import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { SqlParameters } from '../access/where.js';
import { contributionTasks } from './contribution-tasks.sql.js';
import { editionTasks } from './edition-tasks.sql.js';
import { mentionTasks } from './mention-tasks.sql.js';
import { reportTasks } from './report-tasks.sql.js';
import { feedbackTasks } from './feedback-tasks.sql.js';

/** A list as JSON: late first, then by deadline, then in print order. */
const listed = (list: string) => `'${list}', coalesce((
  select json_agg(json_build_object('kind', kind, 'id', id, 'roundId', round_id, 'roundTitle', round_title,
    'sectionId', section_id, 'sectionTitle', section_title, 'unitName', unit_name, 'state', state,
    'deadline', deadline, 'late', late, 'comment', comment, 'commentBy', comment_by)
    order by late desc, deadline nulls last, round_title, position nulls last, unit_name, id)
  from task where list = '${list}'), '[]')`;

@Injectable()
export class TaskRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** `Tasks` as JSON text, in one statement. */
  async all(person: CurrentPerson, day: string): Promise<string> {
    const parameters = new SqlParameters();
    const today = parameters.add(day, 'date');
    const root = parameters.add(person.rootId, 'uuid');
    const parts = [contributionTasks, mentionTasks, feedbackTasks, editionTasks].map((part) =>
      part(person, { today, parameters }),
    );
    const [row] = await this.db.query<{ json: string }[]>(
      `with latest as (
         select id from round where root_id = ${root} and opens <= ${today} order by opens desc, year desc, id limit 1
       ), task (list, kind, id, round_id, round_title, section_id, section_title, unit_name, state, deadline, late,
           comment, comment_by, position) as (${parts.join(' union all ')})
       select json_build_object(${['mine', 'waiting', 'done'].map(listed).join(', ')},
         'reports', ${reportTasks(person, { today, parameters })})::text as json`,
      parameters.values,
    );
    return row!.json;
  }
}
