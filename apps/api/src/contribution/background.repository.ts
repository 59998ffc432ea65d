import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { adoptedStates, type AppAbility } from '@samsyn/domain';
import type { DataSource } from 'typeorm';
import { SqlParameters, where } from '../access/where.js';
import { observationJson, roundJsonOf, unitJson } from '../database/json.js';
import { earlierOf } from './earlier.sql.js';

@Injectable()
export class BackgroundRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** `Background` as JSON text, or undefined for a contribution that the person may not read. */
  async find(ability: AppAbility, id: string): Promise<string | undefined> {
    const parameters = new SqlParameters();
    const may = (action: 'read' | 'readDraft', alias: string) =>
      where(ability, action, 'Contribution', alias, parameters);
    const answer = `json_build_object('contributionId', e.id, 'revisionId', ev.id, 'round', ${roundJsonOf('er')},
      'sectionTitle', es.title, 'state', e.state, 'submittedAt', e.submitted_at, 'content', ev.content) as answer`;
    // The county's own text, as that edition holds it; this round's own edition is not its last.
    const edition = `
      select json_build_object('id', d.id, 'title', d.title, 'year', dr.year, 'published', d.state = 'published',
        'sectionTitle', ds.title, 'body', dv.content -> 'body', 'notes', dv.content -> 'notes')
      from edition d join round dr on dr.id = d.round_id
      join edition_revision x on x.edition_id = d.id join revision dv on dv.id = x.revision_id
      join contribution dc on dc.id = x.contribution_id join section ds on ds.id = dc.section_id
      where d.root_id = c.root_id and d.state = any(${parameters.add(adoptedStates, 'text[]')})
        and ds.lineage_id = s.lineage_id and dc.unit_id = c.root_id and dr.opens < r.opens
        and ${where(ability, 'read', 'Edition', 'd', parameters)}
      order by dr.year desc, dr.opens desc, d.number desc limit 1`;
    const [row] = await this.db.query<{ json: string }[]>(
      `select json_build_object(
         'earlier', coalesce((select json_agg(answer) from (${earlierOf(answer, may('read', 'e'))}) a), '[]'),
         'edition', (${edition}),
         'observations', coalesce((
           select json_agg(${observationJson('o')} order by o.indicator_id, o.measure, o.area, o.year)
           from observation o where o.root_id = c.root_id and o.indicator_id in (
             select (line ->> 'lineageId')::uuid from jsonb_path_query(s.slots, '$[*].lines[*]') line
             where line ->> 'kind' = 'indicator')), '[]'),
         'taken', coalesce((
           select json_agg(json_build_object('revisionId', tv.id, 'unit', ${unitJson('tu')}, 'round', ${roundJsonOf('tr')})
             order by tv.id)
           from revision tv join contribution tc on tc.id = tv.contribution_id and tc.root_id = c.root_id
           join unit tu on tu.id = tc.unit_id join round tr on tr.id = tc.round_id
           where ${may('readDraft', 'c')} and ${may('read', 'tc')} and tv.id in (
             select (id #>> '{}')::uuid from jsonb_path_query(c.draft, '$.**.taken.revisionId') id)), '[]')
       )::text as json
       from contribution c join section s on s.id = c.section_id join round r on r.id = c.round_id
       where c.id = ${parameters.add(id, 'uuid')} and (${may('read', 'c')} or ${may('readDraft', 'c')})`,
      parameters.values,
    );
    return row?.json;
  }
}
