import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { AppAbility } from '@samsyn/domain';
import type { DataSource } from 'typeorm';
import { SqlParameters, where } from '../access/where.js';
import { isWaived } from '../database/conditions.js';
import { reviewersJson, roundJson, roundJsonOf, sectionJsonIn, unitJson } from '../database/json.js';
import { earlierOf } from './earlier.sql.js';

@Injectable()
export class WholeReportRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** `WholeReport` as JSON text, or undefined where the person does not see the unit's drafts. */
  async find(
    ability: AppAbility,
    roundId: string,
    unitId: string,
    today: string,
  ): Promise<string | undefined> {
    const parameters = new SqlParameters();
    const may = (action: 'read' | 'readDraft', alias: string) =>
      where(ability, action, 'Contribution', alias, parameters);
    const values = `json_build_object('revisionId', ev.id, 'round', ${roundJsonOf('er')}, 'values', ev.content -> 'values') as answer`;
    const [row] = await this.db.query<{ json: string | null }[]>(
      `select json_build_object('round', (select ${roundJson} from round r where r.id = part.round_id),
         'unit', (select ${unitJson('u')} from unit u where u.id = part.unit_id),
         'parts', json_agg(part.json order by part.area, part.position))::text as json
       from (
         select c.round_id, c.unit_id, f.position as area, coalesce(rs.position, s.position) as position,
           json_build_object('id', c.id, 'rootId', c.root_id,
             'focusArea', json_build_object('number', f.number, 'title', f.title), 'section', ${sectionJsonIn('r.id')},
             'unit', ${unitJson('u')}, 'reviewUnit', ${unitJson('ru')}, 'state', c.state,
             'deadline', coalesce(c.deadline, r.deadline), 'submittedAt', c.submitted_at,
             'waivedReason', case when ${isWaived} then c.waived_reason end, 'reviewerSeatIds', c.reviewer_seat_ids,
             'reviewers', ${reviewersJson(parameters.add(today, 'date'))},
             'version', c.version, 'content', c.draft,
             'returned', case when c.state = 'returned' then json_build_object('changed', c.draft is distinct from v.content,
               'comment', (select h.comment from history h where h.contribution_id = c.id
                 and h.event in ('returnForChanges', 'reopen') order by h.id desc limit 1)) end,
             'earlier', coalesce((select json_agg(answer) from (${earlierOf(values, may('read', 'e'))}) a), '[]')) as json
         from contribution c join round r on r.id = c.round_id join section s on s.id = c.section_id
         join focus_area f on f.id = s.focus_area_id join unit u on u.id = c.unit_id
         join unit ru on ru.id = c.review_unit_id left join revision v on v.id = c.revision_id
         left join round_section rs on rs.round_id = c.round_id and rs.section_id = c.section_id
         where c.round_id = ${parameters.add(roundId, 'uuid')} and c.unit_id = ${parameters.add(unitId, 'uuid')}
           and ${may('readDraft', 'c')}
       ) part
       group by part.round_id, part.unit_id`,
      parameters.values,
    );
    return row?.json ?? undefined;
  }
}
